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

/** A fire was made known. Reached by way of its accident; only added. */
@SuppressWarnings("UnusedVariable") // who issued it is kept for the record, not for the API
@Entity
@Table(name = "fire_warning")
class FireWarning {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID accidentId;

  @Enumerated(EnumType.STRING)
  private WarningScope scope;

  private Instant issuedAt;
  private String channel;
  private String issuedBy;

  /** For Hibernate. */
  protected FireWarning() {}

  FireWarning(UUID accidentId, AccidentCommands.IssueWarning said, String by) {
    this.id = Ids.next();
    this.accidentId = accidentId;
    this.scope = said.scope();
    this.issuedAt = said.issuedAt();
    this.channel = said.channel();
    this.issuedBy = by;
  }

  WarningScope scope() {
    return scope;
  }

  AccidentView.FireWarningView view() {
    return new AccidentView.FireWarningView(scope, issuedAt, channel);
  }
}
