package io.zhiben.hazard.tipoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.hazard.tipoff.TipOffStatistics.Asked;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TipOffStatisticsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

  @ParameterizedTest
  @CsvSource({
    "true, , 2026-03-01, 2026-03-31, 5, true",
    "true, , 2026-03-01, 2026-04-30, 5 9, true",
    "true, , 2026-03-01, 2026-04-30, 5 4, false",
    "true, , 2026-05-01, 2026-05-31, 9, false",
    "true, , 2026-03-02, 2026-03-31, 9, false",
    "true, , 2026-03-01, 2026-03-30, 9, false",
    "true, FIRE_LANE, 2026-03-01, 2026-03-31, 9, false",
    "false, , 2026-03-01, 2026-03-31, 9, false"
  })
  void tellsNothingThatPointsAtOne(
      boolean whole, String category, LocalDate from, LocalDate to, String months, boolean told) {
    List<Integer> counted = Stream.of(months.split(" ")).map(Integer::valueOf).toList();
    assertEquals(told, new Asked(whole, category, from, to).hides(counted, TODAY));
  }
}
