package io.zhiben.reporting.indicator;

import io.zhiben.plans.Indicator;
import io.zhiben.reporting.indicator.Entries.Typed;
import io.zhiben.reporting.indicator.IndicatorValue.CorrectedValue;
import io.zhiben.reporting.plan.PlanArea;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What people typed and corrected, read once for a place under a plan instead of once for a figure;
 * for one request, which asks for many figures.
 */
public final class ByHandBook {
  private final Entries entries;
  private final Corrections corrections;
  private final Map<Page, Map<String, List<Entries.OfDay>>> typed = new HashMap<>();
  private final Map<Page, Map<String, List<Corrections.OfDays>>> corrected = new HashMap<>();

  ByHandBook(Entries entries, Corrections corrections) {
    this.entries = entries;
    this.corrections = corrections;
  }

  private record Page(String plan, String place) {
    static Page of(PlanArea<Indicator> area) {
      return new Page(area.plan().id(), area.reach().region().code());
    }
  }

  /** The same as {@link Entries#typed} of the place itself. */
  Map<String, Typed> typed(PlanArea<Indicator> area, Span span) {
    if (area.reach().ofOneEnterprise()) {
      return Map.of();
    }
    return typed
        .computeIfAbsent(Page.of(area), page -> entries.ofPlace(page.plan(), page.place()))
        .getOrDefault(area.item().id(), List.of())
        .stream()
        .filter(entry -> span.contains(entry.holdsOn()))
        .reduce((earlier, later) -> later)
        .map(entry -> Map.of("", entry.typed()))
        .orElse(Map.of());
  }

  /** The same as {@link Corrections#counting} of the place itself; null for none. */
  CorrectedValue corrected(PlanArea<Indicator> area, LocalDate day) {
    if (area.reach().ofOneEnterprise() || !Corrections.isPlaces(area)) {
      return null;
    }
    return corrected
        .computeIfAbsent(Page.of(area), page -> corrections.ofPlace(page.plan(), page.place()))
        .getOrDefault(area.item().id(), List.of())
        .stream()
        .filter(one -> !day.isBefore(one.from()) && !day.isAfter(one.until()))
        .reduce((earlier, later) -> later)
        .map(Corrections.OfDays::value)
        .orElse(null);
  }
}
