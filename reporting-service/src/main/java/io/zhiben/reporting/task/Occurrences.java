package io.zhiben.reporting.task;

import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanTask;
import io.zhiben.platform.calendar.WorkingDays;
import io.zhiben.reporting.duty.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a plan's tasks come to: one thing owed for each unit that leads a task and, where the task
 * recurs, for each window. A task without a day of its own is due when its stage ends, and without
 * a stage when the plan ends.
 */
final class Occurrences {
  private static final WorkingDays CALENDAR = WorkingDays.bundled();

  private Occurrences() {}

  /** All of the plan's whole period, in the order of the plan's tasks. */
  static List<Occurrence> of(PlanPack plan) {
    List<Occurrence> all = new ArrayList<>();
    plan.tasks().forEach(task -> all.addAll(of(plan, task)));
    return all;
  }

  /** Those of one task, each unit's by day. */
  static List<Occurrence> of(PlanPack plan, PlanTask task) {
    Span span = spanOf(plan, task);
    List<Occurrence> all = new ArrayList<>();
    for (String id : task.lead()) {
      Optional<PlanPack.Unit> unit =
          plan.unit(id).filter(one -> one.kind() != PlanPack.Unit.Kind.UPPER);
      if (unit.isEmpty()) {
        // a body of a level above owes nothing here
        continue;
      }
      if (task.every() == null) {
        all.add(new Occurrence(task, unit.get(), Occurrence.ONCE, span.from(), span.to()));
      } else {
        all.addAll(windows(task, unit.get(), span));
      }
    }
    return all;
  }

  private record Span(LocalDate from, LocalDate to) {}

  private static Span spanOf(PlanPack plan, PlanTask task) {
    Optional<PlanPack.Stage> stage =
        plan.stages().stream()
            .filter(one -> task.stage() != null && one.number() == task.stage())
            .findFirst();
    LocalDate from =
        task.from() != null
            ? task.from()
            : stage.map(PlanPack.Stage::from).orElse(plan.period().from());
    LocalDate to =
        task.dueOn() != null
            ? task.dueOn()
            : stage.map(PlanPack.Stage::to).orElse(plan.period().to());
    return new Span(from.isAfter(to) ? to : from, to);
  }

  /** Those that begin before the end and are due after the beginning. */
  private static List<Occurrence> windows(PlanTask task, PlanPack.Unit unit, Span span) {
    List<Occurrence> found = new ArrayList<>();
    for (Window window = Window.of(task.every(), span.from());
        !window.from().isAfter(span.to());
        window = window.next(task.every())) {
      LocalDate last = task.due() == null ? window.to() : window.lastDay(task.due(), CALENDAR);
      // a window that the end cuts is due at the end
      LocalDate due = window.to().isAfter(span.to()) && last.isAfter(span.to()) ? span.to() : last;
      if (!due.isBefore(span.from())) {
        LocalDate from = window.from().isBefore(span.from()) ? span.from() : window.from();
        found.add(new Occurrence(task, unit, window.from().toString(), from, due));
      }
    }
    return found;
  }
}
