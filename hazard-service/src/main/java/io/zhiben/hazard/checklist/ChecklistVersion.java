package io.zhiben.hazard.checklist;

import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One version of a checklist. Reached only by way of its checklist, whose scope bounds it, or by an
 * inspection that went by it.
 */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "checklist_version")
class ChecklistVersion {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID checklistId;

  private int no;

  @Enumerated(EnumType.STRING)
  private VersionState state;

  @Convert(converter = ItemList.class)
  private List<ChecklistItem> items;

  private int itemCount;
  private String writtenBy;
  private Instant writtenAt;
  private String issuedBy;
  private LocalDate issuedOn;
  private String endedBy;
  private LocalDate endedOn;
  private String endReason;

  /** For Hibernate. */
  protected ChecklistVersion() {}

  ChecklistVersion(UUID checklistId, int no) {
    this.id = Ids.next();
    this.checklistId = checklistId;
    this.no = no;
    this.state = VersionState.DRAFT;
  }

  void write(List<ChecklistItem> newItems, String subject, Instant at) {
    items = List.copyOf(newItems);
    itemCount = items.size();
    writtenBy = subject;
    writtenAt = at;
  }

  void issue(String subject, LocalDate day) {
    state = VersionState.ISSUED;
    issuedBy = subject;
    issuedOn = day;
  }

  /**
   * @param end SUPERSEDED or RETIRED
   */
  void end(VersionState end, String reason, String subject, LocalDate day) {
    state = end;
    endReason = reason;
    endedBy = subject;
    endedOn = day;
  }

  /** Whether one could inspect by it on that day. */
  boolean inForceOn(LocalDate day) {
    return issuedOn != null
        && !day.isBefore(issuedOn)
        && (endedOn == null || !day.isAfter(endedOn));
  }

  UUID id() {
    return id;
  }

  UUID checklistId() {
    return checklistId;
  }

  int no() {
    return no;
  }

  VersionState state() {
    return state;
  }

  List<ChecklistItem> items() {
    return items;
  }

  int itemCount() {
    return itemCount;
  }

  LocalDate issuedOn() {
    return issuedOn;
  }

  LocalDate endedOn() {
    return endedOn;
  }

  String endReason() {
    return endReason;
  }
}
