package io.zhiben.reporting.subplan;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says about own plans of units. */
final class SubPlanViews {
  private SubPlanViews() {}

  /**
   * A unit's own plan.
   *
   * @param version 0 while nothing was handed in
   * @param overdue whether it isn't handed in, and the last day has passed
   * @param late handed in after the last day
   * @param decidedOn the day of the approval or return
   * @param reason of the return
   * @param reminders the newest first
   * @param actions what the caller may do now
   */
  @Schema(name = "SubPlanView")
  record View(
      String unit,
      String unitTitle,
      long version,
      SubPlanState state,
      boolean overdue,
      boolean late,
      String title,
      String documentNumber,
      LocalDate documentOn,
      LocalDate submittedOn,
      LocalDate decidedOn,
      String reason,
      List<Reminder> reminders,
      List<SubPlanVerb> actions) {}

  @Schema(name = "SubPlanReminder")
  record Reminder(LocalDate on, String note) {}

  /**
   * All of a plan.
   *
   * @param dueOn the last day for handing in; null where the text names no day of its issue
   * @param submitted handed in and not returned, of {@code units}
   */
  @Schema(name = "SubPlanMatrix")
  record Matrix(
      LocalDate dueOn, int units, int submitted, int approved, int overdue, List<View> rows) {}
}
