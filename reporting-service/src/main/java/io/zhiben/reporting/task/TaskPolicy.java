package io.zhiben.reporting.task;

import io.zhiben.plans.PlanTask.Evidence;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may take which step now; what is offered is what isn't refused. */
final class TaskPolicy {
  private TaskPolicy() {}

  /**
   * What the rule asks for.
   *
   * @param stage null while nothing was begun
   * @param leads the caller acts for the unit that leads it
   * @param helps he acts for a unit that helps
   * @param office he belongs to the office that runs the plan
   * @param missing kinds of evidence that are asked for and not there
   * @param ahead whether its first day is still to come: what is done before it belongs to the
   *     window before, so that nobody ticks windows off that have not begun
   */
  record Standing(
      ItemStage stage,
      boolean leads,
      boolean helps,
      boolean office,
      String handedInBy,
      Set<Evidence> missing,
      boolean ahead) {}

  static List<TaskVerb> allowed(Standing item, Caller caller) {
    return Arrays.stream(TaskVerb.values())
        .filter(verb -> refusal(verb, item, caller).isEmpty())
        .toList();
  }

  static void permit(TaskVerb verb, Standing item, Caller caller) {
    refusal(verb, item, caller)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  static Optional<Problem> refusal(TaskVerb verb, Standing item, Caller caller) {
    if (!caller.may(verb.right())) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    if (!isTheirs(verb, item)) {
      return Optional.of(Problem.of(TaskError.TASK_NOT_YOURS));
    }
    if (!isFrom(verb, item.stage())) {
      return Optional.of(Problem.of(TaskError.TASK_STATE_FORBIDS));
    }
    if (item.ahead() && isProgress(verb)) {
      return Optional.of(Problem.of(TaskError.TASK_TOO_EARLY));
    }
    if (verb == TaskVerb.HAND_IN && !item.missing().isEmpty()) {
      return Optional.of(Problem.of(TaskError.TASK_EVIDENCE_MISSING));
    }
    if (verb == TaskVerb.CONFIRM && caller.subject().equals(item.handedInBy())) {
      return Optional.of(Problem.of(TaskError.TASK_OWN_HAND_IN));
    }
    return Optional.empty();
  }

  /**
   * Why files of a piece of evidence may not be added or taken away: the rule of adding evidence,
   * and of what another helping unit added they keep their hands off.
   *
   * @param own whether the caller's own unit added the evidence
   */
  static Optional<Problem> refusalOfFiles(Standing item, boolean own, Caller caller) {
    Optional<Problem> refused = refusal(TaskVerb.ADD_EVIDENCE, item, caller);
    return refused.isEmpty() && !item.leads() && !own
        ? Optional.of(Problem.of(TaskError.TASK_NOT_YOURS))
        : refused;
  }

  private static boolean isTheirs(TaskVerb verb, Standing item) {
    return switch (verb) {
      case BEGIN, PROGRESS, HAND_IN -> item.leads();
      case ADD_EVIDENCE -> item.leads() || item.helps();
      case COMMENT -> item.leads() || item.helps() || item.office();
      case CONFIRM, RETURN -> item.office();
    };
  }

  /** What brings it nearer to being done; what was begun too early can still be put right. */
  private static boolean isProgress(TaskVerb verb) {
    return verb == TaskVerb.BEGIN || verb == TaskVerb.HAND_IN || verb == TaskVerb.CONFIRM;
  }

  private static boolean isFrom(TaskVerb verb, ItemStage stage) {
    return switch (verb) {
      case BEGIN -> stage == null;
      case PROGRESS, ADD_EVIDENCE, HAND_IN -> stage == ItemStage.WORKING;
      case COMMENT -> stage == ItemStage.WORKING || stage == ItemStage.HANDED_IN;
      case CONFIRM, RETURN -> stage == ItemStage.HANDED_IN;
    };
  }
}
