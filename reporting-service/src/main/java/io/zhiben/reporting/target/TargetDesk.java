package io.zhiben.reporting.target;

import io.zhiben.plans.Indicator;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.Target;
import io.zhiben.plans.Target.Milestone;
import io.zhiben.plans.Title;
import io.zhiben.reporting.indicator.ByHandBook;
import io.zhiben.reporting.indicator.IndicatorValue;
import io.zhiben.reporting.indicator.Indicators;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.plan.PlanAreas;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.target.TargetView.MilestoneView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Judges targets by the facts of a day. */
@ApplicationScoped
class TargetDesk {
  private final PlanAreas areas;
  private final Indicators indicators;

  TargetDesk(PlanAreas areas, Indicators indicators) {
    this.areas = areas;
    this.indicators = indicators;
  }

  @Transactional
  List<TargetView> targets(Reach reach, LocalDate asOf, Locale locale) {
    List<TargetView> views = new ArrayList<>();
    ByHandBook book = indicators.book();
    areas
        .of(reach, asOf, PlanPack::targets, Target::id)
        .forEach((id, found) -> views.add(view(id, found, asOf, asOf, book, locale)));
    return views;
  }

  /**
   * Those of plans that were over by that day: each plan by itself, with the values of its last
   * day. What was missed stays missed.
   */
  @Transactional
  List<TargetView> ended(Reach reach, LocalDate asOf, Locale locale) {
    ByHandBook book = indicators.book();
    return areas.ended(reach, asOf, PlanPack::targets, Target::id).stream()
        .map(area -> {
          LocalDate last = area.plan().period().to();
          return view(area.item().id(), List.of(area), last, asOf, book, locale);
        })
        .toList();
  }

  /**
   * @param asOf the day whose values are told
   * @param judgedOn the day by which a date has passed or not; later than the other where the plan
   *     is over
   */
  private TargetView view(
      String id,
      List<PlanArea<Target>> found,
      LocalDate asOf,
      LocalDate judgedOn,
      ByHandBook book,
      Locale locale) {
    List<PlanArea<Indicator>> measured = found.stream().map(TargetDesk::indicatorOf).toList();
    Target first = found.getFirst().item();
    Indicator indicator = measured.getFirst().item();
    IndicatorValue now = indicators.over(measured, asOf, book);
    List<MilestoneView> milestones = null;
    MilestoneView current = null;
    BigDecimal threshold = BigDecimal.ZERO;
    TargetStatus worst = TargetStatus.NOT_APPLICABLE;
    for (int i = 0; i < found.size(); i++) {
      IndicatorValue own =
          found.size() == 1 ? now : indicators.over(measured.subList(i, i + 1), asOf, book);
      List<MilestoneView> judged = judge(found.get(i), measured.get(i), own, judgedOn, book);
      MilestoneView next = next(judged, judgedOn);
      threshold = threshold.add(next.threshold());
      worst = worst.worse(next.status());
      if (i == 0) {
        milestones = judged;
        current = next;
      }
    }
    IndicatorValue onDueDate = current.valueOnDueDate();
    if (onDueDate != null && found.size() > 1) {
      onDueDate = indicators.over(measured, current.dueOn(), book);
    }
    Title unit = indicator.unit();
    // of unlike indicators neither the values nor the thresholds make a number together
    BigDecimal goal = now.ofUnlike() ? null : addsUp(indicator) ? threshold : current.threshold();
    return new TargetView(
        id,
        first.title().in(locale),
        TargetView.whole(now.value()),
        onDueDate == null ? null : TargetView.whole(onDueDate.value()),
        TargetView.whole(goal),
        current.dueOn(),
        worst,
        current.bound(),
        indicator.id(),
        unit == null ? null : unit.in(locale),
        now,
        milestones,
        found.size() > 1 ? null : found.getFirst().plan().id(),
        found.size() > 1 ? null : found.getFirst().plan().title().in(locale),
        judgedOn.isAfter(asOf) ? asOf : null,
        goal);
  }

  /** Each milestone that passed by the value of its own day, what comes by that of today. */
  private List<MilestoneView> judge(
      PlanArea<Target> area,
      PlanArea<Indicator> indicator,
      IndicatorValue now,
      LocalDate asOf,
      ByHandBook book) {
    List<MilestoneView> judged = new ArrayList<>();
    for (Milestone milestone : area.item().milestones()) {
      boolean over = asOf.isAfter(milestone.dueOn());
      IndicatorValue value =
          over ? indicators.over(List.of(indicator), milestone.dueOn(), book) : now;
      TargetStatus status =
          value.overNothing()
              ? TargetStatus.NOT_APPLICABLE
              : TargetStatus.of(
                  milestone.isReachedBy(value.exact(indicator.item().value())),
                  asOf,
                  milestone.dueOn(),
                  area.item().warnDays());
      judged.add(MilestoneView.of(milestone, status, over ? value : null));
    }
    return judged;
  }

  private static MilestoneView next(List<MilestoneView> judged, LocalDate asOf) {
    return judged.stream()
        .filter(milestone -> !milestone.isOver(asOf))
        .findFirst()
        .orElse(judged.getLast());
  }

  private static PlanArea<Indicator> indicatorOf(PlanArea<Target> area) {
    return new PlanArea<>(
        area.plan(),
        area.plan().indicator(area.item().indicator()).orElseThrow(),
        area.reach(),
        area.without());
  }

  /** Whether the values of places are summed. */
  private static boolean addsUp(Indicator indicator) {
    return !indicator.value().isShare()
        && indicator.value().ratio() == null
        && indicator.value().days() == null;
  }
}
