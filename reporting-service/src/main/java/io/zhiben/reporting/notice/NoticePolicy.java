package io.zhiben.reporting.notice;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who may do what with a notice; what is offered is what isn't refused. */
final class NoticePolicy {
  private NoticePolicy() {}

  /**
   * What the rule about issuers asks for.
   *
   * @param place code of the place that issues it
   * @param department of the place; null for its office
   */
  record Issued(NoticeState state, String place, String department) {}

  /**
   * What the rule about recipients asks for.
   *
   * @param place code of the recipient's place
   * @param town code of its town; null above towns
   */
  record Sent(RecipientKind kind, String code, String place, String town) {}

  static List<NoticeVerb> allowed(Issued notice, Caller caller) {
    return Arrays.stream(NoticeVerb.values())
        .filter(verb -> refusal(verb, notice, caller).isEmpty())
        .toList();
  }

  static void permit(NoticeVerb verb, Issued notice, Caller caller) {
    refusal(verb, notice, caller)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  private static Optional<Problem> refusal(NoticeVerb verb, Issued notice, Caller caller) {
    if (!caller.may(Right.NOTICE_WRITE)) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    if (!issues(notice, caller)) {
      return Optional.of(Problem.of(NoticeError.NOTICE_NOT_YOURS));
    }
    return verb.isFrom(notice.state())
        ? Optional.empty()
        : Optional.of(Problem.of(NoticeError.NOTICE_STATE_FORBIDS));
  }

  /** The office of the place answers for its departments too; a department for its own. */
  private static boolean issues(Issued notice, Caller caller) {
    return notice.place().equals(caller.region())
        && (!actsAsDepartment(caller)
            || !caller.org().isEmpty() && caller.org().equals(notice.department()));
  }

  /**
   * The department for which the caller acts; null for the office.
   *
   * @throws Problem NOTICE_NOT_YOURS where his account names none
   */
  static String departmentOf(Caller caller) {
    if (!actsAsDepartment(caller)) {
      return null;
    }
    if (caller.org().isEmpty()) {
      throw Problem.of(NoticeError.NOTICE_NOT_YOURS);
    }
    return caller.org();
  }

  static boolean actsAsDepartment(Caller caller) {
    return caller.has(Role.DEPARTMENT) && !caller.has(Role.OFFICER) && !caller.has(Role.LEADER);
  }

  /** Whether it was sent to whom the caller acts for. */
  static boolean receives(Sent sent, Caller caller) {
    return switch (sent.kind()) {
      case ENTERPRISE ->
          caller.scope() == ScopeKind.ENTERPRISE
              && caller.org().equals(sent.code())
              && caller.region().equals(sent.town());
      case DEPARTMENT ->
          caller.has(Role.DEPARTMENT)
              && caller.org().equals(sent.code())
              && caller.region().equals(sent.place());
      case PLACE ->
          caller.region().equals(sent.code())
              && (caller.has(Role.OFFICER)
                  || caller.has(Role.LEADER)
                  || caller.has(Role.GRID_WORKER));
    };
  }
}
