package io.zhiben.enterprise.staffing;

import io.zhiben.contracts.event.StaffingState;
import io.zhiben.enterprise.quarter.Quarter;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;

/** The staff of one role that an office had in a quarter. */
@Entity
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class StaffCount extends ScopedEntity {
  /** Empty for the place's own, since a unique key passes over nulls. */
  private String office;

  @Enumerated(EnumType.STRING)
  private StaffRole role;

  private LocalDate countedOn;
  private String quarter;
  @Embedded private StaffNumbers numbers;
  private String recordedBy;
  private Instant recordedAt;

  /** For Hibernate. */
  protected StaffCount() {}

  StaffCount(Place place, CountStaff command, String by, Instant at) {
    super(place);
    this.office = command.office() == null ? "" : command.office();
    this.role = command.role();
    this.countedOn = command.countedOn();
    this.quarter = Quarter.of(command.countedOn());
    this.numbers = command.numbers();
    this.recordedBy = by;
    this.recordedAt = at;
  }

  /** Takes other numbers; the audit trail keeps the former ones. */
  void correct(StaffNumbers corrected, String by, Instant at) {
    this.numbers = corrected;
    this.recordedBy = by;
    this.recordedAt = at;
  }

  StaffNumbers numbers() {
    return numbers;
  }

  /** Null for the place's own. */
  String office() {
    return office.isEmpty() ? null : office;
  }

  StaffCountView view(String regionName, String officeName, boolean editable) {
    return new StaffCountView(
        id(),
        version(),
        place().code(),
        regionName,
        office(),
        officeName,
        role,
        countedOn,
        quarter,
        numbers,
        editable,
        recordedBy,
        recordedAt);
  }

  StaffingState state() {
    return new StaffingState(
        id(),
        version(),
        place().ancestry(),
        office(),
        role.name(),
        countedOn,
        numbers.persons(),
        numbers.qualified(),
        numbers.trained(),
        numbers.hours(),
        recordedAt);
  }
}
