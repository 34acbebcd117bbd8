package io.zhiben.hazard.inspection;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.hazard.Source;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.Problem;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionPolicyTest {
  private static Caller with(Role role) {
    return new Caller("s", "c", Set.of(role), ScopeKind.TOWN, "120110013000", "ORG");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OFFICER              | ROUTINE SPECIAL JOINT EXPERT SUPERVISION GUIDANCE MUTUAL",
        "DEPARTMENT           | ROUTINE SPECIAL JOINT EXPERT SUPERVISION GUIDANCE MUTUAL",
        "GRID_WORKER          | ROUTINE SPECIAL JOINT EXPERT SUPERVISION GUIDANCE MUTUAL",
        "CONSULTANT           | EXPERT",
        "ENTERPRISE_OFFICER   | SELF_CHECK",
        "ENTERPRISE_PRINCIPAL | SELF_CHECK",
      })
  void letsEachRoleRecordItsOwnKinds(Role role, String kinds) {
    for (InspectionKind kind : InspectionKind.values()) {
      if (Set.of(kinds.split(" ")).contains(kind.name())) {
        assertDoesNotThrow(() -> InspectionPolicy.requireKind(with(role), kind));
      } else {
        Problem refusal =
            assertThrows(Problem.class, () -> InspectionPolicy.requireKind(with(role), kind));
        assertEquals(InspectionError.INSPECTION_KIND_NOT_YOURS, refusal.code());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SELF_CHECK, PRINCIPAL, true",
    "SELF_CHECK, TEAM_LEADER, true",
    "SELF_CHECK, OFFICER, false",
    "SELF_CHECK, EXPERT, false",
    "SELF_CHECK, LEADER, false",
    "ROUTINE, OFFICER, true",
    "ROUTINE, LEADER, true",
    "ROUTINE, PRINCIPAL, false",
    "EXPERT, EXPERT, true",
    "JOINT, SAFETY_MANAGER, false",
    "GUIDANCE, OFFICER, true",
    "GUIDANCE, SAFETY_MANAGER, false",
    "MUTUAL, SAFETY_MANAGER, true",
    "MUTUAL, OFFICER, false"
  })
  void knowsWhichPostsLeadWhat(InspectionKind kind, LeaderPost post, boolean fits) {
    assertEquals(fits, post.leads(kind));
  }

  @ParameterizedTest
  @CsvSource({
    "ENTERPRISE_PRINCIPAL, SELF_CHECK, PRINCIPAL, true",
    "ENTERPRISE_PRINCIPAL, SELF_CHECK, TEAM_LEADER, false",
    "ENTERPRISE_OFFICER, SELF_CHECK, PRINCIPAL, false",
    "OFFICER, ROUTINE, OFFICER, false"
  })
  void takesOnlyThePrincipalsOwnWordAsConfirmation(
      Role role, InspectionKind kind, LeaderPost post, boolean confirmed) {
    assertEquals(confirmed, InspectionPolicy.confirmedByRecording(with(role), kind, post));
  }

  @ParameterizedTest
  @CsvSource({
    "CONSULTANT, EXPERT, THIRD_PARTY",
    "OFFICER, EXPERT, INSPECTION",
    "OFFICER, ROUTINE, INSPECTION",
    "OFFICER, GUIDANCE, INSPECTION",
    "OFFICER, MUTUAL, SELF_CHECK",
    "ENTERPRISE_OFFICER, SELF_CHECK, SELF_CHECK"
  })
  void knowsWhereHazardsCameFrom(Role role, InspectionKind kind, Source source) {
    assertEquals(source, InspectionPolicy.sourceOf(with(role), kind));
  }
}
