package io.zhiben.hazard.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NextStepTest {
  @ParameterizedTest
  @CsvSource({
    "REPORTED, VERIFY, OFFICE",
    "TRANSFERRED, VERIFY, OFFICE",
    "VERIFIED, ASSIGN, OFFICE",
    "ASSIGNED, RECTIFY, ENTERPRISE",
    "RECTIFYING, RECTIFY, ENTERPRISE",
    "RECTIFIED, REINSPECT, OFFICE",
    "REINSPECTED, SIGN_OFF, OFFICE"
  })
  void saysWhatItWaitsForAndWhoseTurnItIs(LifecycleState state, Verb verb, NextStep.Owner owner) {
    assertEquals(new NextStep(verb, owner), NextStep.of(HazardFixture.in(state)));
  }

  @Test
  void asksForThePlanOfAMajorHazardFirst() {
    Hazard unplanned = HazardFixture.reported();
    unplanned.verify(Level.MAJOR, HazardFixture.CLAUSE, HazardFixture.NOW);
    assertEquals(new NextStep(Verb.PLAN, NextStep.Owner.ENTERPRISE), NextStep.of(unplanned));
    assertEquals(
        new NextStep(Verb.ASSIGN, NextStep.Owner.OFFICE),
        NextStep.of(HazardFixture.in(LifecycleState.VERIFIED)));
  }

  @ParameterizedTest
  @EnumSource(
      value = LifecycleState.class,
      names = {"SIGNED_OFF", "WITHDRAWN"})
  void hasNoneAtTheEnd(LifecycleState state) {
    assertNull(NextStep.of(HazardFixture.in(state)));
  }
}
