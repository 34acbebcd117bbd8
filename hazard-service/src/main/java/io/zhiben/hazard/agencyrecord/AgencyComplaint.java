package io.zhiben.hazard.agencyrecord;

import io.zhiben.hazard.agencyrecord.AgencyRecordCommands.RecordComplaint;
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

/** One complaint about an agency's service. The agency doesn't see it. */
@SuppressWarnings("UnusedVariable") // who entered and answered is kept for the record
@Entity
@Table(name = "agency_complaint")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class AgencyComplaint extends ScopedEntity {
  private String agencyCode;
  private String agencyName;
  private LocalDate receivedOn;
  private String description;
  private Boolean upheld;
  private String answer;
  private String recordedBy;
  private Instant recordedAt;
  private String answeredBy;
  private Instant answeredAt;

  /** For Hibernate. */
  protected AgencyComplaint() {}

  AgencyComplaint(Place place, RecordComplaint said, String by, Instant at) {
    super(place);
    this.agencyCode = said.agencyCode();
    this.agencyName = said.agencyName().strip();
    this.receivedOn = said.receivedOn();
    this.description = said.description().strip();
    this.recordedBy = by;
    this.recordedAt = at;
  }

  /** What was found about it; once. */
  void answer(boolean founded, String said, String by, Instant at) {
    if (upheld != null) {
      throw Problem.of(AgencyRecordError.AGENCY_COMPLAINT_ANSWERED);
    }
    upheld = founded;
    answer = said;
    answeredBy = by;
    answeredAt = at;
  }

  ComplaintView view() {
    return new ComplaintView(
        id(),
        version(),
        place().code(),
        agencyCode,
        agencyName,
        receivedOn,
        description,
        upheld,
        answer,
        answeredAt);
  }

  /**
   * A complaint.
   *
   * @param upheld whether it was found to be right; null while nobody decided
   */
  @Schema(name = "AgencyComplaint")
  record ComplaintView(
      UUID id,
      long version,
      String regionCode,
      String agencyCode,
      String agencyName,
      LocalDate receivedOn,
      String description,
      Boolean upheld,
      String answer,
      Instant answeredAt) {}
}
