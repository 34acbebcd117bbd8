package io.zhiben.reporting.task;

import io.zhiben.reporting.task.TaskCommands.WorkStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 倒排工期: counts from a task's last day backwards over its own steps and over the tasks that come
 * before it, so that the day is seen on which each has to begin at the latest (T-141).
 */
final class Backward {
  private Backward() {}

  /**
   * What the plan says of a task.
   *
   * @param after tasks that come before it; no circle, which the pack's check sees to
   * @param steps its own, in their order; a task without any takes one day
   */
  record Work(
      String task, LocalDate dueOn, boolean done, List<String> after, List<WorkStep> steps) {}

  /**
   * One step with its latest days, both included.
   *
   * @param step null for a task that has no steps of its own
   * @param past its first day has passed, and the task isn't done
   * @param pressed the plan's own last day of that task is later than what comes after it bears
   */
  @Schema(name = "PlanTaskSlot")
  record Slot(
      String task, String step, LocalDate from, LocalDate to, boolean past, boolean pressed) {}

  /** The slots of the task and of all before it, the earliest first. */
  static List<Slot> of(String task, Map<String, Work> works, LocalDate today) {
    Map<String, LocalDate> ends = new HashMap<>();
    latestEnds(task, works.get(task).dueOn(), works, ends);
    List<Slot> slots = new ArrayList<>();
    ends.forEach((id, end) -> slots.addAll(slots(works.get(id), end, today)));
    slots.sort(Comparator.comparing(Slot::from).thenComparing(Slot::to).thenComparing(Slot::task));
    return slots;
  }

  /** A task that several wait for ends before the earliest of them begins. */
  private static void latestEnds(
      String task, LocalDate end, Map<String, Work> works, Map<String, LocalDate> ends) {
    Work work = works.get(task);
    LocalDate own = end.isAfter(work.dueOn()) ? work.dueOn() : end;
    LocalDate known = ends.get(task);
    if (known != null && !own.isBefore(known)) {
      return;
    }
    ends.put(task, own);
    LocalDate before = own.minusDays(daysOf(work));
    work.after().stream()
        .filter(works::containsKey)
        .forEach(id -> latestEnds(id, before, works, ends));
  }

  private static int daysOf(Work work) {
    return work.steps().isEmpty() ? 1 : work.steps().stream().mapToInt(WorkStep::days).sum();
  }

  private static List<Slot> slots(Work work, LocalDate end, LocalDate today) {
    boolean pressed = end.isBefore(work.dueOn());
    List<Slot> slots = new ArrayList<>();
    if (work.steps().isEmpty()) {
      slots.add(
          new Slot(work.task(), null, end, end, !work.done() && end.isBefore(today), pressed));
      return slots;
    }
    LocalDate to = end;
    for (WorkStep step : work.steps().reversed()) {
      LocalDate from = to.minusDays(step.days() - 1L);
      boolean past = !work.done() && from.isBefore(today);
      slots.addFirst(new Slot(work.task(), step.title(), from, to, past, pressed));
      to = from.minusDays(1);
    }
    return slots;
  }
}
