package io.zhiben.hazard.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** The bodies of the requests about activities. */
final class ActivityCommands {
  private ActivityCommands() {}

  /**
   * @param kind code of a kind of the place
   * @param spot where it is done
   * @param from its first day
   * @param to its last one, at most a year later
   */
  record RegisterActivity(
      @NotNull UUID enterpriseId,
      @NotBlank @Size(max = 40) String kind,
      @NotNull ActivityStanding standing,
      @NotBlank @Size(max = 200) String spot,
      @NotBlank @Size(max = 1000) String description,
      @NotNull LocalDate from,
      @NotNull LocalDate to) {}

  record PatrolActivity(@NotNull UUID inspectionId) {}

  /**
   * @param disposal what becomes of it, never OPEN
   */
  record DisposeActivity(
      @NotNull ActivityState disposal, @NotBlank @Size(max = 1000) String note) {}
}
