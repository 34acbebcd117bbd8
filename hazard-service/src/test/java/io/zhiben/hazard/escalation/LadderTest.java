package io.zhiben.hazard.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.hazard.hazard.Level;
import io.zhiben.platform.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {
  private static final Ladder LADDER =
      new Ladder(
          List.of(
              rung("LETTER", RungTrigger.OVERDUE, 1, null, true),
              rung("BULLETIN", RungTrigger.OVERDUE, 7, null, false),
              rung("INTERVIEW", RungTrigger.OVERDUE, 15, Level.MAJOR, true),
              rung("LISTED", RungTrigger.LISTING_OVERDUE, 1, null, true),
              rung("WARNING", RungTrigger.MANUAL, null, null, true)));

  private static Rung rung(
      String code, RungTrigger trigger, Integer days, Level level, boolean active) {
    return new Rung(code, code, "LETTER", trigger, days, level, AddresseeKind.UNIT, active, null);
  }

  @ParameterizedTest
  @CsvSource({
    "LETTER,,false",
    "LETTER,true,true",
    "LETTER,false,false",
    "SUSPENSION,false,true",
    "CLOSURE,,true"
  })
  void leavesToLeadersWhatIsTheirsAndWhatStopsAnEnterprise(
      String document, Boolean byLeader, boolean leader) {
    Rung rung =
        new Rung(
            "R",
            "r",
            document,
            RungTrigger.MANUAL,
            null,
            null,
            AddresseeKind.ENTERPRISE,
            true,
            byLeader);
    assertEquals(leader, rung.leaderIssues());
  }

  @ParameterizedTest
  @CsvSource({
    "OVERDUE,GENERAL,0,''",
    "OVERDUE,GENERAL,1,LETTER",
    "OVERDUE,MAJOR,14,LETTER",
    "OVERDUE,MAJOR,15,'LETTER,INTERVIEW'",
    "OVERDUE,GENERAL,99,LETTER",
    "LISTING_OVERDUE,,1,LISTED",
    "LISTING_OVERDUE,,0,''"
  })
  void firesByAgeAndLevel(RungTrigger cause, Level level, long days, String codes) {
    assertEquals(
        codes,
        String.join(
            ",",
            LADDER.firing(cause, level, days).stream().map(one -> one.rung().code()).toList()));
  }

  @Test
  void keepsThePlaceOfARungWhenAnotherIsOutOfUse() {
    assertEquals(3, LADDER.firing(RungTrigger.OVERDUE, Level.MAJOR, 15).getLast().position());
    assertEquals(true, LADDER.inUse("BULLETIN").isEmpty());
    assertEquals(5, LADDER.inUse("WARNING").orElseThrow().position());
  }

  @Test
  void refusesTwoRungsOfOneCode() {
    Ladder ladder =
        new Ladder(
            List.of(
                rung("LETTER", RungTrigger.OVERDUE, 1, null, true),
                rung("LETTER", RungTrigger.OVERDUE, 2, null, true)));
    Problem refused = assertThrows(Problem.class, ladder::check);
    assertEquals("rungs[1].code", refused.errors().getFirst().field());
  }

  @ParameterizedTest
  @CsvSource({
    "OVERDUE,,true",
    "LISTING_OVERDUE,,true",
    "MANUAL,3,true",
    "MANUAL,,false",
    "OVERDUE,3,false"
  })
  void asksForDaysWhereARungFiresByItself(RungTrigger trigger, Integer days, boolean refused) {
    Ladder ladder = new Ladder(List.of(rung("LETTER", trigger, days, null, true)));
    if (refused) {
      assertEquals(
          "rungs[0].days", assertThrows(Problem.class, ladder::check).errors().getFirst().field());
    } else {
      ladder.check();
    }
  }
}
