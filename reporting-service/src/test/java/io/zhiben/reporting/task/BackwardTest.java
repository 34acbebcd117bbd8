package io.zhiben.reporting.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.reporting.task.Backward.Slot;
import io.zhiben.reporting.task.Backward.Work;
import io.zhiben.reporting.task.TaskCommands.WorkStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T-141: backwards from the last day")
class BackwardTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @Test
  void ownStepsEndOnTheLastDay() {
    Map<String, Work> works =
        Map.of(
            "a",
            work("a", "2026-03-31", List.of(), new WorkStep("draft", 10), new WorkStep("sign", 1)));
    List<Slot> slots = Backward.of("a", works, TODAY);
    assertEquals(
        List.of("draft 2026-03-21 2026-03-30", "sign 2026-03-31 2026-03-31"),
        slots.stream().map(slot -> slot.step() + " " + slot.from() + " " + slot.to()).toList());
    assertTrue(slots.stream().noneMatch(Slot::past));
    assertTrue(Backward.of("a", works, LocalDate.of(2026, 3, 22)).getFirst().past());
  }

  @Test
  void whatComesBeforeEndsBeforeItBegins() {
    Map<String, Work> works =
        Map.of(
            "a", work("a", "2026-03-31", List.of("b", "c"), new WorkStep("all", 5)),
            "b", work("b", "2026-04-30", List.of("c")),
            "c", work("c", "2026-03-10", List.of()));
    Map<String, Slot> byTask = new HashMap<>();
    Backward.of("a", works, TODAY).forEach(slot -> byTask.put(slot.task(), slot));
    assertEquals(LocalDate.of(2026, 3, 26), byTask.get("b").to());
    assertTrue(byTask.get("b").pressed());
    // its own day is the earlier one
    assertEquals(LocalDate.of(2026, 3, 10), byTask.get("c").to());
    assertFalse(byTask.get("c").pressed());
  }

  @Test
  @DisplayName("whatever the order: nothing ends after its day, or after what waits for it begins")
  void holdsForRandomChains() {
    Random random = new Random(20260301);
    for (int round = 0; round < 300; round++) {
      Map<String, Work> works = random(random);
      Map<String, LocalDate> begins = new HashMap<>();
      Map<String, LocalDate> ends = new HashMap<>();
      for (Slot slot : Backward.of("t0", works, TODAY)) {
        begins.merge(slot.task(), slot.from(), (one, other) -> one.isBefore(other) ? one : other);
        ends.merge(slot.task(), slot.to(), (one, other) -> one.isAfter(other) ? one : other);
        assertFalse(slot.to().isBefore(slot.from()));
      }
      ends.forEach((task, end) -> {
        assertFalse(end.isAfter(works.get(task).dueOn()));
        works
            .get(task)
            .after()
            .forEach(before -> assertTrue(ends.get(before).isBefore(begins.get(task))));
      });
    }
  }

  /** A task comes after tasks of higher numbers only, so that there is no circle. */
  private static Map<String, Work> random(Random random) {
    Map<String, Work> works = new HashMap<>();
    int tasks = 1 + random.nextInt(7);
    for (int i = 0; i < tasks; i++) {
      List<String> after = new ArrayList<>();
      for (int j = i + 1; j < tasks; j++) {
        if (random.nextInt(3) == 0) {
          after.add("t" + j);
        }
      }
      WorkStep[] steps = new WorkStep[random.nextInt(3)];
      for (int j = 0; j < steps.length; j++) {
        steps[j] = new WorkStep("s" + j, 1 + random.nextInt(20));
      }
      works.put(
          "t" + i, work("t" + i, TODAY.plusDays(random.nextInt(90)).toString(), after, steps));
    }
    return works;
  }

  private static Work work(String task, String dueOn, List<String> after, WorkStep... steps) {
    return new Work(task, LocalDate.parse(dueOn), false, after, List.of(steps));
  }
}
