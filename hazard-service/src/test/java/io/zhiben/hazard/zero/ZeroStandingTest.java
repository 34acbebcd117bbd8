package io.zhiben.hazard.zero;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.hazard.zero.ZeroStanding.Turn;
import io.zhiben.platform.access.Place;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ZeroStandingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static ZeroStanding standing() {
    return new ZeroStanding(
        new Place("120110013000", "120000000000", "120110000000", "120110013000"), "mall", DAY);
  }

  @Test
  void countsTheDaysThatItHolds() {
    ZeroStanding standing = standing();
    assertEquals(Turn.HELD, standing.begin(0));
    assertEquals(Turn.NONE, standing.look(0, DAY.plusDays(9)));
    assertEquals(9, standing.daysHeld(DAY.plusDays(9)));
    assertEquals(0, standing.breaches());
    assertNull(standing.lastBreachOn());
  }

  @Test
  void beginsAnewAfterABreach() {
    ZeroStanding standing = standing();
    standing.begin(0);
    assertEquals(Turn.BROKEN, standing.look(2, DAY.plusDays(10)));
    assertEquals(Turn.NONE, standing.look(3, DAY.plusDays(12)));
    assertFalse(standing.zero());
    assertEquals(3, standing.overdue());
    assertEquals(0, standing.daysHeld(DAY.plusDays(12)));
    assertEquals(DAY.plusDays(10), standing.since());
    assertEquals(Turn.HELD, standing.look(0, DAY.plusDays(14)));
    assertTrue(standing.zero());
    assertEquals(1, standing.daysHeld(DAY.plusDays(15)));
    assertEquals(10, standing.longestDays());
    assertEquals(1, standing.breaches());
    assertEquals(DAY.plusDays(10), standing.lastBreachOn());
  }

  @Test
  void maybeBrokenFromTheStart() {
    ZeroStanding standing = standing();
    assertEquals(Turn.BROKEN, standing.begin(1));
    assertEquals(1, standing.breaches());
    assertEquals(DAY, standing.lastBreachOn());
    assertEquals(Turn.HELD, standing.look(0, DAY.plusDays(1)));
    assertEquals(0, standing.longestDays());
  }
}
