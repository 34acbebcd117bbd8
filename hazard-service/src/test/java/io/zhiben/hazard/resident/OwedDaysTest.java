package io.zhiben.hazard.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwedDaysTest {
  /** The 4th of May 2026 is a holiday, the 9th a Saturday on which people work. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2026-05-06 | 2026-05-20 | false | -          | 2026-05-06 | -",
        "2026-05-06 | 2026-05-20 | false | -          | 2026-05-07 | 2026-05-06",
        "2026-05-06 | 2026-05-20 | false | 2026-05-06 | 2026-05-08 | 2026-05-07",
        "2026-05-09 | 2026-05-20 | false | -          | 2026-05-12 | 2026-05-09 2026-05-11",
        "2026-05-09 | 2026-05-20 | true  | 2026-05-10 | 2026-05-12 | 2026-05-09 2026-05-11",
        "2026-05-16 | 2026-05-17 | false | -          | 2026-06-01 | -",
        "2026-05-16 | 2026-05-17 | true  | -          | 2026-06-01 | 2026-05-16 2026-05-17",
        "2026-05-20 | 2026-05-30 | true  | -          | 2026-05-10 | -",
        "2026-05-04 | 2026-05-04 | false | -          | 2026-05-10 | -"
      })
  void areThoseOfTheTermThatHavePassedWithoutALog(
      LocalDate first,
      LocalDate last,
      boolean everyDay,
      String logged,
      LocalDate today,
      String missing) {
    assertEquals(
        days(missing), OwedDays.missing(first, last, everyDay, Set.copyOf(days(logged)), today));
  }

  private static List<LocalDate> days(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split(" ")).map(LocalDate::parse).collect(Collectors.toList());
  }
}
