package io.zhiben.reporting.indicator;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.Duty;
import io.zhiben.plans.Formula;
import io.zhiben.plans.Indicator;
import io.zhiben.plans.PlanPack;
import io.zhiben.reporting.duty.DutyShares;
import io.zhiben.reporting.indicator.IndicatorValue.CorrectedValue;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.query.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Computes indicators of plans for any place, day and span. */
@ApplicationScoped
public class Indicators {
  private final NumberQuery numbers;
  private final ShareQuery shares;
  private final DutyShares duties;
  private final Entries entries;
  private final Corrections corrections;

  Indicators(
      NumberQuery numbers,
      ShareQuery shares,
      DutyShares duties,
      Entries entries,
      Corrections corrections) {
    this.numbers = numbers;
    this.shares = shares;
    this.duties = duties;
    this.entries = entries;
    this.corrections = corrections;
  }

  /** Over the indicator's own span up to that day. */
  @Transactional
  public IndicatorValue value(StoredPlan plan, Indicator indicator, Reach reach, LocalDate asOf) {
    return value(plan, indicator, reach, Span.of(indicator.over(), plan.pack(), asOf));
  }

  /** Over any span, as things stood on its last day. */
  @Transactional
  public IndicatorValue value(StoredPlan plan, Indicator indicator, Reach reach, Span span) {
    PlanArea<Indicator> area = new PlanArea<>(plan.pack(), indicator, reach, List.of());
    return values(List.of(area), span, Grouping.NONE).get("");
  }

  /**
   * The values of the places directly below, by their codes; a place that has nothing is left out.
   * What stands at the parent itself is under the empty code, or under the parent's where that is a
   * town.
   */
  @Transactional
  public Map<String, IndicatorValue> byChild(
      StoredPlan plan, Indicator indicator, RegionState parent, LocalDate asOf) {
    return byChild(plan, indicator, parent, Span.of(indicator.over(), plan.pack(), asOf));
  }

  /** The same over any span. */
  @Transactional
  public Map<String, IndicatorValue> byChild(
      StoredPlan plan, Indicator indicator, RegionState parent, Span span) {
    PlanArea<Indicator> area =
        new PlanArea<>(plan.pack(), indicator, new Reach(parent, null), List.of());
    return values(List.of(area), span, Grouping.CHILDREN);
  }

  /**
   * Several areas added up, each over its plan's own span up to that day; n/a where their plans
   * measure different things, and before the first of them begins.
   */
  @Transactional
  public IndicatorValue over(List<PlanArea<Indicator>> areas, LocalDate asOf) {
    return over(
        areas,
        asOf,
        entries::typed,
        area -> corrections.counting(area, asOf, Grouping.NONE).get(""));
  }

  /** The same with what people typed out of a book, for whoever asks for many figures. */
  @Transactional
  public IndicatorValue over(List<PlanArea<Indicator>> areas, LocalDate asOf, ByHandBook book) {
    return over(
        areas,
        asOf,
        (area, span, grouping) -> book.typed(area, span),
        area -> book.corrected(area, asOf));
  }

  /** A new book for one request. */
  public ByHandBook book() {
    return new ByHandBook(entries, corrections);
  }

  /** Where typed values are looked up. */
  @FunctionalInterface
  private interface Typing {
    Map<String, Entries.Typed> of(PlanArea<Indicator> area, Span span, Grouping grouping);
  }

  private IndicatorValue over(
      List<PlanArea<Indicator>> areas,
      LocalDate asOf,
      Typing typing,
      Function<PlanArea<Indicator>, CorrectedValue> correction) {
    if (!Shape.alike(areas)) {
      return IndicatorValue.notAlike();
    }
    Tally all = new Tally();
    boolean begun = false;
    for (PlanArea<Indicator> area : areas) {
      Span span = Span.of(area.item().over(), area.plan(), asOf);
      if (!span.isEmpty()) {
        begun = true;
        tallies(area, span, Grouping.NONE, typing).values().forEach(all::add);
      }
    }
    if (!begun) {
      return IndicatorValue.beforePlan();
    }
    IndicatorValue value = all.value(areas.getFirst().item().value());
    return areas.size() > 1 ? value : value.with(correction.apply(areas.getFirst()));
  }

