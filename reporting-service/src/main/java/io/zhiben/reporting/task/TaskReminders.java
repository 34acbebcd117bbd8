package io.zhiben.reporting.task;

import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.Place;
import io.zhiben.reporting.inbox.Addressee;
import io.zhiben.reporting.inbox.Ask;
import io.zhiben.reporting.inbox.OneByOne;
import io.zhiben.reporting.inbox.ReminderSource;
import io.zhiben.reporting.inbox.Reminders;
import io.zhiben.reporting.inbox.Reminders.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells units of the tasks that they lead: how many fall due soon, how many are late, and each one
 * that came back. A task that is done, handed in or no longer in the plan waits no more.
 */
@ApplicationScoped
class TaskReminders implements ReminderSource {
  private static final String SOON = "TASK_DUE";
  private static final String LATE = "TASK_OVERDUE";
  private static final String BACK = "TASK_RETURNED";

  private final PlanReach reach;
  private final TaskBook book;
  private final Reminders reminders;
  @Inject TaskReminders self;

  TaskReminders(PlanReach reach, TaskBook book, Reminders reminders) {
    this.reach = reach;
    this.book = book;
    this.reminders = reminders;
  }

  @Override
  public String name() {
    return "tasks";
  }

  @Override
  public void remind(LocalDate today) {
    OneByOne.remind(
        self.reached(today), plan -> plan.pack().id(), plan -> self.remind(plan, today));
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<ReachedPlan> reached(LocalDate today) {
    return reach.all(today);
  }

  /** All units of a plan; after its period nothing of it waits. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void remind(ReachedPlan plan, LocalDate today) {
    Set<String> sources = new HashSet<>();
    if (plan.pack().period().contains(today)) {
      List<Item> items = book.all(plan, today);
      for (Unit unit : plan.pack().units()) {
        if (unit.acts()) {
          tell(plan, unit, items);
          sources.add(source(plan, unit));
        }
      }
    }
    reminders.endOthers("task/" + plan.pack().id() + "/", sources);
  }

  /** After a step of one of the unit's tasks, in the step's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  void stepped(ReachedPlan plan, Unit unit, LocalDate today) {
    if (unit.acts() && plan.pack().period().contains(today)) {
      // whoever took the step may not see all that the unit owes
      ReachedPlan whole = new ReachedPlan(plan.plan(), Caller.system(), true, Set.of());
      tell(whole, unit, book.all(whole, today));
    }
  }

  private void tell(ReachedPlan plan, Unit unit, List<Item> items) {
    List<Item> own =
        items.stream().filter(item -> item.owed().unit().id().equals(unit.id())).toList();
    reminders.keep(source(plan, unit), asks(plan, unit, reach.placeOf(plan.pack(), unit), own));
  }

  /** What of these items waits for the unit. */
  static List<Ask> asks(ReachedPlan plan, Unit unit, Place place, List<Item> own) {
    Addressee to = Addressee.of(unit, place);
    String source = source(plan, unit);
    String board = "/plan-tasks?plan=" + plan.pack().id() + "&unit=" + unit.id() + "&state=";
    List<Ask> asks = new ArrayList<>();
    Reminders.bundle(
            SOON, source, place, to, waiting(own, TaskState.DUE_SOON), board + TaskState.DUE_SOON)
        .ifPresent(asks::add);
    Reminders.bundle(
            LATE, source, place, to, waiting(own, TaskState.OVERDUE), board + TaskState.OVERDUE)
        .ifPresent(asks::add);
    own.stream()
        .filter(TaskReminders::isBack)
        .map(item -> returned(plan, place, to, item))
        .forEach(asks::add);
    return asks;
  }

  private static List<Waiting> waiting(List<Item> own, TaskState state) {
    return own.stream()
        .filter(item -> item.state() == state)
        .map(item -> new Waiting(item.owed().task().title().zh(), item.owed().dueOn()))
        .toList();
  }

  /** Whether it came back and wasn't handed in again. */
  static boolean isBack(Item item) {
    return item.row() != null
        && item.row().returns() > 0
        && item.row().stage() == ItemStage.WORKING
        && !item.state().isDone();
  }

  private static Ask returned(ReachedPlan plan, Place place, Addressee to, Item item) {
    Occurrence owed = item.owed();
    String path =
        String.join("/", plan.pack().id(), owed.task().id(), owed.unit().id(), owed.window());
    return new Ask(
        Ask.idOf(BACK, path + "/" + item.row().returns(), to.name()),
        place,
        to.kind(),
        to.name(),
        BACK,
        Map.of("title", owed.task().title().zh()),
        "/plan-tasks/" + path,
        owed.dueOn());
  }

  private static String source(ReachedPlan plan, Unit unit) {
    return "task/" + plan.pack().id() + "/" + unit.id();
  }
}
