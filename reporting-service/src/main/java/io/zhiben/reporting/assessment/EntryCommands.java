package io.zhiben.reporting.assessment;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests about assessments. */
final class EntryCommands {
  private EntryCommands() {}

  /**
   * Points by hand.
   *
   * @param plan whose scheme it is
   * @param subject who gets or loses them
   * @param points negative to take them
   */
  @Schema(name = "EnterAssessmentPoints")
  record EnterPoints(
      @NotBlank @Size(max = 60) String plan,
      @NotBlank @Size(max = 60) String subject,
      @NotNull @Digits(integer = 4, fraction = 2) BigDecimal points,
      @NotBlank @Size(max = 500) String reason) {}

  /** Which plan's assessment is published. */
  @Schema(name = "PublishAssessment")
  record Publish(@NotBlank @Size(max = 60) String plan) {}
}
