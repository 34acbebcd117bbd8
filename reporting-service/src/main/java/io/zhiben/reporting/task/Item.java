package io.zhiben.reporting.task;

import io.zhiben.plans.PlanTask.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a unit owes once, and where it stands.
 *
 * @param row null while nothing was begun
 */
record Item(Occurrence owed, ItemRow row, TaskState state) {
  /** The earliest day first. */
  static final Comparator<Item> BY_DAY =
      Comparator.comparing((Item item) -> item.owed().dueOn())
          .thenComparing(item -> item.owed().task().id())
          .thenComparing(item -> item.owed().unit().id());

  long version() {
    return row == null ? 0 : row.version();
  }

  /** Kinds of evidence that the plan asks for and that are not there. */
  Set<Evidence> missing(List<TaskItems.EvidenceRow> there) {
    Set<Evidence> missing = EnumSet.noneOf(Evidence.class);
    missing.addAll(owed.task().evidence());
    there.forEach(one -> missing.remove(one.kind()));
    return missing;
  }

  boolean isDueIn(LocalDate from, LocalDate to) {
    return (from == null || !owed.dueOn().isBefore(from))
        && (to == null || !owed.dueOn().isAfter(to));
  }
}
