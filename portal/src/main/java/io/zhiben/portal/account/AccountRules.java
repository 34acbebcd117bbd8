package io.zhiben.portal.account;

import io.zhiben.contracts.access.Role;
import io.zhiben.contracts.access.Role.Reach;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.value.InvalidCreditCode;
import io.zhiben.platform.value.UnifiedCreditCode;
import io.zhiben.portal.PortalError;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an administrator may do with whose account. */
final class AccountRules {
  private static final Pattern UNIT = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,31}");
  private static final Pattern ISSUED = Pattern.compile("UL\\d{15}");

  /** Whether the first place lies in the second, or is it. */
  private final BiPredicate<String, String> within;

  AccountRules(BiPredicate<String, String> within) {
    this.within = within;
  }

  /**
   * An administrator knows of the accounts of his place and of those below it; of no others, and of
   * none without a place.
   */
  boolean sees(String administratorsRegion, String region) {
    return !administratorsRegion.isEmpty()
        && !region.isEmpty()
        && within.test(region, administratorsRegion);
  }

  /** Nobody takes rights to a place that he doesn't administer. */
  void requirePlace(String administratorsRegion, String region) {
    if (!sees(administratorsRegion, region)) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "region");
    }
  }

  /** Else a place could lose its only administrator, or somebody raise himself. */
  void requireAnother(String administratorsId, Account account) {
    if (account.id().equals(administratorsId)) {
      throw Problem.of(PortalError.OWN_ACCOUNT);
    }
  }

  /** The roles of these names, if an administrator may give them together. */
  Set<Role> grantable(List<String> names) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      String field = "roles[" + i + "]";
      roles.add(
          Role.ofClaim(name)
              .filter(role -> role != Role.OPERATOR)
              .orElseThrow(() -> Problem.ofField(PortalError.ROLE_NOT_GRANTABLE, field, name)));
    }
    requireMixable(roles);
    return roles;
  }

  /** One account reaches rows in one way, and who audits does nothing that could be audited. */
  void requireMixable(Set<Role> roles) {
    Set<Reach> reaches =
        roles.stream()
            .map(Role::reach)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reach.class)));
    if (reaches.size() > 1 || roles.contains(Role.AUDITOR) && roles.size() > 1) {
      throw Problem.ofField(PortalError.ROLES_DO_NOT_MIX, "roles");
    }
  }

  /**
   * Enterprise staff belong to an enterprise, consultants to an agency; a department is optional.
   */
  void requireUnit(Set<Role> roles, String org) {
    Reach reach = roles.isEmpty() ? Reach.REGION : roles.iterator().next().reach();
    boolean needed = reach == Reach.ENTERPRISE || reach == Reach.ASSIGNMENT;
    if (org.isEmpty()) {
      if (needed) {
        throw Problem.ofField(PortalError.ORG_REQUIRED, "org");
      }
      return;
    }
    boolean valid = reach == Reach.ENTERPRISE ? isEnterpriseCode(org) : UNIT.matcher(org).matches();
    if (!valid) {
      throw Problem.ofField(PortalError.ORG_INVALID, "org");
    }
  }

  /**
   * A successor takes the roles for the same place and unit, or they would mean something else in
   * his hands.
   */
  Set<Role> handedOver(Account predecessor, Account successor) {
    if (!predecessor.enabled() || !successor.enabled()) {
      throw Problem.of(PortalError.ACCOUNT_SUSPENDED);
    }
    boolean boundToUnit =
        predecessor.roles().stream()
            .anyMatch(role -> role.reach() == Reach.ENTERPRISE || role.reach() == Reach.ASSIGNMENT);
    if (predecessor.id().equals(successor.id())
        || !predecessor.region().equals(successor.region())
        || boundToUnit && !predecessor.org().equals(successor.org())) {
      throw Problem.ofField(PortalError.SUCCESSOR_DIFFERS, "toAccountId");
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(predecessor.roles());
    roles.addAll(successor.roles());
    requireMixable(roles);
    return roles;
  }

  private static boolean isEnterpriseCode(String code) {
    if (ISSUED.matcher(code).matches()) {
      return true;
    }
    try {
      new UnifiedCreditCode(code);
      return true;
    } catch (InvalidCreditCode e) {
      return false;
    }
  }
}
