package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may take which step of a case now. The list of actions that a caller is shown and the refusal
 * that he would meet are the same rule.
 */
final class CasePolicy {
  private CasePolicy() {}

  /** The steps that the caller may take now. */
  static List<CaseVerb> allowed(CaseSituation situation, Caller caller) {
    return Arrays.stream(CaseVerb.values())
        .filter(verb -> refusal(verb, situation, caller).isEmpty())
        .toList();
  }

  /** Throws the refusal if there is one. */
  static void permit(CaseVerb verb, CaseSituation situation, Caller caller) {
    refusal(verb, situation, caller)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  /** Rights first, then the state, then persons and what the state asks for beside. */
  private static Optional<Problem> refusal(CaseVerb verb, CaseSituation situation, Caller caller) {
    if (!caller.may(verb.right())) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    if (!LeadDepartmentPolicy.permits(caller, actingOn(verb, situation))) {
      return Optional.of(Problem.of(HazardError.NOT_LEAD_DEPARTMENT));
    }
    if (!situation.state().allows(verb)) {
      return Optional.of(Problem.of(CaseError.CASE_STATE_FORBIDS, verb, situation.state()));
    }
    if (situation.investigators().contains(caller.subject())) {
      // 调查与决定分离; the review is somebody else's look as well
      if (verb == CaseVerb.DECIDE) {
        return Optional.of(Problem.of(CaseError.INVESTIGATOR_CANNOT_DECIDE));
      }
      if (verb == CaseVerb.REVIEW) {
        return Optional.of(Problem.of(CaseError.INVESTIGATOR_CANNOT_REVIEW));
      }
    }
    return switch (verb) {
      case DECIDE -> decisionRefusal(situation);
      case ANSWER -> answerRefusal(situation);
      case CLOSE -> closingRefusal(situation);
      case RESUME ->
          situation.stopped()
              ? Optional.empty()
              : Optional.of(Problem.of(CaseError.NO_STOP_IN_FORCE));
      case SUBMIT_TYPICAL ->
          situation.typical() == null || situation.typical().returned()
              ? Optional.empty()
              : Optional.of(Problem.of(CaseError.TYPICAL_CASE_SUBMITTED));
      case REVIEW_TYPICAL -> typicalRefusal(situation.typical(), caller);
      default -> Optional.empty();
    };
  }

  /** Whether the caller works at a level above towns. */
  static boolean aboveTown(Caller caller) {
    return caller.scope() == ScopeKind.DISTRICT
        || caller.scope() == ScopeKind.CITY
        || caller.isSystem();
  }

  private static Optional<Problem> answerRefusal(CaseSituation situation) {
    if (situation.transferOpen()) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.of(
            situation.districtOwes() ? CaseError.DISTRICT_ANSWERS : CaseError.NO_TRANSFER_OPEN));
  }

  /** Who takes part brings evidence and consults; the lead takes every other step. */
  private static Set<String> actingOn(CaseVerb verb, CaseSituation situation) {
    if (verb != CaseVerb.ADD_PHOTO && verb != CaseVerb.CONSULT) {
      return situation.leadDepartments();
    }
    Set<String> all = new HashSet<>(situation.leadDepartments());
    all.addAll(situation.participants());
    return all;
  }

  private static Optional<Problem> closingRefusal(CaseSituation situation) {
    if (situation.criminalTransferMissing()) {
      return Optional.of(Problem.of(CaseError.CRIMINAL_TRANSFER_MISSING));
    }
    return situation.restorationMissing()
        ? Optional.of(Problem.of(CaseError.RESTORATION_EVIDENCE_MISSING))
        : Optional.empty();
  }

  private static Optional<Problem> typicalRefusal(TypicalCase typical, Caller caller) {
    if (typical == null || typical.state() != TypicalState.SUBMITTED) {
      return Optional.of(Problem.of(CaseError.TYPICAL_CASE_NOT_SUBMITTED));
    }
    return typical.submittedBy().equals(caller.subject())
        ? Optional.of(Problem.of(CaseError.TYPICAL_SUBMITTER_CANNOT_REVIEW))
        : Optional.empty();
  }

  private static Optional<Problem> decisionRefusal(CaseSituation situation) {
    if (!situation.notice().settled(situation.today())) {
      return Optional.of(Problem.of(CaseError.REPLY_PERIOD_OPEN, situation.notice().replyUntil()));
    }
    if (situation.graveProposal() && !Boolean.TRUE.equals(situation.notice().reviewPassed())) {
      return Optional.of(Problem.of(CaseError.LEGAL_REVIEW_MISSING));
    }
    return situation.recordingMissing()
        ? Optional.of(Problem.of(CaseError.CASE_RECORDING_MISSING))
        : Optional.empty();
  }
}
