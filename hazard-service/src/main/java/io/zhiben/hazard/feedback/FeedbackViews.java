package io.zhiben.hazard.feedback;

import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shows what the public suggested: to the office, and to its author. */
@ApplicationScoped
class FeedbackViews {
  private final RegionTree regions;
  private final Clock clock;

  FeedbackViews(RegionTree regions, Clock clock) {
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * As the office sees it.
   *
   * @param overdueDays calendar days since the last day of the answer; 0 when answered or in time
   * @param reply null until answered
   * @param adopted null until answered, and where there is nothing to take up
   */
  record FeedbackView(
      UUID id,
      long version,
      String number,
      FeedbackKind kind,
      String regionCode,
      String regionName,
      String text,
      Instant receivedAt,
      LocalDate dueOn,
      long overdueDays,
      String reply,
      Boolean adopted,
      Instant repliedAt) {}

  /** As its author sees it. */
  record OwnFeedback(
      String number,
      FeedbackKind kind,
      String text,
      Instant receivedAt,
      LocalDate dueOn,
      String reply,
      Boolean adopted,
      Instant repliedAt) {}

  /** A village or community that receives suggestions. */
  record FeedbackPlace(String code, String name) {}

  /** The receipt, shown this once. */
  @Schema(name = "FeedbackReceipt")
  record Receipt(String receipt, String number) {
    @Override
    public String toString() {
      return "Receipt";
    }
  }

  FeedbackView of(Feedback feedback) {
    String code = feedback.place().code();
    LocalDate today = LocalDate.now(clock);
    return new FeedbackView(
        feedback.id(),
        feedback.version(),
        feedback.number(),
        feedback.kind(),
        code,
        regions.find(code).map(region -> region.name()).orElse(code),
        feedback.text(),
        feedback.receivedAt(),
        feedback.dueOn(),
        feedback.repliedAt() != null || !feedback.dueOn().isBefore(today)
            ? 0
            : today.toEpochDay() - feedback.dueOn().toEpochDay(),
        feedback.reply(),
        feedback.adopted(),
        feedback.repliedAt());
  }

  static OwnFeedback own(Feedback feedback) {
    return new OwnFeedback(
        feedback.number(),
        feedback.kind(),
        feedback.text(),
        feedback.receivedAt(),
        feedback.dueOn(),
        feedback.reply(),
        feedback.adopted(),
        feedback.repliedAt());
  }
}
