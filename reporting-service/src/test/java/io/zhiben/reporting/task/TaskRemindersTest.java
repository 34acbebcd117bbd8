package io.zhiben.reporting.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.Place;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.inbox.AddresseeKind;
import io.zhiben.reporting.inbox.Ask;
import io.zhiben.reporting.plan.StoredPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What waits for a unit of a plan. */
class TaskRemindersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
  private static final Place PLACE = Place.of(Places.DONGLIHU_PLACE);

  private final PlanPack pack = TaskPlan.around(TODAY);
  private final ReachedPlan plan =
      new ReachedPlan(new StoredPlan(pack, 1), Caller.system(), true, Set.of());
  private final Unit econ = pack.unit("econ").orElseThrow();

  private Item late(ItemRow row) {
    Occurrence owed =
        Occurrences.of(pack).stream()
            .filter(one -> one.task().id().equals("late"))
            .findFirst()
            .orElseThrow();
    return new Item(owed, row, TaskState.of(owed, row, TODAY, 10));
  }

  private ItemRow row(int returns, ItemStage stage) {
    return new ItemRow(
        UUID.randomUUID(),
        1,
        new Occurrence.Key("late", "econ", Occurrence.ONCE),
        stage,
        TODAY.minusDays(20),
        null,
        stage == ItemStage.WORKING ? null : TODAY,
        null,
        stage == ItemStage.DONE ? TODAY : null,
        returns,
        Instant.EPOCH);
  }

  private List<Ask> asks(Item... items) {
    return TaskReminders.asks(plan, econ, PLACE, List.of(items));
  }

  @Test
  void whatIsLateWaitsForTheDepartmentAsOneItem() {
    List<Ask> asks = asks(late(null), late(null));
    assertEquals(List.of("TASK_OVERDUE"), asks.stream().map(Ask::code).toList());
    Ask ask = asks.getFirst();
    assertEquals(AddresseeKind.DEPARTMENT, ask.kind());
    assertEquals("DLH-ECON", ask.addressee());
    assertEquals("2", ask.parameters().get("count"));
    assertEquals(TODAY.minusDays(10), ask.due());
    assertTrue(ask.link().contains("state=OVERDUE"), ask.link());
  }

  @Test
  void whatCameBackWaitsByItselfUntilItIsHandedInAgain() {
    List<Ask> asks = asks(late(row(1, ItemStage.WORKING)));
    assertEquals(List.of("TASK_OVERDUE", "TASK_RETURNED"), asks.stream().map(Ask::code).toList());
    assertEquals("/plan-tasks/task-test/late/econ/once", asks.getLast().link());
    UUID first = asks.getLast().id();
    assertFalse(first.equals(asks(late(row(2, ItemStage.WORKING))).getLast().id()));
    assertEquals(List.of(), asks(late(row(1, ItemStage.HANDED_IN))));
    assertEquals(List.of(), asks(late(row(1, ItemStage.DONE))));
  }
}
