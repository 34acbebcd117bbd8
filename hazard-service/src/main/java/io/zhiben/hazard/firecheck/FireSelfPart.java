package io.zhiben.hazard.firecheck;

import io.zhiben.hazard.firecheck.SelfCheckCommands.RecordPart;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One part of a month. Reached by way of its self-check, whose scope bounds it. */
@SuppressWarnings("UnusedVariable") // who recorded it is kept for the record, not for the API
@Entity
@Table(name = "fire_self_part")
class FireSelfPart {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID checkId;

  @Enumerated(EnumType.STRING)
  private SelfPart part;

  private LocalDate doneOn;
  private String note;
  private String recordedBy;
  private Instant recordedAt;

  /** For Hibernate. */
  protected FireSelfPart() {}

  FireSelfPart(UUID checkId, SelfPart part) {
    this.id = Ids.next();
    this.checkId = checkId;
    this.part = part;
  }

  void say(RecordPart said, String by, Instant at) {
    doneOn = said.doneOn();
    note = said.note().strip();
    recordedBy = by;
    recordedAt = at;
  }

  SelfPart part() {
    return part;
  }

  FireSelfCheckView.SelfPartView view() {
    return new FireSelfCheckView.SelfPartView(part, doneOn, note, recordedAt);
  }
}
