package io.zhiben.hazard.accident;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may take which step with an accident now. The list of actions that a caller is shown and the
 * refusal that he would meet are the same rule.
 */
final class AccidentPolicy {
  private AccidentPolicy() {}

  /**
   * What the rules ask of an accident.
   *
   * @param supplementUntil null for near misses
   * @param studyMissing elements that are still to be recorded of a fire that must be investigated
   */
  record Situation(
      AccidentKind kind,
      AccidentType type,
      AccidentStage state,
      Set<String> leadDepartments,
      boolean gradeConfirmed,
      boolean investigationExtended,
      LocalDate supplementUntil,
      LocalDate today,
      int studyMissing) {}

  /** The steps that the caller may take now. */
  static List<AccidentVerb> allowed(Situation situation, Caller caller) {
    return Arrays.stream(AccidentVerb.values())
        .filter(verb -> refusal(verb, situation, caller).isEmpty())
        .toList();
  }

  /** Throws the refusal if there is one. */
  static void permit(AccidentVerb verb, Situation situation, Caller caller) {
    refusal(verb, situation, caller)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  private static Optional<Problem> refusal(AccidentVerb verb, Situation situation, Caller caller) {
    if (!caller.may(verb.right())) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    if (!LeadDepartmentPolicy.permits(caller, situation.leadDepartments())) {
      return Optional.of(Problem.of(HazardError.NOT_LEAD_DEPARTMENT));
    }
    if (!situation.state().allows(verb, situation.kind())) {
      return Optional.of(Problem.of(AccidentError.ACCIDENT_STATE_FORBIDS, verb, situation.state()));
    }
    return switch (verb) {
      case SUPPLEMENT ->
          situation.today().isAfter(situation.supplementUntil())
              ? Optional.of(
                  Problem.of(AccidentError.SUPPLEMENT_TOO_LATE, situation.supplementUntil()))
              : Optional.empty();
      case ISSUE_WARNING ->
          situation.type() == AccidentType.FIRE
              ? Optional.empty()
              : Optional.of(Problem.of(AccidentError.NOT_A_FIRE));
      case RECORD_STUDY, ISSUE_CIRCULAR ->
          situation.type() == AccidentType.FIRE
              ? Optional.empty()
              : Optional.of(Problem.of(FireError.FIRE_STUDY_OF_FIRES_ONLY));
      case CLOSE ->
          situation.studyMissing() == 0
              ? Optional.empty()
              : Optional.of(Problem.of(FireError.FIRE_STUDY_INCOMPLETE, situation.studyMissing()));
      case START_INVESTIGATION ->
          situation.kind() == AccidentKind.ACCIDENT && !situation.gradeConfirmed()
              ? Optional.of(Problem.of(AccidentError.GRADE_NOT_CONFIRMED))
              : Optional.empty();
      case CONFIRM_GRADE ->
          situation.gradeConfirmed()
              ? Optional.of(Problem.of(AccidentError.GRADE_CONFIRMED_ALREADY))
              : Optional.empty();
      case EXTEND_INVESTIGATION ->
          situation.investigationExtended()
              ? Optional.of(Problem.of(AccidentError.INVESTIGATION_EXTENDED_ALREADY))
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
