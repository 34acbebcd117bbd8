package io.zhiben.hazard.accident;

import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A report passed on to one level. Only added; reached by way of its accident. */
@Entity
@Table(name = "accident_relay")
class Relay {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID accidentId;

  @Enumerated(EnumType.STRING)
  private AuthorityLevel level;

  private Instant relayedAt;
  private Instant dueAt;

  /** For Hibernate. */
  protected Relay() {}

  Relay(UUID accidentId, AuthorityLevel level, Instant relayedAt, Instant dueAt) {
    this.id = Ids.next();
    this.accidentId = accidentId;
    this.level = level;
    this.relayedAt = relayedAt;
    this.dueAt = dueAt;
  }

  AuthorityLevel level() {
    return level;
  }

  Instant relayedAt() {
    return relayedAt;
  }

  AccidentView.AccidentRelayView view() {
    return new AccidentView.AccidentRelayView(level, relayedAt, dueAt, relayedAt.isAfter(dueAt));
  }
}
