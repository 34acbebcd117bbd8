package io.zhiben.reporting.task;

import io.zhiben.plans.PlanTask.Evidence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests about tasks. */
final class TaskCommands {
  private static final int TEXT = 2000;

  private TaskCommands() {}

  /**
   * @param note what was done, what is said, or why it is returned
   */
  @Schema(name = "NotePlanTask")
  record Note(@NotBlank @Size(max = TEXT) String note) {}

  /**
   * @param note may be left out
   */
  @Schema(name = "StepPlanTask")
  record Step(@Size(max = TEXT) String note) {}

  /**
   * @param documentNumber may be left out, like the link
   * @param link where it can be looked at
   * @param datedOn the day of the document or picture
   */
  @Schema(name = "AddPlanTaskEvidence")
  record AddEvidence(
      @NotNull Evidence kind,
      @NotBlank @Size(max = 200) String title,
      @Size(max = 100) String documentNumber,
      @Size(max = 500) @Pattern(regexp = "https?://\\S+") String link,
      @NotNull LocalDate datedOn) {}

  /** A task's own steps, whole and in their order. */
  @Schema(name = "WritePlanTaskSteps")
  record WriteSteps(@NotNull @Size(max = 30) List<@NotNull @Valid WorkStep> steps) {
    WriteSteps {
      steps = steps == null ? null : List.copyOf(steps);
    }
  }

  /**
   * A step of the work.
   *
   * @param days calendar days that it takes
   */
  @Schema(name = "PlanTaskWorkStep")
  record WorkStep(@NotBlank @Size(max = 100) String title, @Min(1) @Max(366) int days) {}

  /**
   * What the office of a plan decides itself.
   *
   * @param soonDays days before the last one from which a task is due soon
   * @param urgeAfterDays days overdue from which an urging letter is proposed
   * @param subPlanDays days after the plan was issued within which units hand in their own plans
   */
  @Schema(name = "PlanTaskSettings")
  record Settings(
      @Min(1) @Max(90) int soonDays,
      @Min(1) @Max(365) int urgeAfterDays,
      @Min(1) @Max(365) int subPlanDays) {}
}
