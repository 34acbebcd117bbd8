package io.zhiben.reporting.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetStatusTest {

  @ParameterizedTest
  @CsvSource({
    "0, 2024-05-01, MET",
    "3, 2024-05-01, ON_TRACK",
    "3, 2024-10-01, ON_TRACK",
    "3, 2024-10-02, AT_RISK",
    "1, 2024-12-31, AT_RISK",
    "0, 2024-12-31, MET",
    "1, 2025-01-01, MISSED",
    "0, 2025-01-01, MET",
  })
  @DisplayName("D-007: zero by 2024-12-31, at risk from 90 days before")
  void followsTheValueAndTheDate(long value, LocalDate day, TargetStatus expected) {
    assertEquals(expected, TargetStatus.of(value, 0, day, LocalDate.of(2024, 12, 31), 90));
  }
}
