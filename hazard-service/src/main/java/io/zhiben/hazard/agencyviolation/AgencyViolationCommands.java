package io.zhiben.hazard.agencyviolation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests. */
final class AgencyViolationCommands {
  private AgencyViolationCommands() {}

  /**
   * @param agencyCode as contracts and engagements name the agency, or its credit code
   * @param reportNo of the report that is false
   * @param enterpriseId about which the report is
   */
  @Schema(name = "RecordAgencyViolation")
  record RecordViolation(
      @NotBlank @Size(max = 18) @Pattern(regexp = "[A-Za-z0-9._-]+") String agencyCode,
      @NotBlank @Size(max = 100) String agencyName,
      @NotNull ViolationKind kind,
      @NotBlank @Size(max = 60) String reportNo,
      @NotNull UUID enterpriseId,
      @NotNull LocalDate foundOn,
      @NotBlank @Size(max = 1000) String description) {}

  /** The case about it. */
  @Schema(name = "NameAgencyViolationCase")
  record NameCase(@NotNull UUID caseId) {}

  @Schema(name = "CloseAgencyViolation")
  record CloseViolation(
      @NotNull ViolationOutcome outcome, @NotBlank @Size(max = 500) String note) {}
}
