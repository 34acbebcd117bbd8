package io.zhiben.reporting.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
  @ParameterizedTest
  @CsvSource({
    "21:00,08:00,20:59,false",
    "21:00,08:00,21:00,true",
    "21:00,08:00,23:59,true",
    "21:00,08:00,00:00,true",
    "21:00,08:00,07:59,true",
    "21:00,08:00,08:00,false",
    "12:00,14:00,11:59,false",
    "12:00,14:00,12:00,true",
    "12:00,14:00,13:59,true",
    "12:00,14:00,14:00,false",
    "00:00,00:00,00:00,false",
    "09:00,09:00,09:00,false"
  })
  void theFirstMinuteIsQuietAndTheLastOneNoLonger(
      LocalTime from, LocalTime to, LocalTime now, boolean quiet) {
    assertEquals(quiet, new QuietHours(from, to).isQuiet(now));
  }

  @ParameterizedTest
  @CsvSource({
    "21:00,08:00,true",
    "08:31,08:00,true",
    "08:30,08:00,false",
    "06:00,00:00,false",
    "06:00,23:59,true",
    "08:00,08:00,true"
  })
  void leavesTimeUnlessAllOfTheDayIsQuiet(LocalTime from, LocalTime to, boolean leaves) {
    assertEquals(leaves, new QuietHours(from, to).leavesTimeFrom(LocalTime.of(8, 30)));
  }
}
