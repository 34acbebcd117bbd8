package io.zhiben.hazard.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests. */
final class FeedbackCommands {
  private static final int TEXT = 2000;

  private FeedbackCommands() {}

  /**
   * What somebody suggests or thinks.
   *
   * @param submission a random number of the form's making: sent again with it, the same is not
   *     received twice and the same receipt comes back, until the receipt was used
   * @param regionCode the town, village or community
   */
  record SendFeedback(
      @NotNull UUID submission,
      @NotNull @Pattern(regexp = "\\d{12}") String regionCode,
      @NotNull FeedbackKind kind,
      @NotBlank @Size(max = TEXT) String text) {
    @Override
    public String toString() {
      return "SendFeedback";
    }
  }

  /** The receipt that opens it to its author. */
  @Schema(name = "FeedbackByReceipt")
  record ByReceipt(@NotNull @Size(max = 60) String receipt) {
    @Override
    public String toString() {
      return "ByReceipt";
    }
  }

  /**
   * @param adopted whether it is taken up; left out where there is nothing to take up
   */
  record AnswerFeedback(@NotBlank @Size(max = TEXT) String text, Boolean adopted) {}

  /**
   * @param replyDays working days
   */
  record SetFeedbackTerms(@NotNull @Min(1) @Max(250) Integer replyDays) {}
}
