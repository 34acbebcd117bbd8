package io.zhiben.hazard.agencyrecord;

import io.zhiben.hazard.agencyrecord.AgencyRecordCommands.RecordQualification;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Filter;

/** One qualification of an agency, as the office that saw it keeps it. */
@SuppressWarnings("UnusedVariable") // who entered it is kept for the record
@Entity
@Table(name = "agency_qualification")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class AgencyQualification extends ScopedEntity {
  private String agencyCode;
  private String agencyName;
  private String title;

  private String number;
  private LocalDate validUntil;
  private LocalDate endedOn;
  private String endReason;
  private String recordedBy;
  private Instant recordedAt;

  /** For Hibernate. */
  protected AgencyQualification() {}

  AgencyQualification(Place place, RecordQualification said, String by, Instant at) {
    super(place);
    this.agencyCode = said.agencyCode();
    this.agencyName = said.agencyName().strip();
    this.title = said.title().strip();
    this.number = said.number().strip();
    this.validUntil = said.validUntil();
    this.recordedBy = by;
    this.recordedAt = at;
  }

  /** It was withdrawn or given up before its last day. */
  void end(String reason, LocalDate today) {
    if (endedOn != null) {
      throw Problem.of(AgencyRecordError.AGENCY_QUALIFICATION_ENDED);
    }
    endedOn = today;
    endReason = reason;
  }

  boolean standsOn(LocalDate day) {
    return endedOn == null && (validUntil == null || !validUntil.isBefore(day));
  }

  QualificationView view(LocalDate today) {
    return new QualificationView(
        id(),
        version(),
        place().code(),
        agencyCode,
        agencyName,
        title,
        number,
        validUntil,
        standsOn(today),
        endedOn,
        endReason);
  }

  /**
   * A qualification.
   *
   * @param validUntil the last day; null where the paper names none
   * @param valid whether it stands today
   * @param endedOn null unless it was ended before
   */
  @Schema(name = "AgencyQualification")
  record QualificationView(
      UUID id,
      long version,
      String regionCode,
      String agencyCode,
      String agencyName,
      String title,
      String number,
      LocalDate validUntil,
      boolean valid,
      LocalDate endedOn,
      String endReason) {}
}
