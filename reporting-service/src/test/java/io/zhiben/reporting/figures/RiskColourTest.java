package io.zhiben.reporting.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskColourTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, BLUE",
    "1, 0, 0, YELLOW",
    "90, 0, 0, YELLOW",
    "1, 1, 0, ORANGE",
    "90, 1, 0, ORANGE",
    "1, 0, 1, RED",
    "90, 40, 1, RED"
  })
  void theWorstOpenHazardGivesTheColour(long open, long overdue, long major, RiskColour colour) {
    assertEquals(colour, RiskColour.of(open, overdue, major));
  }
}
