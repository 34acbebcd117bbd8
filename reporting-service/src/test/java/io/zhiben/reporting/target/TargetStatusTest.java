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
}
