package io.zhiben.hazard.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The bodies of the requests about measures. */
final class MeasureCommands {
  private static final int TEXT = 2000;

  private MeasureCommands() {}

  /**
   * A measure, whole.
   *
   * @param regionCode the place that it is for; the caller's own when left out
   * @param title what is built or completed, e.g. a system of permits for hot work
   * @param problem what it answers, in words; may be left out
   * @param requirement what it has to say or bring about
   * @param department code of the department that answers for it; a department's own whatever it
   *     says
   * @param responsibleUnit the unit, as the list names it
   * @param responsiblePost a post, not a person
   * @param hazardIds the hazards that it answers
   * @param kind MEASURE when left out
   * @param strategy by what way it is to be reached
   */
  record WriteMeasure(
      @Pattern(regexp = "\\d{12}") String regionCode,
      @NotBlank @Size(max = 200) String title,
      @Size(max = 1000) String problem,
      @NotBlank @Size(max = TEXT) String requirement,
      @Size(max = 40) String department,
      @NotBlank @Size(max = 100) String responsibleUnit,
      @NotBlank @Size(max = 100) String responsiblePost,
      @NotNull LocalDate dueOn,
      @Size(max = 50) List<@NotNull UUID> hazardIds,
      MeasureKind kind,
      Difficulty difficulty,
      @Size(max = 1000) String strategy) {
    WriteMeasure {
      kind = kind == null ? MeasureKind.MEASURE : kind;
      hazardIds = hazardIds == null ? List.of() : hazardIds.stream().distinct().toList();
    }
  }

  /** How far it is. */
  record NoteProgress(@NotBlank @Size(max = TEXT) String note) {}

  /**
   * @param evidence where the institution stands: its number, its file, who put it into force
   * @param doneOn the day; today when left out
   */
  record CompleteMeasure(@NotBlank @Size(max = TEXT) String evidence, LocalDate doneOn) {}

  record WithdrawMeasure(@NotBlank @Size(max = 1000) String reason) {}
}
