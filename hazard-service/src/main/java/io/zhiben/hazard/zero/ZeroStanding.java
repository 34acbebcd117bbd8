package io.zhiben.hazard.zero;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.Filter;

/** How the dynamic zero stands in one domain of one town. */
@Entity
@Table(name = "zero_standing")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class ZeroStanding extends ScopedEntity {
  private String domainCode;
  private boolean zero;
  private LocalDate since;
  private long overdue;
  private long breaches;
  private LocalDate lastBreachOn;
  private long longestDays;

  /** What a look has changed. */
  enum Turn {
    NONE,
    HELD,
    BROKEN
  }

  /** For Hibernate. */
  protected ZeroStanding() {}

  /** Before anybody looked: it neither holds nor is broken. */
  ZeroStanding(Place town, String domainCode, LocalDate today) {
    super(town);
    this.domainCode = domainCode;
    this.since = today;
  }

  /** The first look at it. */
  Turn begin(long overdueNow) {
    this.overdue = overdueNow;
    this.zero = overdueNow == 0;
    if (!zero) {
      broken();
    }
    return zero ? Turn.HELD : Turn.BROKEN;
  }

  /** A later look; days that were held end with a breach. */
  Turn look(long overdueNow, LocalDate today) {
    this.overdue = overdueNow;
    boolean zeroNow = overdueNow == 0;
    if (zeroNow == zero) {
      return Turn.NONE;
    }
    this.longestDays = Math.max(longestDays, daysHeld(today));
    this.zero = zeroNow;
    this.since = today;
    if (!zeroNow) {
      broken();
    }
    return zeroNow ? Turn.HELD : Turn.BROKEN;
  }

  private void broken() {
    this.breaches++;
    this.lastBreachOn = since;
  }

  /** 0 while it is broken. */
  long daysHeld(LocalDate today) {
    return zero ? Math.max(ChronoUnit.DAYS.between(since, today), 0) : 0;
  }

  /** Empty for hazards of enterprises that have none. */
  String domainCode() {
    return domainCode;
  }

  boolean zero() {
    return zero;
  }

  LocalDate since() {
    return since;
  }

  long overdue() {
    return overdue;
  }

  long breaches() {
    return breaches;
  }

  /** Null while there was none. */
  LocalDate lastBreachOn() {
    return lastBreachOn;
  }

  /** Of the times that have ended. */
  long longestDays() {
    return longestDays;
  }
}