  /**
   * Several areas added up over one span, by group. Where that makes no number, the whole is n/a
   * and there are no groups.
   */
  Map<String, IndicatorValue> values(
      List<PlanArea<Indicator>> areas, Span span, Grouping grouping) {
    if (span.isEmpty() || !Shape.alike(areas)) {
      IndicatorValue none =
          span.isEmpty() ? IndicatorValue.beforePlan() : IndicatorValue.notAlike();
      return grouping == Grouping.NONE ? Map.of("", none) : Map.of();
    }
    Map<String, Tally> all = new HashMap<>();
    for (PlanArea<Indicator> area : areas) {
      tallies(area, span, grouping).forEach((group, tally) -> all.merge(group, tally, Tally::add));
    }
    Formula formula = areas.getFirst().item().value();
    if (grouping == Grouping.NONE) {
      all.putIfAbsent("", new Tally());
    }
    Map<String, CorrectedValue> corrected =
        areas.size() > 1 ? Map.of() : corrections.counting(areas.getFirst(), span.to(), grouping);
    Map<String, IndicatorValue> values = new HashMap<>();
    all.forEach(
        (group, tally) -> values.put(group, tally.value(formula).with(corrected.get(group))));
    corrected.forEach((group, correction) ->
        values.computeIfAbsent(group, key -> new Tally().value(formula).with(correction)));
    return values;
  }

  Map<String, Tally> tallies(PlanArea<Indicator> area, Span span, Grouping grouping) {
    return tallies(area, span, grouping, entries::typed);
  }

  private Map<String, Tally> tallies(
      PlanArea<Indicator> area, Span span, Grouping grouping, Typing typing) {
    Formula formula = area.item().value();
    Map<String, Tally> tallies = new HashMap<>();
    if (formula.share() != null) {
      parts(area, formula.share().part(), formula.share().whole(), span, grouping, tallies);
    } else if (formula.ratio() != null) {
      parts(area, formula.ratio().part(), formula.ratio().whole(), span, grouping, tallies);
    } else if (formula.days() != null) {
      numbers.days(
          area,
          formula,
          span,
          grouping,
          (group, days) -> of(tallies, group).addDays(days[0], days[1]));
    } else if (formula.duty() != null) {
      duty(area, formula.duty(), span, grouping, tallies);
    } else if (formula.entered() == null) {
      numbers
          .numbers(area, formula, null, span, grouping)
          .forEach((group, number) -> of(tallies, group).addPart(number));
    }
    if (EnteredParts.of(formula).any()) {
      typing
          .of(area, span, grouping)
          .forEach((group, typed) -> of(tallies, group).enter(typed.part(), typed.whole()));
    }
    return tallies;
  }

  private void parts(
      PlanArea<Indicator> area,
      Formula part,
      Formula whole,
      Span span,
      Grouping grouping,
      Map<String, Tally> tallies) {
    Optional<Map<String, ShareQuery.Both>> both = shares.both(area, part, whole, span, grouping);
    if (both.isPresent()) {
      both.get()
          .forEach((group, one) -> {
            of(tallies, group).addPart(one.part());
            of(tallies, group).addWhole(one.whole());
          });
      return;
    }
    number(area, part, whole, span, grouping)
        .forEach((group, number) -> of(tallies, group).addPart(number));
    number(area, whole, null, span, grouping)
        .forEach((group, number) -> of(tallies, group).addWhole(number));
  }

  private Map<String, BigDecimal> number(
      PlanArea<Indicator> area, Formula number, Formula whole, Span span, Grouping grouping) {
    return number.entered() == null
        ? numbers.numbers(area, number, whole, span, grouping)
        : Map.of();
  }

  private void duty(
      PlanArea<Indicator> area,
      String duty,
      Span span,
      Grouping grouping,
      Map<String, Tally> tallies) {
    PlanPack plan = area.plan();
    for (Duty item : plan.duties()) {
      if (item.id().equals(duty)) {
        duties
            .of(
                new PlanArea<>(plan, item, area.reach(), area.without()),
                span.to(),
                grouping.ofSubjects(area.reach().region().level()))
            .forEach((group, kept) -> {
              of(tallies, group).addPart(BigDecimal.valueOf(kept.met()));
              of(tallies, group).addWhole(BigDecimal.valueOf(kept.owing()));
            });
      }
    }
  }

  private static Tally of(Map<String, Tally> tallies, String group) {
    return tallies.computeIfAbsent(group, key -> new Tally());
  }
}
