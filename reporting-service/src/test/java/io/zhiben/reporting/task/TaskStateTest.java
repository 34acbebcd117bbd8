package io.zhiben.reporting.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.zhiben.plans.PlanPack;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskStateTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final PlanPack PLAN = TaskPlan.around(TODAY);

  /** The task is due on 2026-03-25; seven days before it is due soon. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // begun, handed in, confirmed, as of
        "-, -, -, 2026-03-05, NOT_STARTED",
        "-, -, -, 2026-03-17, NOT_STARTED",
        "-, -, -, 2026-03-18, DUE_SOON",
        "-, -, -, 2026-03-25, DUE_SOON",
        "-, -, -, 2026-03-26, OVERDUE",
        "2026-03-01, -, -, 2026-02-28, NOT_STARTED",
        "2026-03-01, -, -, 2026-03-01, OPEN",
        "2026-03-01, -, -, 2026-03-26, OVERDUE",
        "2026-03-01, 2026-03-20, -, 2026-03-19, DUE_SOON",
        "2026-03-01, 2026-03-20, -, 2026-03-20, HANDED_IN",
        "2026-03-01, 2026-03-20, -, 2026-04-20, HANDED_IN",
        "2026-03-01, 2026-03-25, 2026-03-30, 2026-03-29, HANDED_IN",
        "2026-03-01, 2026-03-25, 2026-03-30, 2026-03-30, DONE",
        "2026-03-01, 2026-03-26, 2026-03-30, 2026-03-30, LATE_DONE",
        "2026-03-01, 2026-03-26, 2026-03-30, 2026-03-25, DUE_SOON"
      })
  void standsByTheDayAskedFor(
      LocalDate begun,
      LocalDate handedIn,
      LocalDate confirmed,
      LocalDate asOf,
      TaskState expected) {
    Occurrence owed = owed("later");
    ItemRow row = begun == null ? null : row(owed, begun, handedIn, confirmed);
    assertEquals(expected, TaskState.of(owed, row, asOf, 7));
  }

  /** Handed in on 10 March, given back on the 14th, handed in again on the 20th, back the 22nd. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-09, OPEN",
    "2026-03-10, HANDED_IN",
    "2026-03-13, HANDED_IN",
    "2026-03-14, OPEN",
    "2026-03-18, DUE_SOON",
    "2026-03-20, HANDED_IN",
    "2026-03-21, HANDED_IN",
    "2026-03-22, DUE_SOON",
    "2026-03-26, OVERDUE"
  })
  void aDayBeforeAReturnIsToldAsItWas(LocalDate asOf, TaskState expected) {
    Occurrence owed = owed("later");
    ItemRow begun = row(owed, LocalDate.of(2026, 3, 1), null, null);
    ItemRow row = begun.handIn(LocalDate.of(2026, 3, 20), "somebody").giveBack().giveBack();
    Map<UUID, List<HandIns.Step>> steps =
        Map.of(
            row.id(),
            List.of(
                step(row, true, 10),
                step(row, false, 14),
                step(row, true, 20),
                step(row, false, 22)));
    assertEquals(expected, TaskState.of(owed, HandIns.on(row, steps, asOf), asOf, 7));
    // what came of it in the end changes no day before
    LocalDate end = LocalDate.of(2026, 3, 25);
    ItemRow done = row.handIn(end.minusDays(1), "somebody").confirm(end);
    assertEquals(
        asOf.isBefore(end) ? expected : TaskState.DONE,
        TaskState.of(owed, HandIns.on(done, steps, asOf), asOf, 7));
    assertNull(HandIns.on(null, steps, asOf));
  }

  private static HandIns.Step step(ItemRow row, boolean handIn, int dayOfMarch) {
    return new HandIns.Step(row.id(), handIn, LocalDate.of(2026, 3, dayOfMarch));
  }

  @Test
  @DisplayName("shares are said with both numbers, and are nothing over nothing")
  void completesByGroup() {
    Occurrence late = owed("late");
    Occurrence later = owed("later");
    ItemRow done = row(late, TODAY.minusDays(20), TODAY.minusDays(10), TODAY.minusDays(2));
    List<Item> items =
        List.of(
            new Item(late, done, TaskState.of(late, done, TODAY, 7)),
            new Item(later, null, TaskState.of(later, null, TODAY, 7)));
    CompletionView.Group total = TaskCompletion.group(null, items, TODAY);
    assertEquals(new CompletionView.Share(1, 1, 100.0), total.due());
    assertEquals(new CompletionView.Share(1, 2, 50.0), total.all());
    assertNull(CompletionView.Share.of(0, 0).percent());
    List<CompletionView.Group> groups =
        TaskCompletion.groups(
            items,
            TODAY,
            Map.of("1", new TaskViews.Label("1", "One")),
            TaskCompletion.Kind.PROGRAMME::of);
    assertEquals(List.of("1"), groups.stream().map(group -> group.label().id()).toList());
  }

  @Test
  void whoeverIsLateWithManyGetsOneLetter() {
    List<Item> items =
        Occurrences.of(PLAN).stream()
            .map(owed -> new Item(owed, null, TaskState.of(owed, null, TODAY, 7)))
            .toList();
    List<String> proposed =
        UrgingSweep.newestLate(items, 5, TODAY).stream()
            .map(item -> item.owed().task().id() + " " + item.owed().dueOn())
            .toList();
    assertEquals(List.of("late 2026-02-23", "staged 2023-06-30", "monthly 2023-05-15"), proposed);
    assertEquals(
        List.of("staged", "monthly"),
        UrgingSweep.newestLate(items, 11, TODAY).stream()
            .map(item -> item.owed().task().id())
            .toList());
  }

  @Test
  @DisplayName("D-003: measures that no task carries out")
  void findsMeasuresWithoutATask() {
    assertEquals(
        List.of("eight/2"),
        TaskBoard.unserved(PLAN).stream().map(PlanPack.PolicyMeasure::key).toList());
  }

  private static Occurrence owed(String task) {
    return Occurrences.of(PLAN).stream()
        .filter(one -> one.task().id().equals(task))
        .findFirst()
        .orElseThrow();
  }

  private static ItemRow row(
      Occurrence owed, LocalDate begun, LocalDate handedIn, LocalDate confirmed) {
    return new ItemRow(
        new UUID(0, 1),
        1,
        owed.key(),
        confirmed != null
            ? ItemStage.DONE
            : handedIn != null ? ItemStage.HANDED_IN : ItemStage.WORKING,
        begun,
        null,
        handedIn,
        "somebody",
        confirmed,
        0,
        Instant.EPOCH);
  }
}
