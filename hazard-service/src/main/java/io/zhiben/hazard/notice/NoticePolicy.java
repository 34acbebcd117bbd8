package io.zhiben.hazard.notice;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.Optional;
import java.util.Set;

/**
 * Who may say that somebody took note. The principal says it himself; for the controller the
 * enterprise says it, since he seldom has an account; a department says it for itself. The office
 * that hands the notice over on paper says it for the enterprise, and how.
 */
final class NoticePolicy {
  private NoticePolicy() {}

  /**
   * What the rule looks at.
   *
   * @param current the hazard is open and major
   * @param leadDepartments that deal with the hazard
   */
  record Situation(
      Recipient recipient,
      String department,
      boolean unread,
      boolean current,
      Set<String> leadDepartments) {}

  /** Whether the caller says it for somebody else, and so has to say how that one took note. */
  static boolean needsProof(Situation notice, Caller caller) {
    return notice.recipient() != Recipient.DEPARTMENT && !isOfEnterprise(caller);
  }

  static boolean permits(Situation notice, Caller caller) {
    return refusal(notice, caller).isEmpty();
  }

  static void require(Situation notice, Caller caller) {
    refusal(notice, caller)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  private static Optional<Problem> refusal(Situation notice, Caller caller) {
    if (!caller.may(Right.HAZARD_NOTICE_ACKNOWLEDGE)) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    if (!isHis(notice, caller)) {
      return Optional.of(Problem.of(NoticeError.NOTICE_NOT_YOURS));
    }
    if (!notice.current()) {
      return Optional.of(Problem.of(NoticeError.NOTICE_MOOT));
    }
    return notice.unread()
        ? Optional.empty()
        : Optional.of(Problem.of(NoticeError.NOTICE_READ_ALREADY));
  }

  private static boolean isHis(Situation notice, Caller caller) {
    boolean ofEnterprise = isOfEnterprise(caller);
    return switch (notice.recipient()) {
      case PRINCIPAL ->
          ofEnterprise
              ? caller.has(Role.ENTERPRISE_PRINCIPAL)
              : LeadDepartmentPolicy.permits(caller, notice.leadDepartments());
      case CONTROLLER ->
          ofEnterprise || LeadDepartmentPolicy.permits(caller, notice.leadDepartments());
      case DEPARTMENT -> !ofEnterprise && caller.org().equals(notice.department());
    };
  }

  private static boolean isOfEnterprise(Caller caller) {
    return caller.scope() == ScopeKind.ENTERPRISE;
  }
}
