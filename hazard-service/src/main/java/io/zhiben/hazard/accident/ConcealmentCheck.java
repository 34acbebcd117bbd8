package io.zhiben.hazard.accident;

import io.zhiben.hazard.accident.AccidentCommands.CheckConcealment;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** A hint that was compared with the reported accidents (瞒报核查, T-053). Only added. */
@SuppressWarnings("UnusedVariable") // who checked is kept for the record, not for the API
@Entity
@Table(name = "concealment_check")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class ConcealmentCheck extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseName;

  @Enumerated(EnumType.STRING)
  private HintSource source;

  private String reference;
  private LocalDate hintOn;

  @Enumerated(EnumType.STRING)
  private CheckResult result;

  @Column(columnDefinition = "BINARY(16)")
  private UUID accidentId;

  private String note;
  private String checkedBy;
  private Instant checkedAt;

  /** For Hibernate. */
  protected ConcealmentCheck() {}

  ConcealmentCheck(
      Place place, ListedEnterprise enterprise, CheckConcealment said, String by, Instant at) {
    super(place);
    this.enterpriseId = enterprise == null ? null : enterprise.id();
    this.enterpriseName = enterprise == null ? null : enterprise.name();
    this.source = said.source();
    this.reference = said.reference();
    this.hintOn = said.hintOn();
    this.result = said.result();
    this.accidentId = said.accidentId();
    this.note = said.note();
    this.checkedBy = by;
    this.checkedAt = at;
  }

  ConcealmentCheckView view() {
    return new ConcealmentCheckView(
        id(),
        place().code(),
        enterpriseId,
        enterpriseName,
        source,
        reference,
        hintOn,
        result,
        accidentId,
        note,
        checkedAt);
  }
}
