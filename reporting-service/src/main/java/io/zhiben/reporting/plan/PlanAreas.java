package io.zhiben.reporting.plan;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.query.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds out whose plan counts where. A plan counts in its tenant's place and below, unless a lower
 * tenant's plan says the same (by id) in its own way. It answers for the days of its period alone
 * ({@link PlanTerms}).
 */
@ApplicationScoped
public class PlanAreas {
  private final Plans plans;
  private final RegionTree regions;

  PlanAreas(Plans plans, RegionTree regions) {
    this.plans = plans;
    this.regions = regions;
  }

  private record Placed<T>(PlanPack plan, T item, RegionState region) {}

  /**
   * The areas of each item within a reach, by the item's id, in the order of the plans.
   *
   * @param items what to take of a plan
   */
  public <T> Map<String, List<PlanArea<T>>> of(
      Reach reach, LocalDate day, Function<PlanPack, List<T>> items, Function<T, String> id) {
    return of(reach, PlanTerms.inForce(plans.packs(day), day), items, id);
  }

  /**
   * The same for what holds on until another plan says otherwise, such as a tenant's rules, which
   * other services keep likewise.
   */
  <T> Map<String, List<PlanArea<T>>> saidLast(
      Reach reach, LocalDate day, Function<PlanPack, List<T>> items, Function<T, String> id) {
    return of(reach, PlanTerms.begunLast(plans.packs(day), day), items, id);
  }

  /**
   * The areas of each item of the plans that were over by that day, each plan by itself and as it
   * stood on its last day: history, which is added up with nothing.
   */
  public <T> List<PlanArea<T>> ended(
      Reach reach, LocalDate day, Function<PlanPack, List<T>> items, Function<T, String> id) {
    List<PlanArea<T>> ended = new ArrayList<>();
    for (PlanPack plan : PlanTerms.ended(plans.packs(day), day)) {
      of(reach, plan.period().to(), items, id).values().stream()
          .flatMap(List::stream)
          .filter(area -> area.plan().id().equals(plan.id()))
          .forEach(ended::add);
    }
    return ended;
  }

  private <T> Map<String, List<PlanArea<T>>> of(
      Reach reach,
      List<PlanPack> counting,
      Function<PlanPack, List<T>> items,
      Function<T, String> id) {
    Map<String, List<Placed<T>>> placed = new LinkedHashMap<>();
    for (PlanPack plan : counting) {
      Optional<RegionState> region = regions.find(plan.region());
      for (T item : items.apply(plan)) {
        region.ifPresent(place ->
            put(
                placed.computeIfAbsent(id.apply(item), key -> new ArrayList<>()),
                new Placed<>(plan, item, place)));
      }
    }
    Map<String, List<PlanArea<T>>> areas = new LinkedHashMap<>();
    placed.forEach((key, candidates) -> {
      List<PlanArea<T>> found = areas(reach, candidates);
      if (!found.isEmpty()) {
        areas.put(key, found);
      }
    });
    return areas;
  }

  /** A plan and its parts speak for one place: what a part says anew counts instead. */
  private static <T> void put(List<Placed<T>> candidates, Placed<T> part) {
    candidates.removeIf(one -> one.region().code().equals(part.region().code()));
    candidates.add(part);
  }

  private <T> List<PlanArea<T>> areas(Reach reach, List<Placed<T>> candidates) {
    RegionState asked = reach.region();
    List<Placed<T>> below =
        candidates.stream()
            .filter(plan ->
                isWithin(plan.region(), asked) && !plan.region().code().equals(asked.code()))
            .toList();
    List<PlanArea<T>> areas = new ArrayList<>();
    candidates.stream()
        .filter(plan -> isWithin(asked, plan.region()))
        .max(Comparator.comparing(plan -> plan.region().level()))
        .ifPresent(plan -> areas.add(area(plan, reach, below)));
    for (Placed<T> plan : below) {
      List<Placed<T>> lower =
          below.stream()
              .filter(other -> !other.equals(plan) && isWithin(other.region(), plan.region()))
              .toList();
      areas.add(area(plan, reach.in(plan.region()), lower));
    }
    return areas;
  }

  private static <T> PlanArea<T> area(Placed<T> plan, Reach reach, List<Placed<T>> without) {
    return new PlanArea<>(
        plan.plan(), plan.item(), reach, without.stream().map(Placed::region).toList());
  }

  private static boolean isWithin(RegionState region, RegionState other) {
    return Place.of(region.place()).isWithin(other.code());
  }
}
