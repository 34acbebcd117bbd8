package io.zhiben.hazard.hazard;

import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other features ask of major hazards, within the caller's scope. */
@ApplicationScoped
public class MajorHazards {
  private final Hazards hazards;
  private final Listings listings;
  private final RegionCondition regions;
  private final Clock clock;

  MajorHazards(Hazards hazards, Listings listings, RegionCondition regions, Clock clock) {
    this.hazards = hazards;
    this.listings = listings;
    this.regions = regions;
    this.clock = clock;
  }

  /** A major hazard as it was graded. */
  public record MajorHazard(
      UUID id, String number, UUID enterpriseId, CitedClause clause, LocalDate foundOn) {}

  /** Those of the enterprises that were found after that day; withdrawn and rejected ones never. */
  public List<MajorHazard> foundAfter(LocalDate day, Collection<UUID> enterpriseIds) {
    return hazards
        .list(
            "enterpriseId in ?1 and level = ?2 and foundOn > ?3 and state <> ?4 order by id",
            enterpriseIds,
            Level.MAJOR,
            day,
            LifecycleState.WITHDRAWN)
        .stream()
        .map(hazard ->
            new MajorHazard(
                hazard.id(),
                hazard.number(),
                hazard.enterpriseId(),
                hazard.clause(),
                hazard.foundOn()))
        .toList();
  }

  /**
   * Those of a place that meet one more condition, by number; withdrawn and rejected ones never.
   *
   * @param region within that place; null for all of the caller's
   * @param condition on {@code e}, which may name the day as {@code :today}
   */
  public Page<CaseFacts> page(String region, String condition, LocalDate today, PageRequest page) {
    Listing<Hazard> listing =
        listings
            .of(Hazard.class)
            .where("e.level = :major", "major", Level.MAJOR)
            .where("e.state <> 'WITHDRAWN'")
            .where(regions.within(region), "region", region);
    if (condition.contains(":today")) {
      listing.where(condition, "today", today);
    } else {
      listing.where(condition);
    }
    return listing
        .sortable("number", "e.number")
        .fetch(page)
        .map(hazard -> CaseFacts.of(hazard, clock.getZone()));
  }

  /** How many of them are open, by enterprise; enterprises without any are left out. */
  public Map<UUID, Long> openByEnterprise() {
    return hazards
        .getEntityManager()
        .createQuery(
            "select h.enterpriseId, count(h) from Hazard h where h.level = :major"
                + " and h.state in :open group by h.enterpriseId",
            Object[].class)
        .setParameter("major", Level.MAJOR)
        .setParameter("open", LifecycleState.OPEN)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  /** The clauses that hazards of those inspections rest on, or that their finders cited. */
  public Set<String> clausesOf(Collection<UUID> inspectionIds) {
    if (inspectionIds.isEmpty()) {
      return Set.of();
    }
    return hazards
        .list("inspectionId in ?1 and clause.clauseId is not null", inspectionIds)
        .stream()
        .map(hazard -> hazard.clause().clauseId())
        .collect(Collectors.toUnmodifiableSet());
  }
}
