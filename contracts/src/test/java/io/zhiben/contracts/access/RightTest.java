package io.zhiben.contracts.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightTest {
  /** The operator sees no tenant data; this is all he may do. */
  @Test
  void operatorHasNoTenantData() {
    assertEquals(
        EnumSet.of(Right.SELF_READ, Right.PROJECTION_REBUILD),
        EnumSet.copyOf(
            Arrays.stream(Right.values())
                .filter(right -> right.heldBy(Set.of(Role.OPERATOR)))
                .collect(Collectors.toSet())));
  }

  /** The auditor reads everything and changes nothing. */
  @Test
  void auditorOnlyReads() {
    Arrays.stream(Right.values())
        .filter(right -> right.heldBy(Set.of(Role.AUDITOR)))
        .forEach(right -> assertTrue(right.name().matches(".*_(READ|EXPORT)"), right.name()));
  }

  /** The administrator of a tenant has no work on hazards. */
  @Test
  void tenantAdministratorSetsRulesOfHazardsButDoesNotWorkOnThem() {
    Arrays.stream(Right.values())
        .filter(right -> right.name().startsWith("HAZARD_"))
        .filter(right -> !right.name().startsWith("HAZARD_RULE_"))
        .forEach(right -> assertFalse(right.heldBy(Set.of(Role.TENANT_ADMIN)), right.name()));
  }

  @ParameterizedTest
  @EnumSource(names = {"HAZARD_SIGN_OFF", "HAZARD_REINSPECT", "HAZARD_VERIFY", "HAZARD_WITHDRAW"})
  void enterpriseAndGridWorkerCloseNothing(Right right) {
    assertFalse(right.heldBy(Set.of(Role.ENTERPRISE_OFFICER, Role.ENTERPRISE_PRINCIPAL)));
    assertFalse(right.heldBy(Set.of(Role.GRID_WORKER)));
    assertFalse(right.heldBy(Set.of(Role.CONSULTANT)));
  }

  @ParameterizedTest
  @EnumSource
  void noRightIsWithoutARole(Right right) {
    assertFalse(right.roles().isEmpty());
  }
}
