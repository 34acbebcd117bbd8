package io.zhiben.hazard.document;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may take which step with a document now: those who act for the authority in whose name it is.
 * What is shown and what is refused is this one rule.
 */
final class DocumentPolicy {
  private DocumentPolicy() {}

  /** What one can do with a document; the names stand in {@code DocumentView.actions}. */
  enum Step {
    REVISE(EnumSet.of(DocumentState.DRAFT)),
    ISSUE(EnumSet.of(DocumentState.DRAFT)),
    SERVE(EnumSet.of(DocumentState.ISSUED)),
    ATTACH_RECEIPT(EnumSet.of(DocumentState.SERVED)),
    WITHDRAW(EnumSet.of(DocumentState.DRAFT, DocumentState.ISSUED, DocumentState.SERVED));

    private final Set<DocumentState> from;

    Step(Set<DocumentState> from) {
      this.from = from;
    }
  }

  static List<Step> allowed(Authority authority, DocumentState state, Caller caller) {
    return Arrays.stream(Step.values())
        .filter(step -> refusal(step, authority, state, caller).isEmpty())
        .toList();
  }

  static void permit(Step step, OfficialDocument document, Caller caller) {
    refusal(step, document.authority(), document.state(), caller)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  private static Optional<Problem> refusal(
      Step step, Authority authority, DocumentState state, Caller caller) {
    if (!caller.may(Right.DOCUMENT_ISSUE) || !authority.equals(Authority.of(caller))) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    return step.from.contains(state)
        ? Optional.empty()
        : Optional.of(Problem.of(DocumentError.DOCUMENT_STATE_FORBIDS, state));
  }
}
