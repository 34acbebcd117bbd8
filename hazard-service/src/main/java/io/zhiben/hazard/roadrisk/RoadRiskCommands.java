package io.zhiben.hazard.roadrisk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The bodies of the requests about road sections. */
final class RoadRiskCommands {
  private RoadRiskCommands() {}

  /**
   * @param measures what is done about the section
   * @param unit that does it
   * @param dueOn until when; not in the past
   */
  record PlanRoadMeasures(
      @NotBlank @Size(max = 2000) String measures,
      @NotBlank @Size(max = 100) String unit,
      @NotNull LocalDate dueOn) {}

  record FinishRoadMeasures(
      @NotNull LocalDate finishedOn, @NotBlank @Size(max = 1000) String result) {}
}
