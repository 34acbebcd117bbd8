package io.zhiben.plans;

import java.time.LocalDate;
import java.util.List;

/**
 * 任务: what units owe, until a day, again and again, or as long as the plan runs.
 *
 * @param programme number; null where the task stands in none
 * @param stage number; null where the plan names none
 * @param lead units that answer for it
 * @param co units that help
 * @param from the day from which it can be done; null for the plan's first
 * @param dueOn its last day; null where it has none of its own
 * @param every how often it recurs; null where it doesn't
 * @param due the last day within a window of {@code every}
 * @param evidence asked before it counts as done
 * @param indicators figures that tell how far it is
 * @param measures policy measures that it carries out: {@code set} or {@code set/number}
 * @param after tasks that come before it
 */
public record PlanTask(
    String id,
    Title title,
    Integer programme,
    Integer stage,
    String dimension,
    List<String> lead,
    List<String> co,
    LocalDate from,
    LocalDate dueOn,
    Cadence every,
    DueRule due,
    List<Evidence> evidence,
    List<String> indicators,
    List<String> measures,
    List<String> after,
    String note,
    List<String> cites) {
  public PlanTask {
    lead = Lists.copy(lead);
    co = Lists.copy(co);
    evidence = Lists.copy(evidence);
    indicators = Lists.copy(indicators);
    measures = Lists.copy(measures);
    after = Lists.copy(after);
  }

  /** What shows that it was done. */
  public enum Evidence {
    DOCUMENT,
    MINUTES,
    LIST,
    PHOTOS,
    REPORT,
    RECORDS
  }
}
