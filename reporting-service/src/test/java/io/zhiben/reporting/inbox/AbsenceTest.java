package io.zhiben.reporting.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceTest {
  private static Absence absence(String substitute, boolean ended) {
    return new Absence(
        UUID.randomUUID(),
        0,
        "120110013000",
        "a",
        substitute,
        LocalDate.parse("2026-05-04"),
        LocalDate.parse("2026-05-08"),
        ended ? Instant.parse("2026-05-05T00:00:00Z") : null);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-03,b,false,false",
    "2026-05-04,b,false,true",
    "2026-05-08,b,false,true",
    "2026-05-09,b,false,false",
    "2026-05-06,,false,false",
    "2026-05-06,b,true,false"
  })
  void theSubstituteGetsItOnTheDaysOfTheLeaveOnly(
      LocalDate day, String substitute, boolean ended, boolean covers) {
    assertEquals(covers, absence(substitute, ended).covers(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-01,false,true",
    "2026-05-08,false,true",
    "2026-05-09,false,false",
    "2026-05-06,true,false"
  })
  void isLiveUntilItEndsOrPasses(LocalDate day, boolean ended, boolean live) {
    assertEquals(live, absence("b", ended).isLive(day));
  }
}
