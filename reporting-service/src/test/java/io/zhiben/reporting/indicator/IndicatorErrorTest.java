package io.zhiben.reporting.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.platform.problem.ProblemTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorErrorTest {
  @Test
  void everyCodeHasItsTextsInBothLanguages() {
    assertEquals(List.of(), ProblemTexts.missing(IndicatorError.class));
  }
}
