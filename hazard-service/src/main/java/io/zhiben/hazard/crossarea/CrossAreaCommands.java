package io.zhiben.hazard.crossarea;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** What one can ask of grants across areas. */
final class CrossAreaCommands {
  private CrossAreaCommands() {}

  /**
   * Lets officers of another place inspect an enterprise.
   *
   * @param visitorCode the place that they are of, which doesn't reach the enterprise by itself
   * @param task what they come for
   * @param from first day, not in the past
   * @param to last day, at most 92 days after the first
   */
  record GrantCrossArea(
      @NotNull UUID enterpriseId,
      @NotNull @Pattern(regexp = "\\d{12}") String visitorCode,
      @NotBlank @Size(max = 500) String task,
      @NotNull LocalDate from,
      @NotNull LocalDate to) {}

  /** Ends a grant before its last day. */
  record EndCrossAreaGrant(@NotBlank @Size(max = 500) String reason) {}
}
