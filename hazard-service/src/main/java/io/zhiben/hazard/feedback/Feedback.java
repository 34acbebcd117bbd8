package io.zhiben.hazard.feedback;

import io.zhiben.hazard.feedback.FeedbackCommands.SendFeedback;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;

/** One suggestion or opinion of the public. */
@SuppressWarnings("UnusedVariable") // who answered is kept for the record
@Entity
@Table(name = "public_feedback")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class Feedback extends ScopedEntity {
  private String number;

  @Enumerated(EnumType.STRING)
  private FeedbackKind kind;

  private String text;
  private Instant receivedAt;
  private LocalDate dueOn;
  private String reply;
  private Boolean adopted;
  private String repliedBy;
  private Instant repliedAt;
  private long receiptLookup;
  private byte[] receiptHash;
  private byte[] submissionHash;
  private byte[] keptReceipt;

  /** For Hibernate. */
  protected Feedback() {}

  Feedback(Place place, String number, SendFeedback command, Instant at, LocalDate dueOn) {
    super(place);
    this.number = number;
    this.kind = command.kind();
    this.text = command.text().strip();
    this.receivedAt = at;
    this.dueOn = dueOn;
  }

  void receipt(long lookup, byte[] hash, byte[] submission, byte[] kept) {
    this.receiptLookup = lookup;
    this.receiptHash = hash;
    this.submissionHash = submission;
    this.keptReceipt = kept;
  }

  /** The receipt reached its owner: it need not be told again. */
  void receiptUsed() {
    this.keptReceipt = null;
  }

  void answer(String words, Boolean takenUp, String subject, Instant at) {
    if (repliedAt != null) {
      throw Problem.of(FeedbackError.FEEDBACK_ANSWERED);
    }
    this.reply = words;
    this.adopted = takenUp;
    this.repliedBy = subject;
    this.repliedAt = at;
  }

  String number() {
    return number;
  }

  FeedbackKind kind() {
    return kind;
  }

  String text() {
    return text;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  /** Null until answered. */
  String reply() {
    return reply;
  }

  /** Null until answered, and where there is nothing to take up. */
  Boolean adopted() {
    return adopted;
  }

  /** Null until answered. */
  Instant repliedAt() {
    return repliedAt;
  }

  byte[] receiptHash() {
    return receiptHash;
  }

  byte[] keptReceipt() {
    return keptReceipt;
  }
}
