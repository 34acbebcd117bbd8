package io.zhiben.hazard.draw;

import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A change of a result. Only added; reached only by way of its draw, whose scope bounds it. */
@SuppressWarnings("UnusedVariable") // who did it is kept for the record, not for the API
@Entity
@Table(name = "random_draw_change")
class ChangeRow {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID drawId;

  private int seq;

  @Enumerated(EnumType.STRING)
  private DrawChange.ChangeKind kind;

  private int target;
  private String takenOut;
  private String putIn;
  private String reason;
  private String changedBy;
  private Instant changedAt;

  /** For Hibernate. */
  protected ChangeRow() {}

  ChangeRow(UUID drawId, DrawChange change, String changedBy) {
    this.id = Ids.next();
    this.drawId = drawId;
    this.seq = change.seq();
    this.kind = change.kind();
    this.target = change.target();
    this.takenOut = change.takenOut();
    this.putIn = change.putIn();
    this.reason = change.reason();
    this.changedBy = changedBy;
    this.changedAt = change.at();
  }

  DrawChange change() {
    return new DrawChange(seq, kind, target, takenOut, putIn, reason, changedAt);
  }
}
