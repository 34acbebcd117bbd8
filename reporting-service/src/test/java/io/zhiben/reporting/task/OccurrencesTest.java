package io.zhiben.reporting.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.PlanPack;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final PlanPack PLAN = TaskPlan.around(TODAY);

  @Test
  void aTaskWithoutADayIsDueWhenItsStageOrThePlanEnds() {
    assertEquals(List.of("2023-06-30"), dues("staged"));
    assertEquals(List.of(PLAN.period().to().toString()), dues("standing"));
    assertEquals(List.of("2026-02-23"), dues("late"));
  }

  @Test
  void whatRecursIsOwedOnceAWindowWithinItsSpan() {
    // the first window began before the task, the last is cut by the task's end
    assertEquals(List.of("2023-02-25", "2023-03-25", "2023-04-25", "2023-05-15"), dues("monthly"));
    List<Occurrence> owed = of("monthly");
    assertEquals(LocalDate.of(2023, 2, 10), owed.getFirst().from());
    assertEquals("2023-02-01", owed.getFirst().window());
  }

  @Test
  void aBodyOfALevelAboveOwesNothing() {
    assertEquals(List.of("office"), of("later").stream().map(one -> one.unit().id()).toList());
  }

  @Test
  void keysTellAllApart() {
    List<Occurrence> all = Occurrences.of(PLAN);
    assertEquals(8, all.size());
    assertEquals(all.size(), all.stream().map(Occurrence::key).distinct().count());
    assertTrue(all.stream().map(Occurrence::dueOn).allMatch(Objects::nonNull));
  }

  private static List<String> dues(String task) {
    return of(task).stream().map(one -> one.dueOn().toString()).toList();
  }

  private static List<Occurrence> of(String task) {
    return Occurrences.of(PLAN).stream().filter(one -> one.task().id().equals(task)).toList();
  }
}
