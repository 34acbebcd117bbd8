package io.zhiben.hazard.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.zhiben.contracts.event.TenantRulesState;
import io.zhiben.hazard.hazard.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderSeedTest {
  private static final Ladder STANDARD =
      new Ladder(
          List.of(
              rung("LETTER", "LETTER", 1, null, AddresseeKind.ENTERPRISE),
              rung("URGING", "URGING_LETTER", 3, null, AddresseeKind.UNIT),
              rung("INTERVIEW", "INTERVIEW_NOTICE", 15, Level.MAJOR, AddresseeKind.ENTERPRISE)));

  private static Rung rung(
      String code, String document, int days, Level level, AddresseeKind addressee) {
    return new Rung(code, code, document, RungTrigger.OVERDUE, days, level, addressee, true, null);
  }

  @Test
  void aPlanThatNamesNoRungsChangesNothing() {
    assertSame(STANDARD, LadderSeed.of(List.of(), STANDARD));
  }

  @Test
  void theRungsStandInTheOrderOfTheirDays() {
    Ladder ladder =
        LadderSeed.of(
            List.of(
                new TenantRulesState.Rung("INTERVIEW", "约谈", 10),
                new TenantRulesState.Rung("EXPOSURE", "曝光", null),
                new TenantRulesState.Rung("INTERVIEW", "再约谈", 20)),
            STANDARD);
    assertEquals(
        List.of("LETTER", "URGING", "INTERVIEW", "EXPOSURE"),
        ladder.rungs().stream().map(Rung::code).toList());
    Rung interview = ladder.rungs().get(2);
    assertEquals("约谈", interview.name());
    assertEquals(10, interview.days());
    assertEquals("INTERVIEW_NOTICE", interview.document());
    assertEquals(Level.MAJOR, interview.hazardLevel());
    Rung exposure = ladder.rungs().get(3);
    assertEquals(RungTrigger.MANUAL, exposure.trigger());
    assertNull(exposure.days());
    ladder.check();
  }

  @Test
  void whatIsDueAtOnceFiresOnTheFirstDayOfBeingLate() {
    Ladder ladder = LadderSeed.of(List.of(new TenantRulesState.Rung("LETTER", "函告", 0)), STANDARD);
    assertEquals(1, ladder.rungs().getFirst().days());
    assertEquals(AddresseeKind.ENTERPRISE, ladder.rungs().getFirst().addressee());
  }
}
