package io.zhiben.reporting.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.Things;
import io.zhiben.reporting.projection.FactChanges.Moment;
import io.zhiben.reporting.projection.FactChanges.Quarter;
import io.zhiben.reporting.thing.FactThings;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FactChangesTest {
  private static final Moment MOMENT =
      new Moment(
          9,
          Map.of(
              new Quarter("fact_hazard", LocalDate.of(2025, 4, 1)), 7L,
              new Quarter("fact_drill", LocalDate.of(2024, 1, 1)), 5L));

  @ParameterizedTest
  @CsvSource({
    // since, facts, from, to, changed
    "6, fact_hazard, 2025-06-30, 2025-12-31, true",
    "6, fact_hazard, , 2025-04-01, true",
    // not since then, not of those days, not of those facts
    "7, fact_hazard, 2025-06-30, 2025-12-31, false",
    "6, fact_hazard, 2025-07-01, 2025-12-31, false",
    "6, fact_hazard, , 2025-03-31, false",
    "6, fact_drill, , 2026-01-01, false",
    "4, fact_drill, , 2026-01-01, true"
  })
  void tellsWhetherFactsOfThoseDaysChanged(
      long since, String facts, LocalDate from, LocalDate to, boolean changed) {
    assertEquals(changed, MOMENT.isChanged(since, facts, from, to));
  }

  @Test
  void whatIsAboutEverythingIsAboutAllDays() {
    Moment emptied = new Moment(9, Map.of(new Quarter("*", LocalDate.of(1000, 1, 1)), 9L));
    assertTrue(emptied.isChanged(8, "fact_staff", LocalDate.of(2026, 1, 1), LocalDate.MAX));
    assertFalse(emptied.isChanged(9, "fact_staff", LocalDate.of(2026, 1, 1), LocalDate.MAX));
  }

  @ParameterizedTest
  @EnumSource(Things.class)
  void theDaysAreThoseByWhichFactsFallIntoSpans(Things things) {
    FactThings.of(things)
        .filter(facts -> facts.table().startsWith("fact_"))
        .ifPresent(facts -> assertEquals(facts.day(), FactChanges.DAYS.get(facts.table())));
  }

  @ParameterizedTest
  @CsvSource({"2025-01-01, 2025-01-01", "2025-06-30, 2025-04-01", "2025-12-31, 2025-10-01"})
  void quartersBeginWithTheirFirstMonth(LocalDate day, LocalDate from) {
    assertEquals(from, Quarter.of(day));
  }
}
