package io.zhiben.reporting.periodic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.platform.problem.ProblemTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodicErrorTest {
  @Test
  void everyCodeHasItsTextsInBothLanguages() {
    assertEquals(List.of(), ProblemTexts.missing(PeriodicError.class));
  }
}
