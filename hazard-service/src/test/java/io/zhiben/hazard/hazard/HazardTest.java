package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.hazard.HazardFixture.CLAUSE;
import static io.zhiben.hazard.hazard.HazardFixture.NOW;
import static io.zhiben.hazard.hazard.HazardFixture.RECTIFIER;
import static io.zhiben.hazard.hazard.HazardFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.hazard.criteria.ClauseChange;
import io.zhiben.platform.problem.Problem;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HazardTest {

  @ParameterizedTest
  @EnumSource(LifecycleState.class)
  void refusesEveryStepThatItsStateDoesNotHaveAndChangesNothing(LifecycleState state) {
    for (Verb verb : Verb.values()) {
      Hazard hazard = HazardFixture.in(state);
      if (!state.allows(verb)) {
        assertThrows(Problem.class, () -> take(hazard, verb), verb::name);
        assertEquals(state, hazard.state());
      } else {
        take(hazard, verb);
        assertEquals(state.after(verb), hazard.state(), verb::name);
      }
    }
  }

  private static void take(Hazard hazard, Verb verb) {
    switch (verb) {
      case VERIFY -> hazard.verify(Level.GENERAL, null, NOW);
      case PLAN -> hazard.plan(RectificationPlan.NONE);
      case ASSIGN -> hazard.assign(TODAY, null, NOW);
      case START -> hazard.start();
      case RECTIFY -> hazard.rectify("done", null, "x", NOW);
      case REINSPECT -> hazard.passReinspection(NOW);
      case SIGN_OFF -> hazard.signOff(NOW);
      case RETURN -> hazard.sendBack();
      case WITHDRAW -> hazard.withdraw(NOW);
      case ASK_EVIDENCE -> hazard.askForEvidence("photo", NOW);
      case REGRADE -> hazard.gradeAgain(Level.MAJOR, CLAUSE);
    }
  }

  @Test
  void dropsTheClauseWhenGradedGeneral() {
    Hazard hazard = HazardFixture.reported();
    hazard.verify(Level.GENERAL, CLAUSE, NOW);
    assertNull(hazard.clause());
  }

  @Test
  void waitsForEvidenceUntilItIsGradedOrWithdrawn() {
    Hazard graded = HazardFixture.reported();
    graded.askForEvidence("现场照片", NOW);
    assertEquals("现场照片", graded.evidence().missing());
    assertEquals(LifecycleState.REPORTED, graded.state());
    graded.verify(Level.GENERAL, null, NOW);
    assertNull(graded.evidence());
    Hazard withdrawn = HazardFixture.reported();
    withdrawn.askForEvidence("现场照片", NOW);
    withdrawn.withdraw(NOW);
    assertNull(withdrawn.evidence());
  }

  @ParameterizedTest
  @EnumSource(names = {"VERIFIED", "ASSIGNED", "RECTIFYING", "RECTIFIED", "REINSPECTED"})
  void forgetsThatItIsToBeGradedAgainWhenItIs(LifecycleState state) {
    Hazard hazard = HazardFixture.in(state);
    hazard.askForRegrading(new RegradeMark(ClauseChange.SET_EXPIRED, 1, 2, NOW));
    hazard.gradeAgain(Level.GENERAL, CLAUSE);
    assertNull(hazard.regrade());
    assertNull(hazard.clause());
    assertEquals(Level.GENERAL, hazard.level());
    assertEquals(state, hazard.state());
  }

  @ParameterizedTest
  @EnumSource(names = {"VERIFIED", "ASSIGNED", "RECTIFYING", "RECTIFIED", "REINSPECTED"})
  void isPlannedAnewWhenItBecomesMajorWithoutItsFiveElements(LifecycleState state) {
    Hazard hazard = HazardFixture.in(state);
    hazard.gradeAgain(Level.GENERAL, null);
    hazard.gradeAgain(Level.MAJOR, CLAUSE);
    assertEquals(state, hazard.state(), "its plan is whole");
    Hazard bare = HazardFixture.generalIn(state);
    bare.gradeAgain(Level.MAJOR, CLAUSE);
    assertEquals(LifecycleState.VERIFIED, bare.state());
    assertNull(bare.deadline());
    assertNull(bare.assignedAt());
    assertNull(bare.rectifiedAt());
  }

  @Test
  void goesBackToRectifyingWhenReinspectionFails() {
    Hazard hazard = HazardFixture.in(LifecycleState.RECTIFIED);
    hazard.failReinspection();
    assertEquals(LifecycleState.RECTIFYING, hazard.state());
    assertNull(hazard.rectifiedAt());
    assertNull(hazard.reinspectedAt());
    assertNotNull(hazard.deadline());
  }

  @Test
  void losesItsDeadlineWhenTheAssignmentIsTakenBack() {
    Hazard hazard = HazardFixture.in(LifecycleState.ASSIGNED);
    hazard.sendBack();
    assertEquals(LifecycleState.VERIFIED, hazard.state());
    assertNull(hazard.assignedAt());
    assertNull(hazard.deadline());
  }

  @Test
  void remembersEverybodyWhoRectified() {
    Hazard hazard = HazardFixture.in(LifecycleState.RECTIFIED);
    hazard.failReinspection();
    hazard.rectify("again", null, "second", NOW);
    assertEquals(Set.of(RECTIFIER, "second"), hazard.situation(Set.of()).rectifiers());
  }

  @ParameterizedTest
  @CsvSource({
    "REPORTED, 0, 0",
    "ASSIGNED, 2, 0",
    "ASSIGNED, 3, 0",
    "ASSIGNED, 4, 1",
    "RECTIFYING, 10, 7",
    "RECTIFIED, 10, 0",
    "REINSPECTED, 10, 0",
    "SIGNED_OFF, 10, 0"
  })
  void countsDaysAfterTheDeadlineWhileOwed(LifecycleState state, int later, long overdue) {
    assertEquals(overdue, HazardFixture.in(state).overdueDays(TODAY.plusDays(later)));
  }
}
