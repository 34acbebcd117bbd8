package io.zhiben.reporting.indicator;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.Cadence;
import io.zhiben.plans.Indicator;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.duty.Window;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.query.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Answers questions about indicators. */
@ApplicationScoped
class IndicatorDesk {
  private final IndicatorAreas areas;
  private final Indicators indicators;
  private final IndicatorRecords records;
  private final RegionTree regions;

  IndicatorDesk(
      IndicatorAreas areas, Indicators indicators, IndicatorRecords records, RegionTree regions) {
    this.areas = areas;
    this.indicators = indicators;
    this.records = records;
    this.regions = regions;
  }

  @Transactional
  List<IndicatorView> list(Reach reach, LocalDate asOf, Locale locale) {
    List<IndicatorView> views = new ArrayList<>();
    ByHandBook book = indicators.book();
    areas
        .all(reach, asOf)
        .values()
        .forEach(found ->
            views.add(IndicatorView.of(found, reach, indicators.over(found, asOf, book), locale)));
    return views;
  }

  /**
   * @param span null for the indicator's own up to that day
   */
  @Transactional
  IndicatorView read(String id, Reach reach, LocalDate asOf, Span span, Locale locale) {
    List<PlanArea<Indicator>> found = areas.require(id, reach, asOf);
    IndicatorValue value =
        span == null
            ? indicators.over(found, asOf)
            : indicators.values(found, span, Grouping.NONE).get("");
    return IndicatorView.of(found, reach, value, locale);
  }

  /**
   * The places directly below, also those that have nothing; what stands at the place itself comes
   * last, if there is any.
   */
  @Transactional
  List<ChildIndicator> children(String id, Reach reach, LocalDate asOf, Span span) {
    List<PlanArea<Indicator>> found = areas.require(id, reach, asOf);
    RegionState parent = reach.region();
    Map<String, IndicatorValue> values = byChild(found, parent, asOf, span);
    IndicatorValue nothing = new Tally().value(found.getFirst().item().value());
    List<ChildIndicator> children = new ArrayList<>();
    for (RegionState child : regions.childrenOf(parent.code())) {
      children.add(
          new ChildIndicator(
              child.code(), child.name(), false, values.getOrDefault(child.code(), nothing)));
    }
    IndicatorValue own = values.get(parent.level() == RegionLevel.TOWN ? parent.code() : "");
    if (own != null && !children.isEmpty()) {
      children.add(new ChildIndicator(parent.code(), parent.name(), true, own));
    }
    return children;
  }

  /** Areas of lower plans are at a place below, or within one. */
  private Map<String, IndicatorValue> byChild(
      List<PlanArea<Indicator>> found, RegionState parent, LocalDate asOf, Span span) {
    Map<String, Tally> all = new TreeMap<>();
    Map<String, List<PlanArea<Indicator>>> areasOf = new HashMap<>();
    for (PlanArea<Indicator> area : found) {
      Span own = span == null ? Span.of(area.item().over(), area.plan(), asOf) : span;
      boolean here = area.reach().region().code().equals(parent.code());
      Map<String, Tally> tallies =
          indicators.tallies(area, own, here ? Grouping.CHILDREN : Grouping.NONE);
      if (!here && tallies.isEmpty()) {
        // nothing is said by the formula of the place's own plan
        tallies = Map.of("", new Tally());
      }
      tallies.forEach((group, tally) -> {
        String child = here ? group : below(area, parent);
        all.merge(child, tally, Tally::add);
        areasOf.computeIfAbsent(child, key -> new ArrayList<>()).add(area);
      });
    }
    Map<String, IndicatorValue> values = new TreeMap<>();
    all.forEach((child, tally) -> values.put(child, value(areasOf.get(child), tally)));
    return values;
  }

  private static IndicatorValue value(List<PlanArea<Indicator>> areas, Tally tally) {
    return Shape.alike(areas)
        ? tally.value(areas.getFirst().item().value())
        : IndicatorValue.notAlike();
  }

  private static String below(PlanArea<Indicator> area, RegionState parent) {
    RegionState region = area.reach().region();
    return switch (parent.level()) {
      case CITY -> region.place().districtCode();
      case DISTRICT -> region.place().townCode();
      case TOWN, VILLAGE -> region.code();
    };
  }

  /** By responsibility domain, the code in order; what has none is under the empty code. */
  @Transactional
  List<ChildIndicator> domains(String id, Reach reach, LocalDate asOf, Span span) {
    List<PlanArea<Indicator>> found = areas.require(id, reach, asOf);
    Span asked = span == null ? spanOf(found, asOf) : span;
    return new TreeMap<>(indicators.values(found, asked, Grouping.DOMAINS))
        .entrySet().stream()
            .map(entry -> new ChildIndicator(entry.getKey(), null, false, entry.getValue()))
            .toList();
  }

  /**
   * @param asked without a span for the indicator's own up to that day
   */
  @Transactional
  Page<IndicatorRecord> records(
      String id, Reach reach, LocalDate asOf, RecordsAsked asked, PageRequest page, Locale locale) {
    List<PlanArea<Indicator>> found = areas.require(id, reach, asOf);
    Span span = asked.span() == null ? spanOf(found, asOf) : asked.span();
    return records.fetch(
        found, new RecordsAsked(span, asked.domain(), asked.other()), page, locale);
  }

  /** The last periods up to the day, each as it stood at its end. */
  @Transactional
  IndicatorSeries series(
      String id, Reach reach, LocalDate asOf, Cadence by, int periods, Locale locale) {
    List<PlanArea<Indicator>> found = areas.require(id, reach, asOf);
    Indicator indicator = found.getFirst().item();
    List<IndicatorSeries.Point> points = new ArrayList<>();
    Window window = Window.of(by, asOf);
    for (int i = 0; i < periods; i++) {
      LocalDate to = window.to().isAfter(asOf) ? asOf : window.to();
      // a stock is asked for as it stood, a flow by what fell into the period
      IndicatorValue value =
          indicator.over() == Indicator.Span.ALL || indicator.over() == Indicator.Span.PLAN
              ? indicators.over(found, to)
              : indicators.values(found, new Span(window.from(), to), Grouping.NONE).get("");
      points.addFirst(new IndicatorSeries.Point(window.from(), to, value));
      window = window.previous(by);
    }
    return new IndicatorSeries(id, indicator.title().in(locale), by, points);
  }

  private static Span spanOf(List<PlanArea<Indicator>> found, LocalDate asOf) {
    return Span.of(found.getFirst().item().over(), found.getFirst().plan(), asOf);
  }
}
