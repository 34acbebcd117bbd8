package io.zhiben.reporting.task;

import io.zhiben.plans.PlanTask.Evidence;
import io.zhiben.reporting.evidence.EvidenceFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says about tasks. */
final class TaskViews {
  private TaskViews() {}

  /** A unit, programme, stage ... with what it is called. */
  @Schema(name = "PlanTaskLabel")
  record Label(String id, String title) {}

  /**
   * One item of the board: a task, as one unit owes it once.
   *
   * @param window first day of the window, or {@code once}
   * @param version 0 while nothing was begun
   * @param overdueDays days after the last one; 0 for what isn't overdue
   * @param mine whether the caller's own unit leads it or helps with it
   */
  @Schema(name = "PlanTaskLine")
  record Line(
      String planId,
      String taskId,
      String title,
      Label unit,
      List<Label> co,
      String window,
      long version,
      Integer programme,
      Integer stage,
      String dimension,
      LocalDate from,
      LocalDate dueOn,
      TaskState state,
      long overdueDays,
      LocalDate handedInOn,
      LocalDate doneOn,
      boolean mine) {}

  @Schema(name = "PlanTaskStateCount")
  record StateCount(TaskState state, long items) {}

  /**
   * How many items stand where, and by what they can be narrowed.
   *
   * @param own id of the unit that the caller acts for; null where he acts for none
   * @param office whether he belongs to the office that runs the plan
   * @param unserved policy measures that no task carries out (D-003)
   */
  @Schema(name = "PlanTaskOverview")
  record Overview(
      LocalDate asOf,
      String own,
      boolean office,
      List<StateCount> counts,
      List<Label> units,
      List<Label> programmes,
      List<Label> stages,
      List<Label> dimensions,
      List<Label> measures,
      List<Label> unserved) {}

  /**
   * One item, whole.
   *
   * @param asked kinds of evidence that the plan asks for
   * @param missing those of them that are not there
   * @param returns how often it was returned
   * @param after tasks that come before it
   * @param cites rows of the requirement catalogue
   * @param actions what the caller may do now
   * @param figures the indicators with what they are called
   * @param office whether the caller belongs to the office that runs the plan, which urges
   */
  @Schema(name = "PlanTaskView")
  record View(
      Line line,
      String note,
      String progress,
      List<Evidence> asked,
      List<Evidence> missing,
      List<EvidenceItem> evidence,
      int returns,
      List<Label> after,
      List<Label> measures,
      List<String> indicators,
      List<String> cites,
      List<Entry> entries,
      List<TaskVerb> actions,
      Instant updatedAt,
      List<Label> figures,
      boolean office) {}

  /**
   * A piece of evidence.
   *
   * @param files that show it, oldest first
   * @param mayChangeFiles whether the caller may add files and take them away now
   */
  @Schema(name = "PlanTaskEvidence")
  record EvidenceItem(
      UUID id,
      Evidence kind,
      String title,
      String documentNumber,
      String link,
      LocalDate datedOn,
      Label unit,
      Instant addedAt,
      List<EvidenceFile> files,
      boolean mayChangeFiles) {}

  /**
   * A step that was taken.
   *
   * @param unit null for the office that runs the plan
   */
  @Schema(name = "PlanTaskEntry")
  record Entry(Instant at, TaskVerb verb, Label unit, String note) {}

  /**
   * What falls due on a day.
   *
   * @param items the first of them
   */
  @Schema(name = "PlanTaskDay")
  record Day(LocalDate day, int total, int open, List<Line> items) {}
}
