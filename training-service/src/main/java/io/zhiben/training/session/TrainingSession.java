package io.zhiben.training.session;

import io.zhiben.contracts.event.TrainingSessionState;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.training.directory.ListedEnterprise;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** One training session; a record of what happened: nobody changes it, an exam may follow it. */
@Entity
@Table(name = "training_session")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.ENTERPRISE_ROW,
    deduceAliasInjectionPoints = false)
class TrainingSession extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;
  private String topic;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  private LocalDate heldOn;
  private BigDecimal hours;
  private int attendees;
  private String recordedBy;
  private Instant recordedAt;

  @Column(columnDefinition = "BINARY(16)")
  private UUID examId;

  /** For Hibernate. */
  protected TrainingSession() {}

  /**
   * @param enterprise null for a session that an office held for its place
   */
  TrainingSession(
      Place place,
      ListedEnterprise enterprise,
      RecordSession command,
      String recordedBy,
      Instant at) {
    super(place);
    if (enterprise != null) {
      this.enterpriseId = enterprise.id();
      this.enterpriseCode = enterprise.code();
      this.enterpriseName = enterprise.name();
    }
    this.topic = command.topic().strip();
    this.audience = command.audience();
    this.heldOn = command.heldOn();
    this.hours = command.hours();
    this.attendees = command.attendees();
    this.recordedBy = recordedBy;
    this.recordedAt = at;
  }

  /** Takes the enterprise's present place, code and name over. */
  void follow(ListedEnterprise enterprise) {
    moveTo(enterprise.place());
    this.enterpriseCode = enterprise.code();
    this.enterpriseName = enterprise.name();
  }

  /** Notes in what exam it ended. */
  void examined(UUID exam) {
    this.examId = exam;
  }

  HeldSession held() {
    ListedEnterprise enterprise =
        enterpriseId == null
            ? null
            : new ListedEnterprise(enterpriseId, enterpriseCode, enterpriseName, place());
    return new HeldSession(id(), place(), enterprise, audience, heldOn, attendees, examId);
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  SessionView view(String regionName) {
    return new SessionView(
        id(),
        version(),
        enterpriseId,
        enterpriseName,
        place().code(),
        regionName,
        topic,
        audience,
        heldOn,
        hours,
        attendees,
        recordedBy,
        recordedAt,
        examId);
  }

  TrainingSessionState state() {
    return new TrainingSessionState(
        id(),
        version(),
        place().ancestry(),
        enterpriseId,
        audience.name(),
        heldOn,
        hours,
        attendees,
        recordedAt);
  }
}
