package io.zhiben.reporting.periodic;

import io.zhiben.plans.Indicator;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.ReportRule.Section.Listed;
import io.zhiben.plans.Target;
import io.zhiben.plans.Target.Milestone;
import io.zhiben.plans.Title;
import io.zhiben.reporting.indicator.IndicatorValue;
import io.zhiben.reporting.indicator.Indicators;
import io.zhiben.reporting.plan.Plans;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.query.ListedTable;
import io.zhiben.reporting.query.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The targets of a plan with the milestone that comes next, or the last one. */
@ApplicationScoped
class TargetTable implements ListedTable {
  private final Indicators indicators;
  private final Plans plans;

  TargetTable(Indicators indicators, Plans plans) {
    this.indicators = indicators;
    this.plans = plans;
  }

  @Override
  public Listed kind() {
    return Listed.TARGETS;
  }

  @Override
  public List<Title> columns() {
    return List.of(
        new Title("目标", "Target"),
        new Title("当前值", "Value"),
        new Title("分子/分母", "Part/whole"),
        new Title("目标值", "Threshold"),
        new Title("期限", "By"),
        new Title("是否达到", "Reached"));
  }

  @Override
  public List<List<String>> rows(PlanPack plan, PlanPack.Unit unit, Reach reach, LocalDate asOf) {
    StoredPlan stored = plans.find(plan.id(), asOf).orElseThrow();
    List<List<String>> rows = new ArrayList<>();
    for (Target target : plan.targets()) {
      Indicator indicator = plan.indicator(target.indicator()).orElseThrow();
      Indicator bound = unit == null ? indicator : UnitIndicator.of(indicator, unit, plan);
      IndicatorValue found = indicators.value(stored, bound, reach, asOf);
      rows.add(row(target, found, found.exact(bound.value()), asOf));
    }
    return rows;
  }

  private static List<String> row(
      Target target, IndicatorValue found, BigDecimal exact, LocalDate asOf) {
    Milestone next =
        target.milestones().stream()
            .filter(milestone -> !milestone.dueOn().isBefore(asOf))
            .findFirst()
            .orElse(target.milestones().getLast());
    return List.of(
        target.title().zh(),
        found.corrected() == null
            ? plain(found.value())
            : plain(found.value()) + Shown.corrected(found.corrected(), false, false),
        found.denominator() == null
            ? "—"
            : plain(found.numerator()) + "/" + plain(found.denominator()),
        next.atLeast() == null ? "≤" + plain(next.atMost()) : "≥" + plain(next.atLeast()),
        next.dueOn().toString(),
        found.value() == null ? "无数据" : next.isReachedBy(exact) ? "已达到" : "未达到");
  }

  private static String plain(BigDecimal number) {
    return number == null ? "—" : number.stripTrailingZeros().toPlainString();
  }
}
