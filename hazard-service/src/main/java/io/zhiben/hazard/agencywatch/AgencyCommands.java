package io.zhiben.hazard.agencywatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The bodies of the requests about notices against agencies. */
final class AgencyCommands {
  private AgencyCommands() {}

  /**
   * @param to last day of the period; not in the future
   */
  record WarnAgency(
      @NotBlank @Size(max = 18) String agencyCode,
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      @NotBlank @Size(max = 1000) String note) {}

  /**
   * @param publishedIn where it was made public; it is not when left out
   */
  record BlacklistAgency(
      @NotBlank @Size(max = 1000) String reason, @Size(max = 200) String publishedIn) {}

  record LiftNotice(@NotBlank @Size(max = 1000) String reason) {}
}
