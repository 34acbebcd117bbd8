package io.zhiben.hazard.expert;

import io.zhiben.hazard.expert.ExpertCommands.AddExpert;
import io.zhiben.hazard.expert.ExpertEnums.ExpertKind;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Filter;

/** An expert of a place's pool: a code with a speciality, nothing personal. */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "expert")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE + ScopeFilter.OR_AGENCY + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class Expert extends ScopedEntity {
  private String code;

  @Enumerated(EnumType.STRING)
  private ExpertKind kind;

  private String speciality;
  private String organisation;
  private String agencyCode;
  private String grade;
  private String addedBy;
  private Instant addedAt;
  private String retiredBy;
  private Instant retiredAt;
  private String retireReason;

  /** For Hibernate. */
  protected Expert() {}

  Expert(Place place, AddExpert command, String subject, Instant at) {
    super(place);
    this.code = command.code().strip();
    this.kind = command.kind();
    this.speciality = command.speciality().strip();
    this.organisation = command.organisation().strip();
    this.agencyCode = command.agencyCode();
    this.grade = command.grade();
    this.addedBy = subject;
    this.addedAt = at;
  }

  void retire(String reason, String subject, Instant at) {
    if (retired()) {
      throw Problem.of(ExpertError.EXPERT_RETIRED, code);
    }
    this.retireReason = reason;
    this.retiredBy = subject;
    this.retiredAt = at;
  }

  boolean retired() {
    return retiredAt != null;
  }

  String code() {
    return code;
  }

  ExpertKind kind() {
    return kind;
  }

  String speciality() {
    return speciality;
  }

  String organisation() {
    return organisation;
  }

  String agencyCode() {
    return agencyCode;
  }

  String grade() {
    return grade;
  }

  Instant retiredAt() {
    return retiredAt;
  }

  String retireReason() {
    return retireReason;
  }
}
