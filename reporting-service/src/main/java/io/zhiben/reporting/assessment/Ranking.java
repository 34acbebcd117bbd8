package io.zhiben.reporting.assessment;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.AssessmentScheme;
import io.zhiben.plans.AssessmentScheme.Assessed;
import io.zhiben.plans.AssessmentScheme.Item;
import io.zhiben.plans.Indicator;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.assessment.Scoring.Subject;
import io.zhiben.reporting.indicator.IndicatorValue;
import io.zhiben.reporting.indicator.Indicators;
import io.zhiben.reporting.periodic.UnitIndicator;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.plan.UnitOf;
import io.zhiben.reporting.query.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Scores all subjects of a period from the facts of a day. Places are asked about by set, one
 * question an item, never place by place.
 */
@ApplicationScoped
class Ranking {
  private final Indicators indicators;
  private final RegionTree regions;
  private final Accidents accidents;
  private final EntryBook entries;

  Ranking(Indicators indicators, RegionTree regions, Accidents accidents, EntryBook entries) {
    this.indicators = indicators;
    this.regions = regions;
    this.accidents = accidents;
    this.entries = entries;
  }

  /**
   * The scores from the best to the last.
   *
   * @param previous ranks of the period before, by subject
   */
  List<Score> of(StoredPlan plan, Period period, LocalDate asOf, Map<String, Integer> previous) {
    PlanPack pack = plan.pack();
    AssessmentScheme scheme = pack.assessment();
    Map<String, BigDecimal> byHand = entries.confirmed(pack.id(), period.from());
    Set<String> shares =
        scheme.items().stream()
            .filter(item -> indicator(pack, item).value().isShare())
            .map(Item::id)
            .collect(Collectors.toSet());
    List<Subject> subjects =
        scheme.of() == Assessed.CHILDREN ? children(plan, asOf, byHand) : units(plan, asOf, byHand);
    Set<String> barred = barred(plan, period);
    return new Scoring(scheme, shares)
        .of(subjects).stream()
            .map(score ->
                score.ranked(
                    score.rank(),
                    previous.get(score.subject()),
                    score.interview(),
                    !barred.contains(score.subject())))
            .toList();
  }

  /** The names of those who are assessed, by code. */
  Map<String, String> subjects(StoredPlan plan) {
    Map<String, String> names = new LinkedHashMap<>();
    if (plan.pack().assessment().of() == Assessed.CHILDREN) {
      regions
          .childrenOf(plan.pack().region())
          .forEach(child -> names.put(child.code(), child.name()));
    } else {
      assessed(plan.pack()).forEach(unit -> names.put(unit.id(), unit.title().zh()));
    }
    return names;
  }

  private List<Subject> children(StoredPlan plan, LocalDate asOf, Map<String, BigDecimal> byHand) {
    RegionState parent = region(plan.pack().region());
    Map<String, Map<String, IndicatorValue>> values = new HashMap<>();
    for (Item item : plan.pack().assessment().items()) {
      Indicator indicator = indicator(plan.pack(), item);
      values.put(item.id(), indicators.byChild(plan, indicator, parent, asOf));
    }
    return subjects(plan).entrySet().stream()
        .map(child ->
            new Subject(
                child.getKey(),
                child.getValue(),
                ofChild(plan.pack(), values, child.getKey()),
                byHand.getOrDefault(child.getKey(), BigDecimal.ZERO)))
        .toList();
  }

  /** A place that has nothing is left out of the answer: no things are 0, but no share of any. */
  private static Map<String, IndicatorValue> ofChild(
      PlanPack plan, Map<String, Map<String, IndicatorValue>> values, String child) {
    Map<String, IndicatorValue> own = new HashMap<>();
    for (Item item : plan.assessment().items()) {
      IndicatorValue found = values.get(item.id()).get(child);
      Indicator indicator = indicator(plan, item);
      boolean counted =
          indicator.value().count() != null
              || indicator.value().sum() != null
              || indicator.value().distinct() != null;
      if (found != null) {
        own.put(item.id(), found);
      } else if (counted) {
        own.put(item.id(), new IndicatorValue(BigDecimal.ZERO, null, null, null));
      }
    }
    return own;
  }

  private List<Subject> units(StoredPlan plan, LocalDate asOf, Map<String, BigDecimal> byHand) {
    return assessed(plan.pack()).stream()
        .map(unit -> {
          Map<String, IndicatorValue> own = new HashMap<>();
          for (Item item : plan.pack().assessment().items()) {
            Indicator bound = UnitIndicator.of(indicator(plan.pack(), item), unit, plan.pack());
            own.put(item.id(), indicators.value(plan, bound, reach(plan, unit), asOf));
          }
          return new Subject(
              unit.id(), unit.title().zh(), own, byHand.getOrDefault(unit.id(), BigDecimal.ZERO));
        })
        .toList();
  }

  private Set<String> barred(StoredPlan plan, Period period) {
    PlanPack pack = plan.pack();
    String grade = pack.assessment().noCommendationAfter();
    if (grade == null) {
      return Set.of();
    }
    if (pack.assessment().of() == Assessed.CHILDREN) {
      RegionState parent = region(pack.region());
      RegionLevel below = RegionLevel.values()[parent.level().ordinal() + 1];
      return accidents.places(grade, new Reach(parent, null), below, period);
    }
    return assessed(pack).stream()
        .filter(unit -> accidents.happenedTo(grade, reach(plan, unit), unit, pack, period))
        .map(Unit::id)
        .collect(Collectors.toSet());
  }

  private static List<Unit> assessed(PlanPack plan) {
    return plan.units().stream()
        .filter(unit ->
            unit.kind() == Unit.Kind.DEPARTMENT
                || unit.kind() == Unit.Kind.OFFICE
                || unit.kind() == Unit.Kind.PLACE)
        .toList();
  }

  private Reach reach(StoredPlan plan, Unit unit) {
    return new Reach(
        UnitOf.regionOf(plan.pack(), unit, regions).orElseThrow(Problem::notFound), null);
  }

  private RegionState region(String code) {
    return regions.find(code).orElseThrow(Problem::notFound);
  }

  static Indicator indicator(PlanPack plan, Item item) {
    return plan.indicator(item.indicator()).orElseThrow();
  }
}
