package io.zhiben.portal.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Problem;
import io.zhiben.portal.PortalError;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountRulesTest {
  private static final String CITY = "120000000000";
  private static final String DISTRICT = "120110000000";
  private static final String TOWN = "120110013000";
  private static final String VILLAGE = "120110013001";
  private static final String OTHER_TOWN = "120119105000";
  private static final String THEME_PARK = "91120110MA5KB0001J";

  private static final Map<String, String> PARENTS =
      Map.of(
          DISTRICT,
          CITY,
          TOWN,
          DISTRICT,
          VILLAGE,
          TOWN,
          "120119000000",
          CITY,
          OTHER_TOWN,
          "120119000000");

  private final AccountRules rules =
      new AccountRules((code, ancestor) -> {
        for (String at = code; at != null; at = PARENTS.get(at)) {
          if (at.equals(ancestor)) {
            return true;
          }
        }
        return false;
      });

  @ParameterizedTest
  @CsvSource({
    // administrator's place, account's place, seen
    TOWN + ", " + TOWN + ", true",
    TOWN + ", " + VILLAGE + ", true",
    TOWN + ", " + DISTRICT + ", false",
    TOWN + ", " + CITY + ", false",
    TOWN + ", " + OTHER_TOWN + ", false",
    TOWN + ", '', false",
    DISTRICT + ", " + TOWN + ", true",
    DISTRICT + ", " + VILLAGE + ", true",
    DISTRICT + ", " + OTHER_TOWN + ", false",
    CITY + ", " + OTHER_TOWN + ", true",
    CITY + ", " + VILLAGE + ", true",
    "'', " + TOWN + ", false",
    "'', '', false",
    VILLAGE + ", " + TOWN + ", false",
  })
  void seesTheAccountsOfHisPlaceAndBelow(String administrators, String accounts, boolean seen) {
    assertEquals(seen, rules.sees(administrators, accounts));
  }

  @Test
  void invitesOnlyToHisPlaceAndBelow() {
    assertDoesNotThrow(() -> rules.requirePlace(DISTRICT, VILLAGE));
    assertRefused(CommonError.OUTSIDE_SCOPE, () -> rules.requirePlace(TOWN, DISTRICT));
    assertRefused(CommonError.OUTSIDE_SCOPE, () -> rules.requirePlace(TOWN, "999999999999"));
  }

  @ParameterizedTest
  @CsvSource({
    "officer, ",
    "tenant-admin, ",
    "officer+leader, ",
    "officer+tenant-admin+custodian, ",
    "enterprise-officer+enterprise-principal, ",
    "consultant, ",
    "auditor, ",
    "operator, ROLE_NOT_GRANTABLE",
    "officer+operator, ROLE_NOT_GRANTABLE",
    "admin, ROLE_NOT_GRANTABLE",
    "realm-admin, ROLE_NOT_GRANTABLE",
    "default-roles-zhiben, ROLE_NOT_GRANTABLE",
    "OFFICER, ROLE_NOT_GRANTABLE",
    "'', ROLE_NOT_GRANTABLE",
    "officer+enterprise-officer, ROLES_DO_NOT_MIX",
    "consultant+officer, ROLES_DO_NOT_MIX",
    "consultant+enterprise-principal, ROLES_DO_NOT_MIX",
    "auditor+officer, ROLES_DO_NOT_MIX",
    "auditor+tenant-admin, ROLES_DO_NOT_MIX",
  })
  void givesTheSuitesRolesThatGoTogether(String names, PortalError refusal) {
    List<String> roles = List.of(names.split("\\+", -1));
    if (refusal == null) {
      assertEquals(
          Set.copyOf(roles),
          rules.grantable(roles).stream().map(Role::claim).collect(Collectors.toSet()));
    } else {
      assertRefused(refusal, () -> rules.grantable(roles));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "OFFICER, '', ",
    "OFFICER, DLH-SAFETY, ",
    "OFFICER, dlh safety, ORG_INVALID",
    "OFFICER, ../x, ORG_INVALID",
    "ENTERPRISE_OFFICER, '', ORG_REQUIRED",
    "ENTERPRISE_OFFICER, " + THEME_PARK + ", ",
    "ENTERPRISE_OFFICER, UL120110013000001, ",
    "ENTERPRISE_OFFICER, 91120110MA5KB0001K, ORG_INVALID",
    "ENTERPRISE_PRINCIPAL, DLH-SAFETY, ORG_INVALID",
    "CONSULTANT, '', ORG_REQUIRED",
    "CONSULTANT, AG-ANHUA, ",
  })
  void enterprisesAndAgenciesStaffBelongToOne(Role role, String org, PortalError refusal) {
    if (refusal == null) {
      assertDoesNotThrow(() -> rules.requireUnit(Set.of(role), org));
    } else {
      assertRefused(refusal, () -> rules.requireUnit(Set.of(role), org));
    }
  }

  @Test
  void leavesHisOwnAccountAlone() {
    Account own = account("me", TOWN, "DLH-SAFETY", true, Role.TENANT_ADMIN);

    assertRefused(PortalError.OWN_ACCOUNT, () -> rules.requireAnother("me", own));
    assertDoesNotThrow(() -> rules.requireAnother("another", own));
  }

  @Test
  void successorTakesTheRolesAndKeepsHisOwn() {
    assertEquals(
        Set.of(Role.OFFICER, Role.LEADER),
        rules.handedOver(
            account("a", TOWN, "DLH-SAFETY", true, Role.OFFICER),
            account("b", TOWN, "DLH-LEAD", true, Role.LEADER)));
    assertEquals(
        Set.of(Role.ENTERPRISE_OFFICER),
        rules.handedOver(
            account("a", TOWN, THEME_PARK, true, Role.ENTERPRISE_OFFICER),
            account("b", TOWN, THEME_PARK, true)));
  }

  @Test
  void refusesASuccessorForWhomTheRolesMeanSomethingElse() {
    Account officer = account("a", TOWN, "DLH-SAFETY", true, Role.OFFICER);
    Account staff = account("c", TOWN, THEME_PARK, true, Role.ENTERPRISE_OFFICER);

    assertRefused(
        PortalError.SUCCESSOR_DIFFERS,
        () ->
            rules.handedOver(officer, account("b", DISTRICT, "DL-EMERGENCY", true, Role.OFFICER)));
    assertRefused(
        PortalError.SUCCESSOR_DIFFERS,
        () -> rules.handedOver(officer, account("b", VILLAGE, "", true, Role.GRID_WORKER)));
    assertRefused(
        PortalError.SUCCESSOR_DIFFERS,
        () -> rules.handedOver(staff, account("b", TOWN, "UL120110013000001", true)));
    assertRefused(PortalError.SUCCESSOR_DIFFERS, () -> rules.handedOver(officer, officer));
    assertRefused(PortalError.ROLES_DO_NOT_MIX, () -> rules.handedOver(officer, staff));
    assertRefused(
        PortalError.ROLES_DO_NOT_MIX,
        () -> rules.handedOver(officer, account("b", TOWN, "DLH-AUDIT", true, Role.AUDITOR)));
  }

  @Test
  void suspendedAccountsHandNothingOver() {
    Account officer = account("a", TOWN, "DLH-SAFETY", true, Role.OFFICER);
    Account suspended = account("b", TOWN, "DLH-SAFETY", false, Role.OFFICER);

    assertRefused(PortalError.ACCOUNT_SUSPENDED, () -> rules.handedOver(officer, suspended));
    assertRefused(PortalError.ACCOUNT_SUSPENDED, () -> rules.handedOver(suspended, officer));
  }

  private static Account account(
      String id, String region, String org, boolean enabled, Role... roles) {
    return new Account(
        id, "name-" + id, "某某", null, enabled, region, org, Set.copyOf(Arrays.asList(roles)));
  }

  private static void assertRefused(ErrorCode code, Executable action) {
    assertEquals(code, assertThrows(Problem.class, action).code());
  }
}
