package io.zhiben.reporting.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetStatusTest {

  @ParameterizedTest
  @CsvSource({
    "true,  2024-05-01, MET",
    "false, 2024-05-01, ON_TRACK",
    "false, 2024-10-01, ON_TRACK",
    "false, 2024-10-02, AT_RISK",
    "false, 2024-12-31, AT_RISK",
    "true,  2024-12-31, MET",
    "false, 2025-01-01, MISSED",
    "true,  2025-01-01, MET",
  })
  @DisplayName("D-007: zero by 2024-12-31, at risk from 90 days before")
  void followsTheValueAndTheDate(boolean reached, LocalDate day, TargetStatus expected) {
    assertEquals(expected, TargetStatus.of(reached, day, LocalDate.of(2024, 12, 31), 90));
  }

  @ParameterizedTest
  @CsvSource({
    "MET, MET, MET",
    "MET, AT_RISK, AT_RISK",
    "MISSED, ON_TRACK, MISSED",
    "NOT_APPLICABLE, MET, MET",
    "MISSED, NOT_APPLICABLE, MISSED",
    "NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE",
  })
  void theWorstOfSeveralPlacesShows(TargetStatus one, TargetStatus other, TargetStatus expected) {
    assertEquals(expected, one.worse(other));
    assertEquals(expected, other.worse(one));
  }
}
