package io.zhiben.training.exam;

import io.zhiben.training.session.Audience;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An exam that was held: of a training session, of an enterprise, or by an office for its place;
 * one of the three is named.
 *
 * @param audience left out where a session says it
 * @param candidates persons who sat it
 * @param passed those of them who passed at once
 * @param validUntil the last day on which it counts; left out for one that doesn't lapse
 */
record RecordExam(
    UUID sessionId,
    UUID enterpriseId,
    String regionCode,
    @NotBlank @Size(max = 200) String subject,
    Audience audience,
    @NotNull LocalDate heldOn,
    @NotNull @Min(1) @Max(1_000_000) Integer candidates,
    @NotNull @Min(0) @Max(1_000_000) Integer passed,
    LocalDate validUntil) {
  /** How many of the three subjects are named. */
  int subjects() {
    return (sessionId == null ? 0 : 1)
        + (enterpriseId == null ? 0 : 1)
        + (regionCode == null ? 0 : 1);
  }
}
