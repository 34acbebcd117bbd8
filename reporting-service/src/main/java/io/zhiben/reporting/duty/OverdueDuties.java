package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import java.time.LocalDate;
import java.util.List;

/**
 * What is overdue: enterprises by duty and cadence, units one by one; the longest overdue first.
 */
public record OverdueDuties(List<OverdueOfEnterprises> enterprises, List<UnitDutyView> units) {

  /**
   * So many enterprises that missed the window before.
   *
   * @param dueOn the last day that they missed
   * @param overdueDays days since then
   */
  public record OverdueOfEnterprises(
      String dutyId,
      String title,
      Cadence cadence,
      long subjects,
      LocalDate dueOn,
      long overdueDays) {}
}
