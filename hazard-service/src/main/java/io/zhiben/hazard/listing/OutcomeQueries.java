package io.zhiben.hazard.listing;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.listing.ListingOutcomes.OutcomeCount;
import io.zhiben.hazard.listing.ListingOutcomes.OutcomeYear;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts how listings ended, within the caller's scope. */
@ApplicationScoped
class OutcomeQueries {
  private final EntityManager entityManager;
  private final RegionCondition regions;

  OutcomeQueries(EntityManager entityManager, RegionCondition regions) {
    this.entityManager = entityManager;
    this.regions = regions;
  }

  /** Listings of one year that ended alike. */
  private record Alike(int year, ListingOutcome outcome, long listings) {}

  @Transactional
  ListingOutcomes of(String region) {
    String place = regions.within(region);
    TypedQuery<Object[]> query =
        entityManager.createQuery(
            "select year(e.delistedOn), e.outcome, count(e) from HazardListing e"
                + " where e.delistedOn is not null"
                + (place.isEmpty() ? "" : " and " + place)
                + " group by year(e.delistedOn), e.outcome",
            Object[].class);
    if (!place.isEmpty()) {
      query.setParameter("region", region);
    }
    Map<Integer, List<Alike>> years =
        query.getResultList().stream()
            .map(row -> new Alike((Integer) row[0], (ListingOutcome) row[1], (Long) row[2]))
            .collect(
                Collectors.groupingBy(
                    Alike::year,
                    () -> new TreeMap<>(Comparator.reverseOrder()),
                    Collectors.toList()));
    return new ListingOutcomes(
        years.entrySet().stream().map(one -> year(one.getKey(), one.getValue())).toList());
  }

  private static OutcomeYear year(int year, List<Alike> alike) {
    return new OutcomeYear(
        year,
        alike.stream().mapToLong(Alike::listings).sum(),
        alike.stream()
            .filter(one -> one.outcome() != null)
            .sorted(Comparator.comparing(Alike::outcome))
            .map(one -> new OutcomeCount(one.outcome(), one.listings()))
            .toList());
  }
}
