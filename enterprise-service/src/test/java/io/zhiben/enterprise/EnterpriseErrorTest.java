package io.zhiben.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.platform.problem.ProblemTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnterpriseErrorTest {
  @Test
  void everyRefusalHasItsTextsInBothLanguages() {
    assertEquals(List.of(), ProblemTexts.missing(EnterpriseError.class));
  }
}
