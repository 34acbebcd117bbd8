package io.zhiben.reporting.indicator;

import io.zhiben.plans.Formula;
import io.zhiben.plans.Indicator;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.query.Reach;
import java.util.List;
import java.util.Locale;

/**
 * An indicator of the place's plan with its value on a day; plans of several places below are added
 * up.
 *
 * @param unit what it counts; null for shares
 * @param kind COUNT, SUM, DISTINCT, DAYS, DUTY, ENTERED, SHARE or RATIO
 * @param things what it looks at first, e.g. HAZARDS; null where that is a duty or a typed number
 * @param enterPart whether people type the number, or what stands above the line
 * @param enterWhole whether they type what stands below it
 * @param over the span that it looks at, up to the day
 * @param planIds the plans that say so
 * @param here whether one of them binds the place itself, so that people may enter and correct
 *     there
 * @param duty whose keepers it tells, so that they can be listed; null for what isn't of a duty
 * @param otherThings what the other number of a share or ratio looks at; null where that is the
 *     same
 */
public record IndicatorView(
    String id,
    String title,
    String unit,
    String kind,
    String things,
    boolean enterPart,
    boolean enterWhole,
    Indicator.Span over,
    Indicator.Better better,
    IndicatorValue value,
    List<String> planIds,
    List<String> cites,
    boolean here,
    String duty,
    String otherThings) {

  static IndicatorView of(
      List<PlanArea<Indicator>> areas, Reach reach, IndicatorValue value, Locale locale) {
    Indicator indicator = areas.getFirst().item();
    EnteredParts typed = EnteredParts.of(indicator.value());
    return new IndicatorView(
        indicator.id(),
        indicator.title().in(locale),
        indicator.unit() == null ? null : indicator.unit().in(locale),
        kind(indicator.value()),
        things(indicator.value()),
        typed.part(),
        typed.whole(),
        indicator.over(),
        indicator.better(),
        value,
        areas.stream().map(area -> area.plan().id()).toList(),
        indicator.cites(),
        areas.stream().anyMatch(area -> area.reach().region().code().equals(reach.region().code())),
        indicator.value().duty(),
        name(Behind.other(indicator.value())));
  }

  private static String kind(Formula formula) {
    if (formula.count() != null) {
      return "COUNT";
    }
    if (formula.sum() != null) {
      return "SUM";
    }
    if (formula.distinct() != null) {
      return "DISTINCT";
    }
    if (formula.days() != null) {
      return "DAYS";
    }
    if (formula.duty() != null) {
      return "DUTY";
    }
    if (formula.entered() != null) {
      return "ENTERED";
    }
    return formula.share() != null ? "SHARE" : "RATIO";
  }

  private static String things(Formula formula) {
    return name(Behind.shown(formula));
  }

  private static String name(Formula number) {
    return number == null || number.things() == null ? null : number.things().name();
  }
}
