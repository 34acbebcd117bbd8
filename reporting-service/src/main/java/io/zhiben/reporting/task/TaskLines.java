package io.zhiben.reporting.task;

import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanTask;
import io.zhiben.plans.PlanTask.Evidence;
import io.zhiben.reporting.evidence.EvidenceFile;
import io.zhiben.reporting.evidence.EvidenceFiles;
import io.zhiben.reporting.task.TaskViews.Entry;
import io.zhiben.reporting.task.TaskViews.EvidenceItem;
import io.zhiben.reporting.task.TaskViews.Label;
import io.zhiben.reporting.task.TaskViews.Line;
import io.zhiben.reporting.task.TaskViews.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Says items in the words of their plan. */
@ApplicationScoped
class TaskLines {
  private final TaskItems items;
  private final EvidenceFiles files;

  TaskLines(TaskItems items, EvidenceFiles files) {
    this.items = items;
    this.files = files;
  }

  Line line(ReachedPlan plan, Item item, LocalDate asOf, String own, Locale locale) {
    Occurrence owed = item.owed();
    PlanTask task = owed.task();
    ItemRow row = item.row();
    return new Line(
        plan.pack().id(),
        task.id(),
        task.title().in(locale),
        unit(plan, owed.unit().id(), locale),
        task.co().stream().map(id -> unit(plan, id, locale)).toList(),
        owed.window(),
        item.version(),
        task.programme(),
        task.stage(),
        task.dimension(),
        owed.from(),
        owed.dueOn(),
        item.state(),
        item.state() == TaskState.OVERDUE ? ChronoUnit.DAYS.between(owed.dueOn(), asOf) : 0,
        row == null ? null : row.handedInOn(),
        row == null ? null : row.confirmedOn(),
        TaskFilter.isOf(owed, own));
  }

  View view(ReachedPlan plan, Item item, LocalDate today, Locale locale) {
    PlanTask task = item.owed().task();
    ItemRow row = item.row();
    List<TaskItems.EvidenceRow> there = row == null ? List.of() : items.evidenceOf(row.id());
    Set<Evidence> missing = item.missing(there);
    TaskPolicy.Standing standing = standing(plan, item, missing, today);
    return new View(
        line(plan, item, today, plan.ownUnit(), locale),
        task.note(),
        row == null ? null : row.progress(),
        task.evidence(),
        List.copyOf(missing),
        evidence(plan, standing, there, locale),
        row == null ? 0 : row.returns(),
        task.after().stream().map(id -> title(plan.pack(), id, locale)).toList(),
        measures(plan.pack(), task, locale),
        task.indicators(),
        task.cites(),
        row == null
            ? List.of()
            : items.entriesOf(row.id()).stream().map(one -> entry(plan, one, locale)).toList(),
        TaskPolicy.allowed(standing, plan.caller()),
        row == null ? null : row.updatedAt(),
        task.indicators().stream().map(id -> figure(plan.pack(), id, locale)).toList(),
        plan.isOffice());
  }

  TaskPolicy.Standing standing(
      ReachedPlan plan, Item item, Set<Evidence> missing, LocalDate today) {
    Occurrence owed = item.owed();
    return new TaskPolicy.Standing(
        item.row() == null ? null : item.row().stage(),
        plan.actsFor(owed.unit()),
        plan.actsForAny(owed.task().co()),
        plan.isOffice(),
        item.row() == null ? null : item.row().handedInBy(),
        missing,
        owed.from().isAfter(today));
  }

  private List<EvidenceItem> evidence(
      ReachedPlan plan,
      TaskPolicy.Standing standing,
      List<TaskItems.EvidenceRow> there,
      Locale locale) {
    Map<UUID, List<EvidenceFile>> kept =
        files.of(there.stream().map(TaskItems.EvidenceRow::id).toList());
    return there.stream()
        .map(one -> evidence(plan, standing, one, kept.getOrDefault(one.id(), List.of()), locale))
        .toList();
  }

  private static EvidenceItem evidence(
      ReachedPlan plan,
      TaskPolicy.Standing standing,
      TaskItems.EvidenceRow one,
      List<EvidenceFile> kept,
      Locale locale) {
    boolean own = one.unit().equals(plan.ownUnit());
    return new EvidenceItem(
        one.id(),
        one.kind(),
        one.title(),
        one.documentNumber(),
        one.link(),
        one.datedOn(),
        unit(plan, one.unit(), locale),
        one.addedAt(),
        kept,
        TaskPolicy.refusalOfFiles(standing, own, plan.caller()).isEmpty());
  }

  private static Entry entry(ReachedPlan plan, TaskItems.EntryRow one, Locale locale) {
    return new Entry(
        one.at(),
        one.verb(),
        one.unit() == null ? null : unit(plan, one.unit(), locale),
        one.note());
  }

  /** A unit that a later version of the plan no longer has keeps its id for a name. */
  static Label unit(ReachedPlan plan, String id, Locale locale) {
    return plan.pack()
        .unit(id)
        .map(unit -> TaskBoard.label(id, unit.title(), locale))
        .orElse(new Label(id, id));
  }

  private static Label title(PlanPack pack, String task, Locale locale) {
    return pack.tasks().stream()
        .filter(one -> one.id().equals(task))
        .findFirst()
        .map(one -> TaskBoard.label(task, one.title(), locale))
        .orElse(new Label(task, task));
  }

  private static Label figure(PlanPack pack, String id, Locale locale) {
    return pack.indicator(id)
        .map(one -> TaskBoard.label(id, one.title(), locale))
        .orElse(new Label(id, id));
  }

  private static List<Label> measures(PlanPack pack, PlanTask task, Locale locale) {
    return pack.policyMeasures().stream()
        .filter(one -> task.measures().contains(one.key()))
        .map(one -> TaskBoard.label(one.key(), one.title(), locale))
        .toList();
  }
}
