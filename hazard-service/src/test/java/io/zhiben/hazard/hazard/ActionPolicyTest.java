package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.hazard.HazardFixture.LEAD;
import static io.zhiben.hazard.hazard.HazardFixture.NOW;
import static io.zhiben.hazard.hazard.HazardFixture.RECTIFIER;
import static io.zhiben.hazard.hazard.HazardFixture.caller;
import static io.zhiben.hazard.hazard.HazardFixture.department;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.HazardError;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActionPolicyTest {
  private static final Caller OFFICER = caller("officer", Role.OFFICER);

  private static HazardSituation situation(LifecycleState state) {
    return HazardFixture.in(state).situation(HazardFixture.AROUND);
  }

  static Stream<Arguments> everyStateAndCaller() {
    List<Caller> callers =
        Stream.concat(
                Arrays.stream(Role.values()).map(role -> caller("somebody", role)),
                Stream.of(
                    caller(RECTIFIER, Role.OFFICER),
                    caller("both", Role.OFFICER, Role.DEPARTMENT),
                    department(LEAD),
                    department("DLH-OTHER"),
                    Caller.NOBODY))
            .toList();
    return Arrays.stream(LifecycleState.values())
        .flatMap(state -> callers.stream().map(caller -> Arguments.of(state, caller)));
  }

  @ParameterizedTest
  @MethodSource("everyStateAndCaller")
  void showsExactlyTheStepsThatItDoesNotRefuse(LifecycleState state, Caller caller) {
    HazardSituation hazard = situation(state);
    List<Verb> shown = ActionPolicy.allowed(hazard, caller);
    for (Verb verb : Verb.values()) {
      if (shown.contains(verb)) {
        assertDoesNotThrow(() -> ActionPolicy.permit(verb, hazard, caller), verb::name);
      } else {
        assertThrows(Problem.class, () -> ActionPolicy.permit(verb, hazard, caller), verb::name);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REPORTED    | VERIFY PLAN WITHDRAW REJECT TRANSFER ASK_EVIDENCE ITEMIZE",
        "TRANSFERRED | VERIFY WITHDRAW REJECT HAND_BACK ASK_EVIDENCE",
        "VERIFIED    | PLAN ASSIGN RETURN WITHDRAW REGRADE ITEMIZE",
        "ASSIGNED    | START RECTIFY RETURN ASK_EXTENSION REGRADE",
        "RECTIFYING  | RECTIFY RETURN ASK_EXTENSION REGRADE",
        "RECTIFIED   | REINSPECT RETURN REGRADE",
        "REINSPECTED | SIGN_OFF RETURN REGRADE",
        "SIGNED_OFF  | REOPEN",
        "WITHDRAWN   | ''",
      })
  void showsAnOfficerWhatTheStateAllows(LifecycleState state, String verbs) {
    assertEquals(verbs, names(ActionPolicy.allowed(situation(state), OFFICER)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REPORTED    | PLAN",
        "VERIFIED    | PLAN",
        "ASSIGNED    | START RECTIFY ASK_EXTENSION",
        "RECTIFYING  | RECTIFY ASK_EXTENSION",
        "RECTIFIED   | ''",
        "REINSPECTED | ''",
      })
  void showsTheEnterpriseItsOwnSteps(LifecycleState state, String verbs) {
    Caller enterprise = caller("safety", Role.ENTERPRISE_OFFICER);
    assertEquals(verbs, names(ActionPolicy.allowed(situation(state), enterprise)));
  }

  @Test
  void refusesSignOffByTheOneWhoRectified() {
    Caller rectifier = caller(RECTIFIER, Role.OFFICER);
    assertEquals(
        LifecycleError.RECTIFIER_CANNOT_SIGN_OFF,
        refusal(Verb.SIGN_OFF, situation(LifecycleState.REINSPECTED), rectifier));
    assertEquals(
        LifecycleError.RECTIFIER_CANNOT_REINSPECT,
        refusal(Verb.REINSPECT, situation(LifecycleState.RECTIFIED), rectifier));
  }

  @Test
  void refusesAlsoTheOneWhoRectifiedFirst() {
    Hazard hazard = HazardFixture.in(LifecycleState.RECTIFIED);
    hazard.failReinspection();
    hazard.rectify("again", null, "second", NOW);
    assertEquals(
        LifecycleError.RECTIFIER_CANNOT_SIGN_OFF,
        refusal(
            Verb.SIGN_OFF,
            hazard.situation(HazardFixture.AROUND),
            caller(RECTIFIER, Role.OFFICER)));
  }

  @Test
  void refusesDepartmentsThatDoNotLead() {
    HazardSituation hazard = situation(LifecycleState.REPORTED);
    assertEquals(
        HazardError.NOT_LEAD_DEPARTMENT, refusal(Verb.VERIFY, hazard, department("DLH-OTHER")));
    assertDoesNotThrow(() -> ActionPolicy.permit(Verb.VERIFY, hazard, department(LEAD)));
  }

  @Test
  void looksStraightAtWhatWasPutRightOnTheSpot() {
    Hazard hazard = HazardFixture.verifiedOnTheSpot();
    assertEquals(
        List.of(
            Verb.PLAN,
            Verb.ASSIGN,
            Verb.REINSPECT,
            Verb.RETURN,
            Verb.WITHDRAW,
            Verb.REGRADE,
            Verb.ITEMIZE),
        ActionPolicy.allowed(hazard.situation(HazardFixture.PHOTOGRAPHED), OFFICER));
    assertEquals(
        LifecycleError.SPOT_CORRECTION_NEEDS_PHOTO,
        refusal(Verb.REINSPECT, hazard.situation(HazardFixture.AROUND), OFFICER));
  }

  @Test
  void refusesTheFinderOfWhatWasPutRightOnTheSpot() {
    Caller finder = caller(HazardFixture.FINDER, Role.OFFICER);
    Hazard hazard = HazardFixture.verifiedOnTheSpot();
    assertEquals(
        LifecycleError.FINDER_CANNOT_CLOSE,
        refusal(Verb.REINSPECT, hazard.situation(HazardFixture.PHOTOGRAPHED), finder));
    hazard.passReinspection(NOW);
    assertEquals(
        LifecycleError.FINDER_CANNOT_CLOSE,
        refusal(Verb.SIGN_OFF, hazard.situation(HazardFixture.PHOTOGRAPHED), finder));
    assertDoesNotThrow(() ->
        ActionPolicy.permit(Verb.SIGN_OFF, hazard.situation(HazardFixture.PHOTOGRAPHED), OFFICER));
  }

  @Test
  void lookAtNothingThatNobodyPutRight() {
    Hazard major = HazardFixture.reported(true);
    major.plan(HazardFixture.FULL_PLAN);
    major.verify(Level.MAJOR, HazardFixture.CLAUSE, NOW);
    Hazard refuted = HazardFixture.verifiedOnTheSpot();
    refuted.failReinspection();
    for (Hazard hazard : List.of(major, refuted, HazardFixture.in(LifecycleState.VERIFIED))) {
      assertEquals(
          LifecycleError.HAZARD_STATE_FORBIDS,
          refusal(Verb.REINSPECT, hazard.situation(HazardFixture.PHOTOGRAPHED), OFFICER));
    }
  }

  @Test
  void letsALeaderDecideWhatSomebodyElseAsks() {
    Caller leader = caller("leader", Role.LEADER);
    Hazard hazard = HazardFixture.in(LifecycleState.ASSIGNED);
    assertEquals(
        HazardError.NO_EXTENSION_ASKED,
        refusal(Verb.DECIDE_EXTENSION, hazard.situation(HazardFixture.AROUND), leader));
    hazard.askExtension(HazardFixture.TODAY.plusDays(9), "why", "asker", NOW);
    HazardSituation asked = hazard.situation(HazardFixture.AROUND);
    assertEquals(List.of(Verb.DECIDE_EXTENSION), ActionPolicy.allowed(asked, leader));
    assertEquals(HazardError.EXTENSION_PENDING, refusal(Verb.ASK_EXTENSION, asked, OFFICER));
    assertEquals(
        HazardError.ASKER_CANNOT_DECIDE,
        refusal(Verb.DECIDE_EXTENSION, asked, caller("asker", Role.LEADER, Role.OFFICER)));
    assertEquals(CommonError.FORBIDDEN, refusal(Verb.DECIDE_EXTENSION, asked, OFFICER));
  }

  @ParameterizedTest
  @CsvSource({"0, true", "3, true", "4, false"})
  void asksForAnExtensionUntilTheDeadlineHasPassed(int later, boolean allowed) {
    HazardSituation hazard =
        HazardFixture.in(LifecycleState.ASSIGNED)
            .situation(
                new HazardSituation.Surroundings(
                    Set.of(LEAD), false, HazardFixture.TODAY.plusDays(later), List.of()));
    if (allowed) {
      assertDoesNotThrow(() -> ActionPolicy.permit(Verb.ASK_EXTENSION, hazard, OFFICER));
    } else {
      assertEquals(HazardError.EXTENSION_TOO_LATE, refusal(Verb.ASK_EXTENSION, hazard, OFFICER));
    }
  }

  @Test
  void letsAHazardComeBackOnce() {
    Hazard hazard = HazardFixture.in(LifecycleState.SIGNED_OFF);
    hazard.reopen(hazard.id(), HazardFixture.NOW);
    assertEquals(
        LifecycleError.REOPENED_ALREADY,
        refusal(Verb.REOPEN, hazard.situation(HazardFixture.AROUND), OFFICER));
  }

  @Test
  void asksForTheRightFirst() {
    assertEquals(
        CommonError.FORBIDDEN,
        refusal(
            Verb.SIGN_OFF,
            situation(LifecycleState.REPORTED),
            caller(RECTIFIER, Role.ENTERPRISE_OFFICER)));
  }

  @Test
  void namesTheElementsThatAMajorHazardLacks() {
    Hazard hazard = HazardFixture.reported();
    hazard.plan(new RectificationPlan("post", null, 5L, null, " "));
    hazard.verify(Level.MAJOR, HazardFixture.CLAUSE, NOW);
    HazardSituation lacking = hazard.situation(HazardFixture.AROUND);
    Problem problem =
        assertThrows(Problem.class, () -> ActionPolicy.permit(Verb.ASSIGN, lacking, OFFICER));
    assertEquals(LifecycleError.FIVE_ELEMENTS_MISSING, problem.code());
    assertEquals(
        List.of("plan.measures", "plan.deadline", "plan.contingency"),
        problem.errors().stream().map(FieldError::field).toList());
  }

  @Test
  void assignsAGeneralHazardWithoutAPlan() {
    Hazard hazard = HazardFixture.reported();
    hazard.verify(Level.GENERAL, null, NOW);
    assertDoesNotThrow(
        () -> ActionPolicy.permit(Verb.ASSIGN, hazard.situation(HazardFixture.AROUND), OFFICER));
  }

  private static ErrorCode refusal(Verb verb, HazardSituation hazard, Caller caller) {
    return assertThrows(Problem.class, () -> ActionPolicy.permit(verb, hazard, caller)).code();
  }

  private static String names(List<Verb> verbs) {
    return String.join(" ", verbs.stream().map(Verb::name).toList());
  }
}
