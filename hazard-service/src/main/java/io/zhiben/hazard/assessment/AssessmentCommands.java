package io.zhiben.hazard.assessment;

import io.zhiben.hazard.enforcement.UnitFigures.UnitKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** The bodies of the requests about assessments. */
final class AssessmentCommands {
  private AssessmentCommands() {}

  /**
   * @param note what the points rest on
   */
  record GivePoints(
      @NotBlank @Size(max = 40) String code, @Min(0) int points, @Size(max = 500) String note) {}

  /**
   * @param unit code of a town below the caller's place, or of a department
   * @param to last day of the period; not in the future
   * @param points one for each item of the form
   */
  record AssessUnit(
      @NotNull UnitKind kind,
      @NotBlank @Size(max = 40) String unit,
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      @NotEmpty @Size(max = 50) List<@NotNull @Valid GivePoints> points,
      @Size(max = 1000) String note) {}

  record ReviseAssessment(
      @NotEmpty @Size(max = 50) List<@NotNull @Valid GivePoints> points,
      @NotBlank @Size(max = 1000) String note) {}
}
