package io.zhiben.reporting.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.contracts.access.Role;
import io.zhiben.plans.PlanTask.Evidence;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TaskPolicyTest {
  /** Who: L leads, H helps, O is of the office, N is none of them. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "L, -, false, BEGIN",
        "H, -, false, ''",
        "O, -, false, ''",
        "L, WORKING, true, PROGRESS ADD_EVIDENCE COMMENT",
        "L, WORKING, false, PROGRESS ADD_EVIDENCE COMMENT HAND_IN",
        "H, WORKING, false, ADD_EVIDENCE COMMENT",
        "O, WORKING, false, COMMENT",
        "N, WORKING, false, ''",
        "L, HANDED_IN, false, COMMENT",
        "O, HANDED_IN, false, COMMENT CONFIRM RETURN",
        "L, DONE, false, ''",
        "O, DONE, false, ''"
      })
  void offersWhatIsNotRefused(String who, ItemStage stage, boolean lacks, String verbs) {
    Set<Evidence> missing = lacks ? EnumSet.of(Evidence.DOCUMENT) : EnumSet.noneOf(Evidence.class);
    TaskPolicy.Standing item =
        new TaskPolicy.Standing(
            stage, who.equals("L"), who.equals("H"), who.equals("O"), "another", missing, false);
    List<String> expected = verbs.isEmpty() ? List.of() : List.of(verbs.split(" "));
    assertEquals(
        expected, TaskPolicy.allowed(item, caller("me")).stream().map(Enum::name).toList());
  }

  @ParameterizedTest
  @EnumSource(TaskVerb.class)
  void whoeverHandedItInOnlyReturnsIt(TaskVerb verb) {
    TaskPolicy.Standing item =
        new TaskPolicy.Standing(
            ItemStage.HANDED_IN, true, false, true, "me", EnumSet.noneOf(Evidence.class), false);
    boolean allowed = TaskPolicy.refusal(verb, item, caller("me")).isEmpty();
    assertEquals(verb == TaskVerb.COMMENT || verb == TaskVerb.RETURN, allowed);
  }

  /** What was begun too early, by an older rule, can be put right and not be finished. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "L, -, ''",
        "L, WORKING, PROGRESS ADD_EVIDENCE COMMENT",
        "O, HANDED_IN, COMMENT RETURN",
      })
  void nothingIsDoneBeforeItsFirstDay(String who, ItemStage stage, String verbs) {
    TaskPolicy.Standing item =
        new TaskPolicy.Standing(
            stage,
            who.equals("L"),
            false,
            who.equals("O"),
            "another",
            EnumSet.noneOf(Evidence.class),
            true);
    List<String> expected = verbs.isEmpty() ? List.of() : List.of(verbs.split(" "));
    assertEquals(
        expected, TaskPolicy.allowed(item, caller("me")).stream().map(Enum::name).toList());
    TaskVerb early = stage == null ? TaskVerb.BEGIN : TaskVerb.HAND_IN;
    if (who.equals("L")) {
      assertEquals(
          TaskError.TASK_TOO_EARLY,
          TaskPolicy.refusal(early, item, caller("me")).orElseThrow().code());
    }
  }

  @ParameterizedTest
  @EnumSource(TaskVerb.class)
  void anAuditorOnlyReads(TaskVerb verb) {
    TaskPolicy.Standing item =
        new TaskPolicy.Standing(
            ItemStage.WORKING, true, true, true, null, EnumSet.noneOf(Evidence.class), false);
    Caller auditor =
        new Caller("a", "portal", Set.of(Role.AUDITOR), ScopeKind.TOWN, "120110013000", "");
    assertTrue(TaskPolicy.refusal(verb, item, auditor).isPresent());
  }

  private static Caller caller(String subject) {
    return new Caller(
        subject, "portal", Set.of(Role.OFFICER), ScopeKind.TOWN, "120110013000", "DLH-SAFETY");
  }
}
