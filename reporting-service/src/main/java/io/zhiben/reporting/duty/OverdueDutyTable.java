package io.zhiben.reporting.duty;

import io.zhiben.plans.PlanPack;
import io.zhiben.plans.ReportRule.Section.Listed;
import io.zhiben.plans.Title;
import io.zhiben.reporting.duty.OverdueDuties.OverdueOfEnterprises;
import io.zhiben.reporting.query.ListedTable;
import io.zhiben.reporting.query.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The overdue duties of a plan as reports show them: those of enterprises by duty, those of units
 * one by one. A unit without a place of its own has only its own ones.
 */
@ApplicationScoped
class OverdueDutyTable implements ListedTable {
  private final DutyDesk desk;

  OverdueDutyTable(DutyDesk desk) {
    this.desk = desk;
  }

  @Override
  public Listed kind() {
    return Listed.OVERDUE_DUTIES;
  }

  @Override
  public List<Title> columns() {
    return List.of(
        new Title("义务", "Duty"),
        new Title("承担者", "Owed by"),
        new Title("应完成日", "Due"),
        new Title("逾期天数", "Days late"));
  }

  @Override
  public List<List<String>> rows(PlanPack plan, PlanPack.Unit unit, Reach reach, LocalDate asOf) {
    OverdueDuties overdue = desk.overdue(reach, asOf, Locale.CHINESE);
    List<List<String>> rows = new ArrayList<>();
    if (unit == null || unit.region() != null) {
      for (OverdueOfEnterprises one : overdue.enterprises()) {
        rows.add(row(one.title(), one.subjects() + "家单位", one.dueOn(), one.overdueDays()));
      }
    }
    for (UnitDutyView one : overdue.units()) {
      if (one.planId().equals(plan.id()) && (unit == null || one.unitId().equals(unit.id()))) {
        rows.add(row(one.title(), one.unitTitle(), one.dueOn(), one.overdueDays()));
      }
    }
    return rows.stream().limit(MOST_ROWS).toList();
  }

  private static List<String> row(String duty, String by, LocalDate dueOn, Long days) {
    return List.of(duty, by, String.valueOf(dueOn), String.valueOf(days));
  }
}
