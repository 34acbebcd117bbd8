package io.zhiben.hazard.firecheck;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** One month of one enterprise, which sees its own; agencies see none. */
@Entity
@Table(name = "fire_self_check")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE + ScopeFilter.OR_ENTERPRISE + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class FireSelfCheck extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;

  @Column(name = "check_month")
  private String month;

  private int parts;
  private LocalDate completedOn;

  /** For Hibernate. */
  protected FireSelfCheck() {}

  FireSelfCheck(ListedEnterprise enterprise, YearMonth month) {
    super(enterprise.place());
    this.enterpriseId = enterprise.id();
    this.enterpriseCode = enterprise.code();
    this.enterpriseName = enterprise.name();
    this.month = month.toString();
  }

  /** Refuses a day that is to come, or of another month. */
  void requireDay(LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, "doneOn");
    }
    if (!YearMonth.from(day).toString().equals(month)) {
      throw Problem.ofField(FireCheckError.DAY_OUTSIDE_MONTH, "doneOn", month);
    }
  }

  /**
   * @param recorded how many of the six are there now
   */
  void has(int recorded, LocalDate today) {
    parts = recorded;
    if (completedOn == null && recorded == SelfPart.values().length) {
      completedOn = today;
    }
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  String enterpriseName() {
    return enterpriseName;
  }

  String month() {
    return month;
  }

  int parts() {
    return parts;
  }

  /** Null while one is missing. */
  LocalDate completedOn() {
    return completedOn;
  }

  /** It was completed after its month. */
  boolean late() {
    return completedOn != null && completedOn.isAfter(YearMonth.parse(month).atEndOfMonth());
  }
}
