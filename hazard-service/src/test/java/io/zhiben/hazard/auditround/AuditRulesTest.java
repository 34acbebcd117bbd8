package io.zhiben.hazard.auditround;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.auditround.AuditCommands.CheckQuestion;
import io.zhiben.hazard.auditround.AuditEnums.CheckResult;
import io.zhiben.hazard.auditround.AuditEnums.Method;
import io.zhiben.hazard.auditround.AuditEnums.UnitKind;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.Problem;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AuditRulesTest {
  private static final String TOWN = "120110013000";

  private static CheckQuestion check(CheckResult result, Integer points) {
    return new CheckQuestion(UUID.randomUUID(), Method.RECORDS, "台账", result, points, null);
  }

  @ParameterizedTest
  @CsvSource({
    "MET, , 10",
    "PARTLY, , 5",
    "NOT_MET, , 0",
    "NOT_APPLICABLE, , ",
    "PARTLY, 7, 7",
    "MET, 10, 10"
  })
  void givesPointsByTheResultUnlessSomebodySaysThem(
      CheckResult result, Integer said, Integer points) {
    assertEquals(points, AuditCheck.pointsOf(check(result, said), 10));
  }

  @ParameterizedTest
  @CsvSource({"MET, 11", "NOT_APPLICABLE, 0"})
  void refusesPointsThatDoNotFit(CheckResult result, Integer said) {
    assertThrows(Problem.class, () -> AuditCheck.pointsOf(check(result, said), 10));
  }

  @ParameterizedTest
  @EnumSource(ProblemState.class)
  void takesOnlyTheStepsOfTheProblem(ProblemState state) {
    Map<ProblemState, Set<String>> allowed = new EnumMap<>(ProblemState.class);
    allowed.put(ProblemState.FOUND, Set.of("answer", "withdraw"));
    allowed.put(ProblemState.ANSWERED, Set.of("return", "verify", "withdraw"));
    allowed.put(ProblemState.VERIFIED, Set.of());
    allowed.put(ProblemState.WITHDRAWN, Set.of());
    Map<String, UnaryOperator<ProblemState>> steps =
        Map.of(
            "answer", ProblemState::answer,
            "return", ProblemState::giveBack,
            "verify", ProblemState::verify,
            "withdraw", ProblemState::withdraw);
    steps.forEach((name, step) ->
        assertEquals(allowed.get(state).contains(name), isTaken(step, state), state + " " + name));
  }

  @ParameterizedTest
  @EnumSource(RoundState.class)
  void takesOnlyTheStepsOfTheRound(RoundState state) {
    assertEquals(state == RoundState.PREPARED, isTaken(RoundState::start, state));
    assertEquals(state == RoundState.RUNNING, isTaken(RoundState::report, state));
    assertEquals(state == RoundState.REPORTED, isTaken(RoundState::close, state));
    boolean beforeReport = state == RoundState.PREPARED || state == RoundState.RUNNING;
    assertEquals(beforeReport, isTaken(RoundState::cancel, state));
  }

  private static <S> boolean isTaken(UnaryOperator<S> step, S state) {
    try {
      assertNotNull(step.apply(state));
      return true;
    } catch (Problem refused) {
      return false;
    }
  }

  @Test
  void letsOnlyTheUnitItselfAnswer() {
    Caller officer = caller(Role.OFFICER, ScopeKind.TOWN, TOWN, "DLH-SAFETY");
    Caller clerk = caller(Role.DEPARTMENT, ScopeKind.TOWN, TOWN, "DLH-ECON");
    Caller staff = caller(Role.ENTERPRISE_OFFICER, ScopeKind.ENTERPRISE, TOWN, "91X");
    assertEquals(true, RoundAccess.answersFor(officer, UnitKind.PLACE, TOWN, TOWN));
    assertEquals(false, RoundAccess.answersFor(clerk, UnitKind.PLACE, TOWN, TOWN));
    assertEquals(false, RoundAccess.answersFor(officer, UnitKind.DEPARTMENT, "DLH-ECON", TOWN));
    assertEquals(true, RoundAccess.answersFor(clerk, UnitKind.DEPARTMENT, "DLH-ECON", TOWN));
    assertEquals(false, RoundAccess.answersFor(clerk, UnitKind.DEPARTMENT, "DLH-CULT", TOWN));
    assertEquals(true, RoundAccess.answersFor(staff, UnitKind.ENTERPRISE, "91X", TOWN));
    assertEquals(false, RoundAccess.answersFor(staff, UnitKind.ENTERPRISE, "91Y", TOWN));
    assertEquals(false, RoundAccess.answersFor(officer, UnitKind.ENTERPRISE, "91X", TOWN));
  }

  private static Caller caller(Role role, ScopeKind scope, String region, String org) {
    return new Caller("s", "c", Set.of(role), scope, region, org);
  }
}
