package io.zhiben.hazard.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.platform.problem.ProblemTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegacyErrorTest {
  @Test
  void hasItsTextsInBothLanguages() {
    assertEquals(List.of(), ProblemTexts.missing(LegacyError.class));
  }
}
