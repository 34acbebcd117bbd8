package io.zhiben.reporting.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.problem.ProblemTexts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticePolicyTest {
  private static final String TOWN = "120110013000";

  private static Caller caller(Role role, String region, String org) {
    ScopeKind scope = role.reach() == Role.Reach.ENTERPRISE ? ScopeKind.ENTERPRISE : ScopeKind.TOWN;
    return new Caller("s", "c", Set.of(role), scope, region, org);
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT,,OFFICER,120110013000,'',CHANGE ISSUE",
    "ISSUED,,OFFICER,120110013000,'',REMIND RECALL",
    "RECALLED,,OFFICER,120110013000,'',''",
    "DRAFT,,LEADER,120110013000,'',CHANGE ISSUE",
    "DRAFT,,OFFICER,120110000000,'',''",
    "DRAFT,D1,DEPARTMENT,120110013000,D1,CHANGE ISSUE",
    "DRAFT,D1,DEPARTMENT,120110013000,D2,''",
    "DRAFT,,DEPARTMENT,120110013000,D1,''",
    "DRAFT,'',DEPARTMENT,120110013000,'',''",
    "DRAFT,D1,OFFICER,120110013000,'',CHANGE ISSUE",
    "ISSUED,,AUDITOR,120110013000,'',''",
    "ISSUED,,ENTERPRISE_OFFICER,120110013000,91,''"
  })
  void theIssuerAloneActs(
      NoticeState state, String department, Role role, String region, String org, String verbs) {
    List<NoticeVerb> allowed =
        NoticePolicy.allowed(
            new NoticePolicy.Issued(state, TOWN, department), caller(role, region, org));
    assertEquals(verbs, String.join(" ", allowed.stream().map(Enum::name).toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "PLACE,120110013000,120110013000,OFFICER,120110013000,'',true",
    "PLACE,120110013000,120110013000,LEADER,120110013000,'',true",
    "PLACE,120110013000,120110013000,AUDITOR,120110013000,'',false",
    "PLACE,120110013000,120110013000,DEPARTMENT,120110013000,D1,false",
    "PLACE,120110013000,120110013000,OFFICER,120110000000,'',false",
    "PLACE,120110013001,120110013001,GRID_WORKER,120110013001,'',true",
    "DEPARTMENT,D1,120110013000,DEPARTMENT,120110013000,D1,true",
    "DEPARTMENT,D1,120110013000,DEPARTMENT,120110012000,D1,false",
    "DEPARTMENT,D1,120110013000,OFFICER,120110013000,'',false",
    "ENTERPRISE,91,120110013001,ENTERPRISE_OFFICER,120110013000,91,true",
    "ENTERPRISE,91,120110013001,ENTERPRISE_OFFICER,120110013000,92,false",
    "ENTERPRISE,91,120110013001,OFFICER,120110013000,'',false"
  })
  void theRecipientAloneReads(
      RecipientKind kind,
      String code,
      String place,
      Role role,
      String region,
      String org,
      boolean receives) {
    assertEquals(
        receives,
        NoticePolicy.receives(
            new NoticePolicy.Sent(kind, code, place, TOWN), caller(role, region, org)));
  }

  @Test
  void anAccountOfANamelessDepartmentIssuesNothing() {
    assertNull(NoticePolicy.departmentOf(caller(Role.OFFICER, TOWN, "")));
    assertEquals("D1", NoticePolicy.departmentOf(caller(Role.DEPARTMENT, TOWN, "D1")));
    Caller nameless = caller(Role.DEPARTMENT, TOWN, "");
    assertThrows(Problem.class, () -> NoticePolicy.departmentOf(nameless));
  }

  @Test
  void sharesOverNobodyAreMissing() {
    assertNull(NoticeFigures.share(0, 0));
    assertEquals(new BigDecimal("33.3"), NoticeFigures.share(1, 3));
    assertEquals(new BigDecimal("100.0"), NoticeFigures.share(4, 4));
    assertNull(NoticeFigures.of(null, null, false, 3, 1, 0).receiptShare());
  }

  @Test
  void everyCodeHasItsTexts() {
    assertEquals(List.of(), ProblemTexts.missing(NoticeError.class));
  }
}
