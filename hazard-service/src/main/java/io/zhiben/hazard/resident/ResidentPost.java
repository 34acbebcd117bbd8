package io.zhiben.hazard.resident;

import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.resident.ResidentCommands.PostResident;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** One person's stay at one enterprise. */
@SuppressWarnings("UnusedVariable") // who did it is kept for the record, not for the API
@Entity
@Table(name = "resident_post")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.ENTERPRISE_ROW,
    deduceAliasInjectionPoints = false)
class ResidentPost extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;
  private String person;
  private String task;
  private String department;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private boolean everyDay;
  private int logs;
  private LocalDate endedOn;
  private String endReason;
  private String endedBy;
  private String postedBy;
  private Instant postedAt;

  /** For Hibernate. */
  protected ResidentPost() {}

  /**
   * @param department that posts the person; null for an office
   */
  ResidentPost(ListedEnterprise enterprise, PostResident said, String department) {
    super(enterprise.place());
    this.enterpriseId = enterprise.id();
    this.enterpriseCode = enterprise.code();
    this.enterpriseName = enterprise.name();
    this.person = said.person().strip();
    this.task = said.task().strip();
    this.department = department;
    this.firstDay = said.from();
    this.lastDay = said.to();
    this.everyDay = said.everyDay();
  }

  void postedBy(String subject, Instant at) {
    this.postedBy = subject;
    this.postedAt = at;
  }

  void logged() {
    logs++;
  }

  void end(LocalDate day, String reason, String subject) {
    this.endedOn = day;
    this.endReason = reason;
    this.endedBy = subject;
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  ResidentState state(LocalDate today) {
    if (endedOn != null || lastDay.isBefore(today)) {
      return ResidentState.ENDED;
    }
    return firstDay.isAfter(today) ? ResidentState.PLANNED : ResidentState.RUNNING;
  }

  /** Its last day, or the one on which it was ended. */
  private LocalDate lastOwed() {
    return endedOn != null && endedOn.isBefore(lastDay) ? endedOn : lastDay;
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastOwed());
  }

  List<LocalDate> missing(Set<LocalDate> logged, LocalDate today) {
    return OwedDays.missing(firstDay, lastOwed(), everyDay, logged, today);
  }

  /** With nothing yet of what stands beside its row. */
  ResidentView view(LocalDate today, List<LocalDate> missing) {
    return new ResidentView(
        id(),
        version(),
        enterpriseId,
        enterpriseName,
        place().code(),
        person,
        task,
        department,
        firstDay,
        lastDay,
        everyDay,
        state(today),
        logs,
        missing,
        postedAt,
        endedOn,
        endReason,
        List.of(),
        List.of());
  }
}
