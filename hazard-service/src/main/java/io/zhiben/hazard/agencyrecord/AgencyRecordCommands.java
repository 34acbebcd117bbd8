package io.zhiben.hazard.agencyrecord;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests. */
final class AgencyRecordCommands {
  private static final String CODE = "[A-Za-z0-9._-]+";

  private AgencyRecordCommands() {}

  /**
   * @param agencyCode as contracts and engagements name the agency, or its credit code
   * @param title what it is qualified for
   * @param number of the paper
   * @param validUntil the last day; left out where the paper names none
   */
  @Schema(name = "RecordAgencyQualification")
  record RecordQualification(
      @NotBlank @Size(max = 18) @Pattern(regexp = CODE) String agencyCode,
      @NotBlank @Size(max = 100) String agencyName,
      @NotBlank @Size(max = 100) String title,
      @NotBlank @Size(max = 60) String number,
      LocalDate validUntil) {}

  @Schema(name = "EndAgencyQualification")
  record EndQualification(@NotBlank @Size(max = 500) String reason) {}

  /**
   * @param description what the service lacked; no persons
   */
  @Schema(name = "RecordAgencyComplaint")
  record RecordComplaint(
      @NotBlank @Size(max = 18) @Pattern(regexp = CODE) String agencyCode,
      @NotBlank @Size(max = 100) String agencyName,
      @NotNull LocalDate receivedOn,
      @NotBlank @Size(max = 1000) String description) {}

  @Schema(name = "AnswerAgencyComplaint")
  record AnswerComplaint(@NotNull Boolean upheld, @NotBlank @Size(max = 1000) String answer) {}
}
