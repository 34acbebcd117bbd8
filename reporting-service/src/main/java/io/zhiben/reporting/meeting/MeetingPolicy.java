package io.zhiben.reporting.meeting;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who may do what; what is offered is what isn't refused. */
final class MeetingPolicy {
  private MeetingPolicy() {}

  /**
   * @param place code of the place that holds it
   * @param department of the place; null for its office
   */
  record Holding(MeetingState state, String place, String department) {}

  /**
   * @param issuer code of the place whose meeting resolved it
   * @param place code of the owner's place
   * @param department of the owner's place; null for its office
   */
  record Owed(ResolutionState state, String issuer, String place, String department) {}

  static List<MeetingVerb> allowed(Holding meeting, Caller caller) {
    return Arrays.stream(MeetingVerb.values())
        .filter(verb -> refusal(verb, meeting, caller).isEmpty())
        .toList();
  }

  static List<ResolutionVerb> allowed(Owed resolution, Caller caller) {
    return Arrays.stream(ResolutionVerb.values())
        .filter(verb -> refusal(verb, resolution, caller).isEmpty())
        .toList();
  }

  static void permit(MeetingVerb verb, Holding meeting, Caller caller) {
    refusal(verb, meeting, caller).ifPresent(MeetingPolicy::refuse);
  }

  static void permit(ResolutionVerb verb, Owed resolution, Caller caller) {
    refusal(verb, resolution, caller).ifPresent(MeetingPolicy::refuse);
  }

  private static void refuse(Problem problem) {
    throw problem;
  }

  private static Optional<Problem> refusal(MeetingVerb verb, Holding meeting, Caller caller) {
    if (!caller.may(Right.MEETING_WRITE)) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    if (!actsFor(meeting.place(), meeting.department(), caller)) {
      return Optional.of(Problem.of(MeetingError.MEETING_NOT_YOURS));
    }
    return verb.isFrom(meeting.state())
        ? Optional.empty()
        : Optional.of(Problem.of(MeetingError.MEETING_STATE_FORBIDS));
  }

  private static Optional<Problem> refusal(ResolutionVerb verb, Owed resolution, Caller caller) {
    Right right = verb.ofOwner() ? Right.RESOLUTION_WORK : Right.MEETING_WRITE;
    if (!caller.may(right)) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    boolean his =
        verb.ofOwner()
            ? actsFor(resolution.place(), resolution.department(), caller)
            : isOffice(resolution.issuer(), caller);
    if (!his) {
      return Optional.of(Problem.of(MeetingError.RESOLUTION_NOT_YOURS));
    }
    return verb.isFrom(resolution.state())
        ? Optional.empty()
        : Optional.of(Problem.of(MeetingError.RESOLUTION_STATE_FORBIDS));
  }

  /** A department acts for itself; the office of the place for all of it. */
  static boolean actsFor(String place, String department, Caller caller) {
    return place.equals(caller.region())
        && (!actsAsDepartment(caller)
            || !caller.org().isEmpty() && caller.org().equals(department));
  }

  /**
   * The department for which the caller acts; null for the office.
   *
   * @throws Problem MEETING_NOT_YOURS where his account names none
   */
  static String departmentOf(Caller caller) {
    if (!actsAsDepartment(caller)) {
      return null;
    }
    if (caller.org().isEmpty()) {
      throw Problem.of(MeetingError.MEETING_NOT_YOURS);
    }
    return caller.org();
  }

  static boolean isOffice(String place, Caller caller) {
    return place.equals(caller.region()) && !actsAsDepartment(caller);
  }

  static boolean actsAsDepartment(Caller caller) {
    return caller.has(Role.DEPARTMENT) && !caller.has(Role.OFFICER) && !caller.has(Role.LEADER);
  }
}
