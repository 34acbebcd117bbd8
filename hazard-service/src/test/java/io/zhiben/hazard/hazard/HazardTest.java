package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.hazard.HazardFixture.CLAUSE;
import static io.zhiben.hazard.hazard.HazardFixture.NOW;
import static io.zhiben.hazard.hazard.HazardFixture.RECTIFIER;
import static io.zhiben.hazard.hazard.HazardFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.hazard.HazardError;
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
      case RETURN -> hazard.sendBack(null);
      case WITHDRAW -> hazard.withdraw(NOW);
      case ASK_EVIDENCE -> hazard.askForEvidence("photo", NOW);
      case REGRADE -> hazard.gradeAgain(Level.MAJOR, CLAUSE);
      case REJECT -> hazard.reject(NOW);
      case ASK_EXTENSION -> hazard.askExtension(TODAY.plusDays(9), "why", "x", NOW);
      case DECIDE_EXTENSION -> hazard.refuseExtension();
      case REOPEN -> hazard.reopen(hazard.id(), NOW);
      case TRANSFER -> hazard.transfer("DLH-CULT");
      case HAND_BACK -> hazard.handBack();
      case ITEMIZE -> hazard.itemize(3);
      case RECTIFY_ITEM -> hazard.rectifyItem("done", null, "x", NOW);
      case REINSPECT_ITEM -> hazard.reinspectItem(true, NOW);
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
    hazard.sendBack(null);
    assertEquals(LifecycleState.VERIFIED, hazard.state());
    assertNull(hazard.assignedAt());
    assertNull(hazard.deadline());
  }

  @ParameterizedTest
  @CsvSource({
    "REINSPECTED, RECTIFIED,  true,  true,  true",
    "REINSPECTED, RECTIFYING, true,  true,  false",
    "REINSPECTED, ASSIGNED,   true,  true,  false",
    "REINSPECTED, VERIFIED,   true,  false, false",
    "REINSPECTED, REPORTED,   false, false, false",
    "RECTIFYING,  VERIFIED,   true,  false, false",
    "VERIFIED,    REPORTED,   false, false, false"
  })
  void keepsTheDatesUpToTheStepThatItGoesBackTo(
      LifecycleState from, LifecycleState to, boolean graded, boolean due, boolean rectified) {
    Hazard hazard = HazardFixture.in(from);
    hazard.sendBack(to);
    assertEquals(to, hazard.state());
    assertEquals(graded, hazard.level() != null && hazard.verifiedAt() != null);
    assertEquals(due, hazard.deadline() != null && hazard.assignedAt() != null);
    assertEquals(rectified, hazard.rectifiedAt() != null);
    assertNull(hazard.reinspectedAt());
  }

  @ParameterizedTest
  @CsvSource({
    "VERIFIED, ASSIGNED",
    "ASSIGNED, ASSIGNED",
    "RECTIFIED, REINSPECTED",
    "REINSPECTED, SIGNED_OFF",
    "REINSPECTED, WITHDRAWN"
  })
  void refusesToGoBackToWhatIsNotEarlier(LifecycleState from, LifecycleState to) {
    Hazard hazard = HazardFixture.in(from);
    Problem refusal = assertThrows(Problem.class, () -> hazard.sendBack(to));
    assertEquals(LifecycleError.RETURN_NOT_EARLIER, refusal.code());
    assertEquals(from, hazard.state());
  }

  @Test
  void goesBackFromTheSpotToGradingOnly() {
    Hazard hazard = HazardFixture.verifiedOnTheSpot();
    hazard.passReinspection(NOW);
    assertEquals(Set.of(LifecycleState.REPORTED, LifecycleState.VERIFIED), hazard.returnsTo());
    hazard.sendBack(null);
    assertEquals(LifecycleState.VERIFIED, hazard.state());
  }

  @Test
  void takesTheUsualWayWhenItWasNotPutRightOnTheSpot() {
    Hazard hazard = HazardFixture.verifiedOnTheSpot();
    assertEquals(Verb.REINSPECT, NextStep.of(hazard).verb());
    hazard.failReinspection();
    assertEquals(LifecycleState.VERIFIED, hazard.state());
    assertEquals(Verb.ASSIGN, NextStep.of(hazard).verb());
  }

  @Test
  void endsWithdrawnAndSaysSoWhenItIsRejected() {
    Hazard hazard = HazardFixture.reported();
    hazard.reject(NOW);
    assertEquals(LifecycleState.WITHDRAWN, hazard.state());
    assertEquals(NOW, hazard.withdrawnAt());
    assertEquals(true, HazardEvents.stateOf(hazard).rejected());
  }

  @Test
  void remembersEverybodyWhoRectified() {
    Hazard hazard = HazardFixture.in(LifecycleState.RECTIFIED);
    hazard.failReinspection();
    hazard.rectify("again", null, "second", NOW);
    assertEquals(Set.of(RECTIFIER, "second"), hazard.situation(HazardFixture.AROUND).rectifiers());
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

  @Test
  void putsTheDeadlineOffAndKeepsTheFirstOne() {
    Hazard hazard = HazardFixture.in(LifecycleState.ASSIGNED);
    hazard.askExtension(TODAY.plusDays(10), "part is late", "asker", NOW);
    assertEquals(TODAY.plusDays(3), hazard.deadline());
    hazard.grantExtension();
    assertEquals(TODAY.plusDays(10), hazard.deadline());
    assertEquals(TODAY.plusDays(3), hazard.extensions().original());
    assertEquals(1, hazard.extensions().granted());
    assertEquals(false, hazard.extensions().pending());
  }

  @Test
  void keepsTheDeadlineWhenTheExtensionIsRefused() {
    Hazard hazard = HazardFixture.in(LifecycleState.RECTIFYING);
    hazard.askExtension(TODAY.plusDays(10), "part is late", "asker", NOW);
    hazard.refuseExtension();
    assertEquals(TODAY.plusDays(3), hazard.deadline());
    assertEquals(new Extensions(TODAY.plusDays(3), 0, null, null, null, null), hazard.extensions());
  }

  @ParameterizedTest
  @CsvSource({"0", "2", "3"})
  void asksForLaterDaysOnly(int later) {
    Hazard hazard = HazardFixture.in(LifecycleState.ASSIGNED);
    Problem refusal =
        assertThrows(
            Problem.class, () -> hazard.askExtension(TODAY.plusDays(later), "why", "asker", NOW));
    assertEquals(HazardError.EXTENSION_NOT_LATER, refusal.code());
  }

  @Test
  void forgetsWhatIsAskedForWhenThereIsNothingLeftToPutOff() {
    Hazard done = HazardFixture.in(LifecycleState.ASSIGNED);
    done.askExtension(TODAY.plusDays(10), "why", "asker", NOW);
    done.rectify("done", null, "x", NOW);
    assertEquals(false, done.extensions().pending());
    Hazard returned = HazardFixture.in(LifecycleState.ASSIGNED);
    returned.askExtension(TODAY.plusDays(10), "why", "asker", NOW);
    returned.sendBack(LifecycleState.VERIFIED);
    assertEquals(Extensions.NONE, returned.extensions());
  }

  @Test
  void belongsToNobodyElseOnceItIsHandedBackOrBeginsAnew() {
    Hazard handedBack = HazardFixture.in(LifecycleState.TRANSFERRED);
    assertNotNull(handedBack.transferredTo());
    handedBack.handBack();
    assertNull(handedBack.transferredTo());
    Hazard anew = HazardFixture.in(LifecycleState.TRANSFERRED);
    anew.verify(Level.GENERAL, null, NOW);
    assertNotNull(anew.transferredTo());
    anew.sendBack(null);
    assertNull(anew.transferredTo());
  }

  @Test
  void assignsWhatWasPutRightOnTheSpotOnceItTurnsOutToBeMajor() {
    Hazard hazard = HazardFixture.verifiedOnTheSpot();
    hazard.plan(HazardFixture.FULL_PLAN);
    hazard.passReinspection(NOW);
    hazard.gradeAgain(Level.MAJOR, CLAUSE);
    assertEquals(LifecycleState.VERIFIED, hazard.state());
    assertNull(hazard.reinspectedAt());
  }
}
