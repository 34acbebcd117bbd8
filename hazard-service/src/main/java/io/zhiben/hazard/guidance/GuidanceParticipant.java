package io.zhiben.hazard.guidance;

import io.zhiben.hazard.guidance.GuidanceCommands.TookPart;
import io.zhiben.hazard.guidance.GuidanceWords.ParticipantKind;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who took part in a visit. Reached only by way of it. */
@Entity
@Table(name = "guidance_participant")
class GuidanceParticipant {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID visitId;

  @Enumerated(EnumType.STRING)
  private ParticipantKind kind;

  private String organisation;
  private int people;

  /** For Hibernate. */
  protected GuidanceParticipant() {}

  GuidanceParticipant(UUID visit, TookPart one) {
    this.id = Ids.next();
    this.visitId = visit;
    this.kind = one.kind();
    this.organisation = one.organisation().strip();
    this.people = one.people();
  }

  UUID visitId() {
    return visitId;
  }

  TookPart view() {
    return new TookPart(kind, organisation, people);
  }
}
