package io.zhiben.reporting.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.platform.problem.ProblemTexts;
import io.zhiben.reporting.post.PostError;
import io.zhiben.reporting.subplan.SubPlanError;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskTextsTest {
  @Test
  void everyCodeHasItsTextsInBothLanguages() {
    assertEquals(List.of(), ProblemTexts.missing(TaskError.class));
    assertEquals(List.of(), ProblemTexts.missing(SubPlanError.class));
    assertEquals(List.of(), ProblemTexts.missing(PostError.class));
  }
}
