package io.zhiben.hazard.casefile;

import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.HazardBound;
import io.zhiben.platform.access.ScopeFilter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;

/** How somebody found a rectification. Never changed; a later one stands beside it. */
@SuppressWarnings("UnusedVariable") // who appraised is kept for the record, not for the API
@Entity
@Table(name = "hazard_appraisal")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.ENTERPRISE_ROW,
    deduceAliasInjectionPoints = false)
class Appraisal extends HazardBound {
  @Enumerated(EnumType.STRING)
  private AppraisalResult result;

  private String findings;
  private LocalDate appraisedOn;
  private String appraisedBy;
  private Instant appraisedAt;

  /** For Hibernate. */
  protected Appraisal() {}

  Appraisal(CaseFacts hazard, AppraisalResult result, String findings) {
    super(hazard);
    this.result = result;
    this.findings = findings;
  }

  void by(String subject, LocalDate on, Instant at) {
    appraisedBy = subject;
    appraisedOn = on;
    appraisedAt = at;
  }

  AppraisalResult result() {
    return result;
  }

  String findings() {
    return findings;
  }

  LocalDate appraisedOn() {
    return appraisedOn;
  }
}
