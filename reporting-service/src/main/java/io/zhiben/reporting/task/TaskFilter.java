package io.zhiben.reporting.task;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Which items a board shows; what is left out doesn't narrow it. */
public class TaskFilter {
  @QueryParam("state")
  TaskState state;

  @QueryParam("task")
  String task;

  @QueryParam("unit")
  String unit;

  @QueryParam("programme")
  Integer programme;

  @QueryParam("stage")
  Integer stage;

  @QueryParam("dimension")
  String dimension;

  /** A policy measure: the set, or {@code set/number}. */
  @QueryParam("measure")
  String measure;

  @QueryParam("dueFrom")
  LocalDate dueFrom;

  @QueryParam("dueTo")
  LocalDate dueTo;

  /** true: what is neither done nor handed in after its last day. */
  @QueryParam("overdue")
  Boolean overdue;

  /** true: what isn't done on the day asked for. */
  @QueryParam("unfinished")
  Boolean unfinished;

  /** true: what the caller's own unit leads or helps with. */
  @QueryParam("mine")
  Boolean mine;

  @QueryParam("asOf")
  @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}")
  String asOf;

  /** Whether the board shows it, whatever its state. */
  boolean shows(Item item, String own) {
    Occurrence owed = item.owed();
    return is(task, owed.task().id())
        && is(unit, owed.unit().id())
        && is(programme, owed.task().programme())
        && is(stage, owed.task().stage())
        && is(dimension, owed.task().dimension())
        && (measure == null || measure.isBlank() || carriesOut(owed))
        && item.isDueIn(dueFrom, dueTo)
        && (!Boolean.TRUE.equals(overdue) || item.state() == TaskState.OVERDUE)
        && (!Boolean.TRUE.equals(unfinished) || !item.state().isDone())
        && (!Boolean.TRUE.equals(mine) || isOf(owed, own));
  }

  /** Windows to come are left out unless days are asked for. */
  boolean hasDays() {
    return dueFrom != null || dueTo != null;
  }

  private boolean carriesOut(Occurrence owed) {
    return owed.task().measures().stream()
        .anyMatch(one -> one.equals(measure) || one.startsWith(measure + "/"));
  }

  static boolean isOf(Occurrence owed, String unit) {
    return unit != null && (owed.unit().id().equals(unit) || owed.task().co().contains(unit));
  }

  private static boolean is(Object wanted, Object value) {
    return wanted == null || wanted.equals("") || wanted.equals(value);
  }
}
