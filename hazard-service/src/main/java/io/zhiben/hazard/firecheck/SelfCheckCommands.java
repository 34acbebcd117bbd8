package io.zhiben.hazard.firecheck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** The bodies of the requests about monthly self-checks. */
final class SelfCheckCommands {
  private SelfCheckCommands() {}

  /**
   * @param month e.g. {@code 2026-11}
   */
  record BeginSelfCheck(
      @NotNull UUID enterpriseId,
      @NotBlank @Pattern(regexp = "(19|20|21)\\d\\d-(0[1-9]|1[0-2])") String month) {}

  /**
   * One part, or that part anew.
   *
   * @param doneOn in the month
   * @param note what was done, or where and how it was disclosed; posts, no persons
   */
  record RecordPart(
      @NotNull SelfPart part, @NotNull LocalDate doneOn, @NotBlank @Size(max = 1000) String note) {}
}
