package io.zhiben.reporting.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.platform.problem.ProblemTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutyErrorTest {
  @Test
  void everyCodeHasItsTextsInBothLanguages() {
    assertEquals(List.of(), ProblemTexts.missing(DutyError.class));
  }
}
