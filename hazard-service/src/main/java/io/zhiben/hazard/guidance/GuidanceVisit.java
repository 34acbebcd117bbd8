package io.zhiben.hazard.guidance;

import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.guidance.GuidanceCommands.RecordVisit;
import io.zhiben.hazard.guidance.GuidanceWords.CaseSource;
import io.zhiben.hazard.guidance.GuidanceWords.Receiver;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** One visit; never changed. */
@SuppressWarnings("UnusedVariable") // who entered it is kept for the record
@Entity
@Table(name = "guidance_visit")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class GuidanceVisit extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseName;
  private String topic;

  @Enumerated(EnumType.STRING)
  private Receiver receiver;

  private LocalDate visitedOn;
  private String advice;

  @Enumerated(EnumType.STRING)
  private CaseSource source;

  private String handled;

  @Column(columnDefinition = "BINARY(16)")
  private UUID hazardId;

  private String enteredBy;
  private Instant enteredAt;

  /** For Hibernate. */
  protected GuidanceVisit() {}

  GuidanceVisit(ListedEnterprise enterprise, RecordVisit command, String subject, Instant at) {
    super(enterprise.place());
    this.enterpriseId = enterprise.id();
    this.enterpriseName = enterprise.name();
    this.topic = command.topic();
    this.receiver = command.receiver();
    this.visitedOn = command.visitedOn();
    this.advice = command.advice().strip();
    this.source = command.source();
    this.handled = command.handled() == null ? null : command.handled().strip();
    this.hazardId = command.hazardId();
    this.enteredBy = subject;
    this.enteredAt = at;
  }

  GuidanceView view(List<GuidanceParticipant> participants) {
    return new GuidanceView(
        id(),
        place().code(),
        enterpriseId,
        enterpriseName,
        topic,
        receiver,
        visitedOn,
        advice,
        source,
        handled,
        hazardId,
        participants.stream().map(GuidanceParticipant::view).toList(),
        enteredAt);
  }
}
