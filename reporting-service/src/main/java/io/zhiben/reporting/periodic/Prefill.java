package io.zhiben.reporting.periodic;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.Indicator;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.plans.ReportRule.Section;
import io.zhiben.plans.ReportRule.Section.Listed;
import io.zhiben.plans.Title;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.indicator.IndicatorValue;
import io.zhiben.reporting.indicator.Indicators;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.plan.UnitOf;
import io.zhiben.reporting.query.ListedTable;
import io.zhiben.reporting.query.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Fills figures and tables of reports in, from the facts of a day. */
@ApplicationScoped
class Prefill {
  private final Indicators indicators;
  private final Instance<ListedTable> tables;
  private final RegionTree regions;

  Prefill(Indicators indicators, @Any Instance<ListedTable> tables, RegionTree regions) {
    this.indicators = indicators;
    this.tables = tables;
    this.regions = regions;
  }

  /**
   * The figure of a section.
   *
   * @param unit null for that of the whole plan
   */
  Filled figure(StoredPlan plan, Unit unit, Section section, LocalDate asOf) {
    Indicator indicator = plan.pack().indicator(section.indicator()).orElseThrow();
    Indicator bound = unit == null ? indicator : UnitIndicator.of(indicator, unit, plan.pack());
    IndicatorValue found = indicators.value(plan, bound, reach(plan, unit), asOf);
    return new Filled(
        found.value(),
        found.numerator(),
        found.denominator(),
        found.note(),
        asOf,
        null,
        found.corrected());
  }

  /** The table of a section; no rows where the suite keeps no such list. */
  Filled table(StoredPlan plan, Unit unit, Section section, LocalDate asOf) {
    return Filled.table(
        tableOf(section.list())
            .map(table -> table.rows(plan.pack(), unit, reach(plan, unit), asOf))
            .orElse(List.of()),
        asOf);
  }

  List<Title> columns(Listed list) {
    return tableOf(list).map(ListedTable::columns).orElse(List.of());
  }

  private Optional<ListedTable> tableOf(Listed list) {
    return tables.stream().filter(table -> table.kind() == list).findFirst();
  }

  private Reach reach(StoredPlan plan, Unit unit) {
    RegionState region = UnitOf.regionOf(plan.pack(), unit, regions).orElseThrow(Problem::notFound);
    return new Reach(region, null);
  }
}
