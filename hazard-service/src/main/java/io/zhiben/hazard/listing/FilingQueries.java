package io.zhiben.hazard.listing;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.listing.FilingRate.UnfiledHazard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Counts what was filed, within the caller's scope. */
@ApplicationScoped
class FilingQueries {
  private static final int MOST = 100;
  private static final String MEETING =
      " from HazardLetter e, Hazard h where h.id = e.hazardId and e.state <> 'DROPPED'"
          + " and h.state <> 'WITHDRAWN' and e.gradedOn between :from and :to";
  private static final String FILED =
      "exists (select 1 from SubjectHazard s, HazardListing l where l.id = s.subjectId"
          + " and s.hazardId = e.hazardId)";

  private final EntityManager entityManager;
  private final RegionCondition regions;
  private final WorkingClock clock;

  FilingQueries(EntityManager entityManager, RegionCondition regions, WorkingClock clock) {
    this.entityManager = entityManager;
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * @param year of the grading; the present one when null
   */
  @Transactional
  FilingRate of(String region, Integer year) {
    int asked = year == null ? clock.today().getYear() : year;
    long meeting = count(region, asked, "");
    long filed = count(region, asked, " and " + FILED);
    List<UnfiledHazard> unfiled =
        query(
                region,
                asked,
                "select e.hazardId, e.hazardNumber, e.enterpriseName, e.place.code, h.foundOn",
                " and not " + FILED + " order by h.foundOn, e.hazardNumber",
                Object[].class)
            .setMaxResults(MOST)
            .getResultList()
            .stream()
            .map(this::unfiled)
            .toList();
    return new FilingRate(asked, meeting, filed, FilingRate.percentOf(filed, meeting), unfiled);
  }

  private UnfiledHazard unfiled(Object[] row) {
    LocalDate found = (LocalDate) row[4];
    return new UnfiledHazard(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        found,
        clock.today().toEpochDay() - found.toEpochDay());
  }

  private long count(String region, int year, String more) {
    return query(region, year, "select count(e)", more, Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> query(
      String region, int year, String what, String more, Class<T> type) {
    String place = regions.within(region);
    TypedQuery<T> query =
        entityManager
            .createQuery(what + MEETING + (place.isEmpty() ? "" : " and " + place) + more, type)
            .setParameter("from", LocalDate.of(year, 1, 1))
            .setParameter("to", LocalDate.of(year, 12, 31));
    if (!place.isEmpty()) {
      query.setParameter("region", region);
    }
    return query;
  }
}
