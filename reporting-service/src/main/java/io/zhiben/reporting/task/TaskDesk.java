package io.zhiben.reporting.task;

import io.zhiben.plans.PlanTask.Evidence;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.task.TaskCommands.AddEvidence;
import io.zhiben.reporting.task.TaskViews.View;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Takes the steps of tasks, each with its entry and its audit row. */
@ApplicationScoped
class TaskDesk {
  private final PlanReach reach;
  private final TaskBook book;
  private final TaskItems items;
  private final TaskLines lines;
  private final TaskReminders reminders;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  TaskDesk(
      PlanReach reach,
      TaskBook book,
      TaskItems items,
      TaskLines lines,
      TaskReminders reminders,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.reach = reach;
    this.book = book;
    this.items = items;
    this.lines = lines;
    this.reminders = reminders;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  View get(String planId, Occurrence.Key key, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    ReachedPlan plan = reach.require(planId, today);
    return lines.view(plan, book.require(plan, key, today), today, locale);
  }

  @Transactional
  View begin(String planId, Occurrence.Key key, String note, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    ReachedPlan plan = reach.require(planId, today);
    Item item = book.requireForWriting(plan, key, today);
    permit(plan, item, TaskVerb.BEGIN, today);
    Place place = reach.placeOf(plan.pack(), item.owed().unit());
    if (!items.begin(planId, key, place, today)) {
      throw Problem.of(TaskError.TASK_STATE_FORBIDS);
    }
    Item begun = book.requireForWriting(plan, key, today);
    return told(plan, begun, TaskVerb.BEGIN, note, null, locale);
  }

  @Transactional
  View step(String planId, Occurrence.Key key, TaskVerb verb, String note, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    String subject = CurrentCaller.get().subject();
    return change(
        planId,
        key,
        verb,
        note,
        row -> {
          switch (verb) {
            case PROGRESS -> items.write(row.progress(note.strip()));
            case HAND_IN -> items.write(row.handIn(today, subject));
            case CONFIRM -> items.write(row.confirm(today));
            case RETURN -> items.write(row.giveBack());
            case COMMENT -> items.touch(row);
            case BEGIN, ADD_EVIDENCE -> throw new IllegalArgumentException(verb.name());
          }
        },
        locale);
  }

  @Transactional
  View addEvidence(String planId, Occurrence.Key key, AddEvidence added, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    ReachedPlan plan = reach.require(planId, today);
    Occurrence owed = book.require(plan, key, today).owed();
    String own = plan.ownUnit();
    String unit = TaskFilter.isOf(owed, own) ? own : owed.unit().id();
    return change(
        planId,
        key,
        TaskVerb.ADD_EVIDENCE,
        added.title().strip(),
        row -> {
          items.addEvidence(row.id(), added, unit, plan.caller().subject());
          items.touch(row);
        },
        locale);
  }

  private View change(
      String planId,
      Occurrence.Key key,
      TaskVerb verb,
      String note,
      Consumer<ItemRow> work,
      Locale locale) {
    LocalDate today = LocalDate.now(clock);
    ReachedPlan plan = reach.require(planId, today);
    Item item = book.requireForWriting(plan, key, today);
    permit(plan, item, verb, today);
    preconditions.requireMatch(item.version());
    View before = lines.view(plan, item, today, locale);
    work.accept(item.row());
    return told(plan, book.requireForWriting(plan, key, today), verb, note, before, locale);
  }

  private void permit(ReachedPlan plan, Item item, TaskVerb verb, LocalDate today) {
    List<TaskItems.EvidenceRow> there =
        item.row() == null ? List.of() : items.evidenceOf(item.row().id());
    Set<Evidence> missing = item.missing(there);
    TaskPolicy.permit(verb, lines.standing(plan, item, missing, today), plan.caller());
  }

  private View told(
      ReachedPlan plan, Item item, TaskVerb verb, String note, View before, Locale locale) {
    items.note(item.row().id(), verb, speaker(plan, item), stripped(note), plan.caller().subject());
    LocalDate today = LocalDate.now(clock);
    reminders.stepped(plan, item.owed().unit(), today);
    View after = lines.view(plan, item, today, locale);
    String region = reach.placeOf(plan.pack(), item.owed().unit()).code();
    audit.record(verb.action(), "PlanTask", item.row().id(), region, before, after);
    return after;
  }

  /** In whose name it was said: the leading unit's, a helping one's, or the office's (null). */
  private static String speaker(ReachedPlan plan, Item item) {
    if (plan.actsFor(item.owed().unit())) {
      return item.owed().unit().id();
    }
    String own = plan.ownUnit();
    return own != null && item.owed().task().co().contains(own) ? own : null;
  }

  private static String stripped(String note) {
    return note == null || note.isBlank() ? null : note.strip();
  }
}
