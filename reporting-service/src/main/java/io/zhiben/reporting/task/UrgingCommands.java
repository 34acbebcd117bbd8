package io.zhiben.reporting.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests about urging letters. */
final class UrgingCommands {
  private UrgingCommands() {}

  /**
   * A letter about a late item.
   *
   * @param window first day of the window, or {@code once}
   * @param answerBy the last day for the answer
   */
  @Schema(name = "UrgePlanTask")
  record Urge(
      @NotBlank @Size(max = 60) String task,
      @NotBlank @Size(max = 60) String unit,
      @NotBlank @Size(max = 10) String window,
      @NotBlank @Size(max = 2000) String text,
      @NotNull LocalDate answerBy) {}

  /**
   * @param answerBy the last day for the answer
   */
  @Schema(name = "SendUrging")
  record Send(@NotBlank @Size(max = 2000) String text, @NotNull LocalDate answerBy) {}

  @Schema(name = "AnswerUrging")
  record Answer(@NotBlank @Size(max = 2000) String answer) {}
}
