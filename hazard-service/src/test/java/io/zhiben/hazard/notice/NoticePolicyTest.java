package io.zhiben.hazard.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.notice.NoticePolicy.Situation;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.Problem;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticePolicyTest {
  private static final String TOWN = "120110013000";

  /** Who, by role and by what he belongs to. */
  private static Caller caller(Role role, String org) {
    boolean ofEnterprise = role == Role.ENTERPRISE_PRINCIPAL || role == Role.ENTERPRISE_OFFICER;
    ScopeKind scope = ofEnterprise ? ScopeKind.ENTERPRISE : ScopeKind.TOWN;
    return new Caller("somebody", "portal", Set.of(role), scope, TOWN, org);
  }

  private static String met(Situation notice, Caller caller) {
    try {
      NoticePolicy.require(notice, caller);
      return NoticePolicy.needsProof(notice, caller) ? "PROOF" : "FREE";
    } catch (Problem e) {
      return e.code().name();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PRINCIPAL,  '',   ENTERPRISE_PRINCIPAL, E,    FREE",
    "PRINCIPAL,  '',   ENTERPRISE_OFFICER,   E,    NOTICE_NOT_YOURS",
    "PRINCIPAL,  '',   OFFICER,              TOWN, PROOF",
    "PRINCIPAL,  '',   DEPARTMENT,           LEAD, PROOF",
    "PRINCIPAL,  '',   DEPARTMENT,           CO,   NOTICE_NOT_YOURS",
    "PRINCIPAL,  '',   LEADER,               TOWN, FORBIDDEN",
    "CONTROLLER, '',   ENTERPRISE_PRINCIPAL, E,    FREE",
    "CONTROLLER, '',   ENTERPRISE_OFFICER,   E,    FREE",
    "CONTROLLER, '',   OFFICER,              TOWN, PROOF",
    "DEPARTMENT, LEAD, DEPARTMENT,           LEAD, FREE",
    "DEPARTMENT, LEAD, DEPARTMENT,           CO,   NOTICE_NOT_YOURS",
    "DEPARTMENT, CO,   DEPARTMENT,           CO,   FREE",
    "DEPARTMENT, LEAD, OFFICER,              TOWN, NOTICE_NOT_YOURS",
    "DEPARTMENT, LEAD, OFFICER,              LEAD, FREE",
    "DEPARTMENT, LEAD, ENTERPRISE_PRINCIPAL, LEAD, NOTICE_NOT_YOURS"
  })
  void eachTakesNoteOfHisOwn(
      Recipient recipient, String department, Role role, String org, String expected) {
    Situation notice = new Situation(recipient, department, true, true, Set.of("LEAD"));
    assertEquals(expected, met(notice, caller(role, org)));
  }

  @ParameterizedTest
  @CsvSource({"true, true, FREE", "true, false, NOTICE_MOOT", "false, true, NOTICE_READ_ALREADY"})
  void onceAndWhileItMatters(boolean unread, boolean current, String expected) {
    Situation notice = new Situation(Recipient.PRINCIPAL, "", unread, current, Set.of("LEAD"));
    assertEquals(expected, met(notice, caller(Role.ENTERPRISE_PRINCIPAL, "E")));
  }
}
