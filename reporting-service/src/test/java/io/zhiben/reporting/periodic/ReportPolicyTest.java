package io.zhiben.reporting.periodic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.periodic.ReportPolicy.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportPolicyTest {
  private static Caller caller(Role... roles) {
    return new Caller("me", "portal", Set.of(roles), ScopeKind.TOWN, "120110013000", "ORG");
  }

  private static Standing standing(ReportState state, boolean writes, boolean decides) {
    return new Standing(state, false, false, writes, decides, "somebody", false, false);
  }

  private static String allowed(Standing standing, Caller caller) {
    return ReportPolicy.allowed(standing, caller).stream()
        .map(Enum::name)
        .collect(Collectors.joining(" "));
  }

  private static ErrorCode refusal(ReportVerb verb, Standing standing, Caller caller) {
    return assertThrows(Problem.class, () -> ReportPolicy.permit(verb, standing, caller)).code();
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN, BEGIN, ''",
    "DRAFT, SAVE SUBMIT, ''",
    "SUBMITTED, '', RETURN ACCEPT",
    "RETURNED, SAVE SUBMIT, ''",
    "ACCEPTED, REVISE, ''",
    "SUPERSEDED, '', ''"
  })
  void eachStateHasItsSteps(ReportState state, String writer, String decider) {
    assertEquals(writer, allowed(standing(state, true, false), caller(Role.DEPARTMENT)));
    assertEquals(decider, allowed(standing(state, false, true), caller(Role.OFFICER)));
  }

  @ParameterizedTest
  @EnumSource
  void nobodyElseTakesAStep(ReportState state) {
    assertEquals("", allowed(standing(state, false, false), caller(Role.OFFICER)));
    assertEquals("", allowed(standing(state, true, true), caller(Role.AUDITOR)));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsOfferedIsWhatIsNotRefused(ReportState state) {
    for (int i = 0; i < 4; i++) {
      boolean locked = i % 2 == 1;
      Standing standing = new Standing(state, false, locked, true, true, "somebody", false, i > 1);
      List<ReportVerb> allowed = ReportPolicy.allowed(standing, caller(Role.OFFICER));
      for (ReportVerb verb : ReportVerb.values()) {
        boolean refused = false;
        try {
          ReportPolicy.permit(verb, standing, caller(Role.OFFICER));
        } catch (Problem problem) {
          refused = true;
        }
        assertEquals(!refused, allowed.contains(verb), state + " " + verb + " " + locked);
      }
    }
  }

  @Test
  void handingInTwiceHasItsOwnCode() {
    assertEquals(
        PeriodicError.REPORT_SUBMITTED_ALREADY,
        refusal(
            ReportVerb.SUBMIT,
            standing(ReportState.SUBMITTED, true, false),
            caller(Role.DEPARTMENT)));
  }

  @Test
  void whatWasBegunAnewIsNotBegunTwice() {
    Standing followed =
        new Standing(ReportState.ACCEPTED, false, false, true, false, "somebody", true, false);
    assertEquals("", allowed(followed, caller(Role.DEPARTMENT)));
    assertEquals(
        PeriodicError.REPORT_BEGUN_ALREADY,
        refusal(ReportVerb.REVISE, followed, caller(Role.DEPARTMENT)));
  }

  @Test
  void nothingMovesOnceTheConsolidatedOneWentUp() {
    for (ReportVerb verb : Arrays.asList(ReportVerb.SAVE, ReportVerb.SUBMIT)) {
      assertEquals(
          PeriodicError.REPORT_LOCKED,
          refusal(
              verb,
              new Standing(ReportState.RETURNED, false, true, true, false, null, false, false),
              caller(Role.DEPARTMENT)));
    }
  }

  @Test
  void whileTheConsolidatedOneIsBackOnlyItsOfficeOpensWhatWasAccepted() {
    Standing unit = new Standing(ReportState.ACCEPTED, false, false, true, false, "x", false, true);
    assertEquals("", allowed(unit, caller(Role.DEPARTMENT)));
    assertEquals(
        PeriodicError.REPORT_LOCKED, refusal(ReportVerb.REVISE, unit, caller(Role.DEPARTMENT)));
    Standing office =
        new Standing(ReportState.ACCEPTED, false, false, false, true, "x", false, true);
    assertEquals("RETURN", allowed(office, caller(Role.OFFICER)));
    Standing opened =
        new Standing(ReportState.ACCEPTED, false, false, false, true, "x", true, true);
    assertEquals(
        PeriodicError.REPORT_BEGUN_ALREADY,
        refusal(ReportVerb.RETURN, opened, caller(Role.OFFICER)));
    Standing later =
        new Standing(ReportState.RETURNED, false, false, true, false, null, false, true);
    assertEquals("SAVE SUBMIT", allowed(later, caller(Role.DEPARTMENT)));
  }

  @Test
  void whoHandedInNeverDecides() {
    Standing own =
        new Standing(ReportState.SUBMITTED, false, false, true, true, "me", false, false);
    assertEquals(
        PeriodicError.REPORT_NOT_YOURS_TO_DECIDE,
        refusal(ReportVerb.ACCEPT, own, caller(Role.OFFICER)));
  }

  @Test
  void onlyALeaderSubmitsUpward() {
    Standing up = new Standing(ReportState.DRAFT, true, false, true, false, null, false, false);
    assertEquals("SAVE", allowed(up, caller(Role.OFFICER)));
    assertEquals("SAVE SUBMIT", allowed(up, caller(Role.LEADER)));
  }
}
