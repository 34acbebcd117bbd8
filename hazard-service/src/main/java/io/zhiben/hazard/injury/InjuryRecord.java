package io.zhiben.hazard.injury;

import io.zhiben.hazard.accident.AccidentType;
import io.zhiben.hazard.accident.CheckResult;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.calendar.EndOfDay;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/**
 * An injury that another authority knows of: the unit and the day, nothing about the person.
 * Enterprises and agencies see none.
 */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "injury_record")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class InjuryRecord extends ScopedEntity {
  @Enumerated(EnumType.STRING)
  private InjurySource source;

  private String reference;
  private LocalDate happenedOn;
  private Instant windowFrom;
  private Instant windowTo;

  @Enumerated(EnumType.STRING)
  private InjurySeverity severity;

  @Enumerated(EnumType.STRING)
  private AccidentType cause;

  @Enumerated(EnumType.STRING)
  private BodyPart bodyPart;

  private String zone;

  private String unitName;
  private String unitCode;

  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;

  @Enumerated(EnumType.STRING)
  private InjuryState state;

  @Enumerated(EnumType.STRING)
  private CheckResult result;

  @Column(columnDefinition = "BINARY(16)")
  private UUID accidentId;

  private String note;
  private String recordedBy;
  private Instant recordedAt;
  private String checkedBy;
  private Instant checkedAt;

  /** For Hibernate. */
  protected InjuryRecord() {}

  /**
   * @param days before and after in which an accident may have been reported as that one
   */
  InjuryRecord(
      Place place,
      InjurySource source,
      InjuryCommands.InjuryLine said,
      int days,
      String by,
      Instant at) {
    super(place);
    this.source = source;
    this.reference = said.reference().strip();
    this.happenedOn = said.happenedOn();
    this.windowFrom = said.happenedOn().minusDays(days).atStartOfDay(EndOfDay.ZONE).toInstant();
    this.windowTo = said.happenedOn().plusDays(days + 1L).atStartOfDay(EndOfDay.ZONE).toInstant();
    this.severity = said.severity();
    this.cause = said.cause();
    this.bodyPart = said.bodyPart();
    this.zone = said.zone() == null || said.zone().isBlank() ? null : said.zone().strip();
    this.unitName = said.unitName().strip();
    this.unitCode = said.unitCode() == null ? null : said.unitCode().strip();
    this.state = InjuryState.UNMATCHED;
    this.recordedBy = by;
    this.recordedAt = at;
  }

  /** It is about that enterprise, and goes where it is. */
  void match(ListedEnterprise enterprise) {
    if (state == InjuryState.CHECKED) {
      throw Problem.of(InjuryError.INJURY_CHECKED);
    }
    enterpriseId = enterprise.id();
    enterpriseCode = enterprise.code();
    enterpriseName = enterprise.name();
    state = InjuryState.OPEN;
    if (!place().equals(enterprise.place())) {
      moveTo(enterprise.place());
    }
  }

  /** What is unclear stays open. */
  void check(InjuryCommands.CheckInjury said, String by, Instant at) {
    if (state == InjuryState.CHECKED) {
      throw Problem.of(InjuryError.INJURY_CHECKED);
    }
    if (state == InjuryState.UNMATCHED) {
      throw Problem.of(InjuryError.INJURY_UNMATCHED);
    }
    state = said.result() == CheckResult.UNCLEAR ? InjuryState.OPEN : InjuryState.CHECKED;
    result = said.result();
    accidentId = said.accidentId();
    note = said.note();
    checkedBy = by;
    checkedAt = at;
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  InjurySource source() {
    return source;
  }

  String reference() {
    return reference;
  }

  LocalDate happenedOn() {
    return happenedOn;
  }

  InjuryState state() {
    return state;
  }

  InjuryView view(boolean suspected) {
    return new InjuryView(
        id(),
        version(),
        place().code(),
        source,
        reference,
        happenedOn,
        severity,
        unitName,
        unitCode,
        enterpriseId,
        enterpriseName,
        state,
        suspected,
        result,
        accidentId,
        note,
        checkedAt,
        cause,
        bodyPart,
        zone);
  }
}
