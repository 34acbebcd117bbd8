package io.zhiben.hazard.credit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** The bodies of the requests about credit records. */
final class CreditCommands {
  private CreditCommands() {}

  /**
   * @param caseId the case that it comes from; exactly where {@code source} is CASE
   * @param evidence what shows the behaviour, without persons
   */
  record ProposeCredit(
      @NotNull UUID enterpriseId,
      @NotNull CreditSource source,
      UUID caseId,
      @NotBlank @Size(max = 40) String behaviour,
      @NotBlank @Size(max = 2000) String evidence) {}

  record ReviewCredit(@NotNull Boolean approved, @NotBlank @Size(max = 1000) String note) {}

  /**
   * @param sentTo those who keep the joint punishment list
   */
  record SendCredit(@NotNull LocalDate sentOn, @NotBlank @Size(max = 200) String sentTo) {}

  record LiftCredit(@NotBlank @Size(max = 1000) String reason) {}
}
