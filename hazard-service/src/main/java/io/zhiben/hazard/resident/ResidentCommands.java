package io.zhiben.hazard.resident;

import io.zhiben.hazard.hazard.Level;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests about resident supervision. */
final class ResidentCommands {
  private ResidentCommands() {}

  /**
   * @param person who stays there, by name or post
   * @param task what the person sees to
   * @param to its last day, at most a year after the first one
   * @param everyDay true: a log is owed on days off as well; else on working days
   */
  @Schema(name = "PostResident")
  record PostResident(
      @NotNull UUID enterpriseId,
      @NotBlank @Size(max = 50) String person,
      @NotBlank @Size(max = 1000) String task,
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      Boolean everyDay) {
    PostResident {
      everyDay = Boolean.TRUE.equals(everyDay);
    }
  }

  /**
   * The log of one day.
   *
   * @param note what was seen to
   * @param findings each becomes a hazard; left out where there was none
   */
  @Schema(name = "LogResidentDay")
  record LogDay(
      @NotNull LocalDate day,
      @NotBlank @Size(max = 2000) String note,
      @Size(max = 20) List<@NotNull @Valid LogFinding> findings) {
    LogDay {
      findings = findings == null ? List.of() : findings;
    }
  }

  /**
   * @param place where in the enterprise
   * @param clauseId the clause that the finder thinks it rests on
   */
  @Schema(name = "ResidentFinding")
  record LogFinding(
      @NotBlank @Size(max = 2000) String description,
      @Size(max = 200) String place,
      Level suggestedLevel,
      @Size(max = 60) String clauseId,
      Boolean correctedOnTheSpot) {}

  @Schema(name = "EndResident")
  record EndResident(@NotBlank @Size(max = 500) String reason) {}
}
