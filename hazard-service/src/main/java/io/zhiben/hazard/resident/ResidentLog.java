package io.zhiben.hazard.resident;

import io.zhiben.hazard.hazard.HazardSummary;
import io.zhiben.hazard.resident.ResidentView.DayLog;
import io.zhiben.hazard.resident.ResidentView.FoundHazard;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The log of one day. Never changed; reached only by way of the resident supervision, whose scope
 * bounds it.
 */
@SuppressWarnings("UnusedVariable") // who wrote it is kept for the record, not for the API
@Entity
@Table(name = "resident_log")
class ResidentLog {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID postId;

  private LocalDate day;
  private String note;
  private String writtenBy;
  private Instant writtenAt;

  @ElementCollection
  @CollectionTable(name = "resident_log_hazard", joinColumns = @JoinColumn(name = "log_id"))
  @OrderColumn(name = "no")
  private List<Found> hazards = new ArrayList<>();

  /** A hazard that was found on the day. */
  @Embeddable
  static class Found {
    @Column(columnDefinition = "BINARY(16)")
    private UUID hazardId;

    private String hazardNumber;

    /** For Hibernate. */
    protected Found() {}

    Found(HazardSummary hazard) {
      this.hazardId = hazard.id();
      this.hazardNumber = hazard.number();
    }
  }

  /** For Hibernate. */
  protected ResidentLog() {}

  ResidentLog(UUID postId, LocalDate day, String note, String writtenBy, Instant writtenAt) {
    this.id = Ids.next();
    this.postId = postId;
    this.day = day;
    this.note = note;
    this.writtenBy = writtenBy;
    this.writtenAt = writtenAt;
  }

  void found(List<HazardSummary> all) {
    all.stream().map(Found::new).forEach(hazards::add);
  }

  LocalDate day() {
    return day;
  }

  DayLog view() {
    return new DayLog(
        day,
        note,
        writtenAt,
        hazards.stream().map(one -> new FoundHazard(one.hazardId, one.hazardNumber)).toList());
  }
}
