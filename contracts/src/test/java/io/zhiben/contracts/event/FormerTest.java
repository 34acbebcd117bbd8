package io.zhiben.contracts.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Only what counted at the end of a day is kept. */
class FormerTest {
  private static final LocalDate RECORDED = LocalDate.of(2026, 3, 1);

  private record Level(LocalDate until, String level) implements Former {}

  private static Level until(int days, String level) {
    return new Level(RECORDED.plusDays(days), level);
  }

  @Test
  void keepsWhatCountedUntilALaterDay() {
    List<Level> one = Former.noted(List.of(), until(3, "MAJOR"), RECORDED);
    assertEquals(List.of(until(3, "MAJOR")), one);
    assertEquals(
        List.of(until(3, "MAJOR"), until(5, "GENERAL")),
        Former.noted(one, until(5, "GENERAL"), RECORDED));
  }

  @Test
  void keepsNothingOfTheDayOfTheRecording() {
    assertEquals(List.of(), Former.noted(List.of(), until(0, "MAJOR"), RECORDED));
  }

  @Test
  void keepsTheFirstOfSeveralChangesOfOneDay() {
    List<Level> one = List.of(until(3, "MAJOR"));
    assertEquals(one, Former.noted(one, until(3, "GENERAL"), RECORDED));
  }
}
