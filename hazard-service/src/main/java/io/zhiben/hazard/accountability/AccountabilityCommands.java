package io.zhiben.hazard.accountability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** The bodies of the requests about cases of accountability. */
final class AccountabilityCommands {
  private static final int NOTE = 1000;

  private AccountabilityCommands() {}

  /**
   * @param unit that is to answer; no person
   */
  record Open(
      @NotNull UUID hazardId,
      @NotNull AccountabilityReason reason,
      @NotBlank @Size(max = 100) String unit,
      @NotBlank @Size(max = NOTE) String facts) {}

  /**
   * @param recipient who investigates
   */
  record Transfer(@NotBlank @Size(max = 100) String recipient) {}

  record Conclude(@NotBlank @Size(max = NOTE) String outcome, @NotNull LocalDate concludedOn) {}
}
