package io.zhiben.hazard.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** The points of a hazard and the hazard's own state. */
class ItemProgressTest {
  private static Hazard withPoints() {
    Hazard hazard = HazardFixture.generalIn(LifecycleState.VERIFIED);
    hazard.itemize(3);
    hazard.assign(HazardFixture.TODAY.plusDays(3), null, HazardFixture.NOW);
    return hazard;
  }

  private static void rectify(Hazard hazard) {
    hazard.rectifyItem("已整改", 100L, HazardFixture.RECTIFIER, HazardFixture.NOW);
  }

  private static void reinspect(Hazard hazard, boolean passed) {
    hazard.reinspectItem(passed, HazardFixture.NOW);
  }

  @Test
  void isRectifiedWithItsLastPointAndNotBefore() {
    Hazard hazard = withPoints();
    rectify(hazard);
    assertEquals(LifecycleState.RECTIFYING, hazard.state());
    rectify(hazard);
    assertEquals(LifecycleState.RECTIFYING, hazard.state());
    assertNull(hazard.rectifiedAt());
    rectify(hazard);
    assertEquals(LifecycleState.RECTIFIED, hazard.state());
    assertEquals(HazardFixture.NOW, hazard.rectifiedAt());
    assertEquals(300L, hazard.rectificationCostFen());
    assertEquals(new ItemProgress(3, 3, 0), hazard.items());
  }

  @Test
  void hasPassedWithItsLastPoint() {
    Hazard hazard = withPoints();
    rectify(hazard);
    reinspect(hazard, true);
    assertEquals(LifecycleState.RECTIFYING, hazard.state());
    rectify(hazard);
    rectify(hazard);
    reinspect(hazard, true);
    assertEquals(LifecycleState.RECTIFIED, hazard.state());
    reinspect(hazard, true);
    assertEquals(LifecycleState.REINSPECTED, hazard.state());
    assertEquals(new ItemProgress(3, 3, 3), hazard.items());
  }

  @Test
  void goesOnWithThePointThatIsNotGood() {
    Hazard hazard = withPoints();
    rectify(hazard);
    rectify(hazard);
    rectify(hazard);
    reinspect(hazard, true);
    reinspect(hazard, false);
    assertEquals(LifecycleState.RECTIFYING, hazard.state());
    assertEquals(new ItemProgress(3, 2, 1), hazard.items());
    rectify(hazard);
    assertEquals(LifecycleState.RECTIFIED, hazard.state());
  }

  @Test
  void aWholeThatIsNotGoodKeepsWhatPassedSingly() {
    Hazard hazard = withPoints();
    rectify(hazard);
    rectify(hazard);
    rectify(hazard);
    reinspect(hazard, true);
    hazard.failReinspection();
    assertEquals(LifecycleState.RECTIFYING, hazard.state());
    assertEquals(new ItemProgress(3, 1, 1), hazard.items());
  }

  @Test
  void aReturnTakesThePointsBack() {
    Hazard hazard = withPoints();
    rectify(hazard);
    rectify(hazard);
    rectify(hazard);
    hazard.passReinspection(HazardFixture.NOW);
    assertEquals(new ItemProgress(3, 3, 3), hazard.items());
    hazard.sendBack(LifecycleState.RECTIFIED);
    assertEquals(new ItemProgress(3, 3, 0), hazard.items());
    hazard.sendBack(LifecycleState.RECTIFYING);
    assertEquals(new ItemProgress(3, 0, 0), hazard.items());
  }
}
