package io.zhiben.reporting.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.platform.problem.ProblemTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceFileErrorTest {
  @Test
  void everyCodeHasItsTextsInBothLanguages() {
    assertEquals(List.of(), ProblemTexts.missing(EvidenceFileError.class));
  }
}
