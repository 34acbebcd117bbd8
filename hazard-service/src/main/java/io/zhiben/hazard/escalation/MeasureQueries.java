package io.zhiben.hazard.escalation;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.escalation.MeasureCounts.SectorMeasures;
import io.zhiben.hazard.escalation.MeasureCounts.StepCount;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts measures by sector, within the caller's scope. */
@ApplicationScoped
class MeasureQueries {
  /** Stands for no sector; sorts behind every code. */
  private static final String NONE = "\uffff";

  private final EntityManager entityManager;
  private final RegionCondition regions;
  private final Clock clock;

  MeasureQueries(EntityManager entityManager, RegionCondition regions, Clock clock) {
    this.entityManager = entityManager;
    this.regions = regions;
    this.clock = clock;
  }

  private static final class Sector {
    private final List<StepCount> steps = new ArrayList<>();
    private long listings;
  }

  /**
   * @param region null for the caller's whole scope
   */
  @Transactional
  MeasureCounts of(String region, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "to");
    }
    String within = regions.within(region);
    String place = within.isEmpty() ? "" : " and " + within;
    Map<String, Sector> sectors = new TreeMap<>();
    steps(place, region, from, to)
        .forEach(row ->
            sector(sectors, row[0])
                .steps
                .add(new StepCount((String) row[1], (Long) row[2], (Long) row[3], (Long) row[4])));
    listings(place, region, from, to)
        .forEach(row -> sector(sectors, row[0]).listings = (Long) row[1]);
    return new MeasureCounts(
        from,
        to,
        sectors.entrySet().stream()
            .map(one ->
                new SectorMeasures(
                    one.getKey().equals(NONE) ? null : one.getKey(),
                    one.getValue().listings,
                    List.copyOf(one.getValue().steps)))
            .toList());
  }

  private static Sector sector(Map<String, Sector> sectors, Object code) {
    return sectors.computeIfAbsent(code == null ? NONE : (String) code, any -> new Sector());
  }

  private List<Object[]> steps(String place, String region, LocalDate from, LocalDate to) {
    TypedQuery<Object[]> query =
        entityManager
            .createQuery(
                "select d.domainCode, e.document, count(e), count(distinct e.addresseeName),"
                    + " count(e.effectAt) from EscalationStep e"
                    + " left join DirectoryEntry d on d.id = e.enterpriseId"
                    + " where e.issuedAt >= :from and e.issuedAt < :end"
                    + " and e.cancelledAt is null"
                    + place
                    + " group by d.domainCode, e.document order by e.document",
                Object[].class)
            .setParameter("from", start(from))
            .setParameter("end", start(to.plusDays(1)));
    return bound(query, place, region).getResultList();
  }

  private List<Object[]> listings(String place, String region, LocalDate from, LocalDate to) {
    TypedQuery<Object[]> query =
        entityManager
            .createQuery(
                "select d.domainCode, count(distinct e.id) from HazardListing e"
                    + " join SubjectHazard s on s.subjectId = e.id"
                    + " left join DirectoryEntry d on d.id = s.enterpriseId"
                    + " where e.listedOn between :from and :to"
                    + place
                    + " group by d.domainCode",
                Object[].class)
            .setParameter("from", from)
            .setParameter("to", to);
    return bound(query, place, region).getResultList();
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private static TypedQuery<Object[]> bound(
      TypedQuery<Object[]> query, String place, String region) {
    if (!place.isEmpty()) {
      query.setParameter("region", region);
    }
    return query;
  }
}
