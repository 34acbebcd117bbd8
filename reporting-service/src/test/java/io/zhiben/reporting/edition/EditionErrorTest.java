package io.zhiben.reporting.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.platform.problem.ProblemTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionErrorTest {
  @Test
  void everyCodeHasItsTextsAndEveryStateAndStepItsWord() {
    assertEquals(List.of(), ProblemTexts.missing(EditionError.class));
    assertEquals(List.of(), ProblemTexts.wordless(List.of(EditionState.class, EditionVerb.class)));
  }
}
