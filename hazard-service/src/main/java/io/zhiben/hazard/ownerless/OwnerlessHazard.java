package io.zhiben.hazard.ownerless;

import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.HazardBound;
import io.zhiben.platform.access.ScopeFilter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;

/** A hazard that nobody owns, at the site under which it was reported. Offices see it. */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "ownerless_hazard")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class OwnerlessHazard extends HazardBound {
  @Enumerated(EnumType.STRING)
  private OwnerlessState state;

  private String reason;
  private String flaggedBy;
  private LocalDate flaggedOn;
  private String unit;
  private String basis;
  private String authorityCode;
  private String namedBy;
  private LocalDate namedOn;
  private String clearReason;
  private String clearedBy;
  private LocalDate clearedOn;

  /** For Hibernate. */
  protected OwnerlessHazard() {}

  OwnerlessHazard(CaseFacts hazard) {
    super(hazard);
  }

  /** For the first time, or again after an owner was thought to be found. */
  void flag(String why, String by, LocalDate on) {
    state = OwnerlessState.FLAGGED;
    reason = why;
    flaggedBy = by;
    flaggedOn = on;
    unit = null;
    basis = null;
    authorityCode = null;
    namedBy = null;
    namedOn = null;
    clearReason = null;
    clearedBy = null;
    clearedOn = null;
  }

  /**
   * @param authority code of the place whose government names it
   */
  void name(String named, String document, String authority, String by, LocalDate on) {
    state = OwnerlessState.NAMED;
    unit = named;
    basis = document;
    authorityCode = authority;
    namedBy = by;
    namedOn = on;
  }

  void clear(String why, String by, LocalDate on) {
    state = OwnerlessState.CLEARED;
    clearReason = why;
    clearedBy = by;
    clearedOn = on;
  }

  OwnerlessState state() {
    return state;
  }

  String reason() {
    return reason;
  }

  LocalDate flaggedOn() {
    return flaggedOn;
  }

  /** Null while none is named. */
  String unit() {
    return unit;
  }

  String basis() {
    return basis;
  }

  String authorityCode() {
    return authorityCode;
  }

  LocalDate namedOn() {
    return namedOn;
  }

  String clearReason() {
    return clearReason;
  }

  LocalDate clearedOn() {
    return clearedOn;
  }
}
