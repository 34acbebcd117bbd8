package io.zhiben.hazard.tipoff;

import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request to see who sent a tip-off: asked by a custodian, decided by somebody else, shown once
 * to the one who asked. One at a time for each tip-off, by a unique key.
 */
@Entity
@Table(name = "tip_off_reveal")
class Reveal {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Version private long version;

  @Column(columnDefinition = "BINARY(16)")
  private UUID tipOffId;

  @Enumerated(EnumType.STRING)
  private State state;

  private String reason;
  private String askedBy;
  private Instant askedAt;
  private String decidedBy;
  private Instant decidedAt;
  private String decisionReason;
  private Instant expiresAt;
  private Instant shownAt;

  @Column(columnDefinition = "BINARY(16)")
  private UUID openFor;

  /** How far it is. */
  @Schema(name = "RevealState")
  enum State {
    ASKED,
    GRANTED,
    REFUSED,
    SHOWN,
    /** Granted and not used in time. */
    EXPIRED
  }

  /** For Hibernate. */
  protected Reveal() {}

  Reveal(UUID tipOffId, String reason, String askedBy, Instant at) {
    this.id = Ids.next();
    this.tipOffId = tipOffId;
    this.openFor = tipOffId;
    this.state = State.ASKED;
    this.reason = reason;
    this.askedBy = askedBy;
    this.askedAt = at;
  }

  void decide(boolean granted, String why, String subject, Instant at, Instant until) {
    if (state != State.ASKED) {
      throw Problem.of(TipOffError.REVEAL_NOT_OPEN);
    }
    if (subject.equals(askedBy)) {
      throw Problem.of(TipOffError.REVEAL_NEEDS_SECOND_PERSON);
    }
    this.decidedBy = subject;
    this.decidedAt = at;
    this.decisionReason = why;
    if (granted) {
      this.state = State.GRANTED;
      this.expiresAt = until;
    } else {
      this.state = State.REFUSED;
      this.openFor = null;
    }
  }

  void show(String subject, Instant at) {
    if (state != State.GRANTED || !subject.equals(askedBy) || !at.isBefore(expiresAt)) {
      throw Problem.of(TipOffError.REVEAL_NOT_OPEN);
    }
    this.state = State.SHOWN;
    this.shownAt = at;
    this.openFor = null;
  }

  /** Ends a grant that was not used in time; nothing happens to any other. */
  void expire(Instant at) {
    if (state == State.GRANTED && !at.isBefore(expiresAt)) {
      this.state = State.EXPIRED;
      this.openFor = null;
    }
  }

  UUID id() {
    return id;
  }

  UUID tipOffId() {
    return tipOffId;
  }

  RevealView view(String caller, Instant now) {
    boolean over = state == State.GRANTED && !now.isBefore(expiresAt);
    return new RevealView(
        id,
        over ? State.EXPIRED : state,
        reason,
        askedAt,
        askedBy.equals(caller),
        decidedAt,
        decisionReason,
        expiresAt,
        shownAt);
  }
}
