package io.zhiben.hazard.agencywatch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which share on an agency served too few (Y-201). */
class AgencyServiceRulesTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 80, false",
    "0, 1, 80, true",
    "3, 5, 80, true",
    "4, 5, 80, false",
    "5, 5, 100, false",
    "1, 3, 34, true",
    "1, 3, 33, false"
  })
  void servesTooFewBelowTheThresholdOnly(long served, long contracted, int percent, boolean below) {
    assertEquals(below, AgencyServiceRules.below(served, contracted, percent));
  }
}
