package io.zhiben.hazard.effort;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.hazard.effort.Efforts.EffortMonth;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.hazard.setting.TenantSettings.Setting;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts what the three ask for, and keeps what places want of them. */
@ApplicationScoped
class EffortDesk {
  private static final int MONTHS = 12;

  private final EntityManager entityManager;
  private final RegionTree regions;
  private final TenantSettings settings;
  private final Clock clock;

  EffortDesk(
      EntityManager entityManager, RegionTree regions, TenantSettings settings, Clock clock) {
    this.entityManager = entityManager;
    this.regions = regions;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param region the caller's own place when null
   * @param year the present one when null
   */
  @Transactional
  Efforts of(String region, Integer year) {
    Caller caller = CurrentCaller.get();
    Place place = regions.placeOf(region == null ? caller.region() : region);
    if (!place.isWithin(caller.region())) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "region");
    }
    int asked = year == null ? LocalDate.now(clock).getYear() : year;
    Map<Integer, Long> bulletins = documents(place, asked, "BULLETIN");
    Map<Integer, Long> letters = documents(place, asked, "URGING_LETTER");
    Map<Integer, Long> checks = covertChecks(place, asked);
    return new Efforts(
        asked,
        place.code(),
        settings.at(place, EffortTargets.KIND),
        IntStream.rangeClosed(1, MONTHS)
            .mapToObj(month ->
                new EffortMonth(
                    month,
                    bulletins.getOrDefault(month, 0L),
                    letters.getOrDefault(month, 0L),
                    checks.getOrDefault(month, 0L)))
            .toList());
  }

  private Map<Integer, Long> documents(Place place, int year, String kind) {
    return byMonth(
        "select month(e.issuedOn), count(e) from OfficialDocument e where e.issuerCode = :place"
            + " and e.kind = '"
            + kind
            + "' and e.state in ('ISSUED', 'SERVED') and e.issuedOn between :from and :to"
            + " group by month(e.issuedOn)",
        place,
        year);
  }

  /** Recorded by offices of that very level, in that place. */
  private Map<Integer, Long> covertChecks(Place place, int year) {
    RegionLevel level = regions.find(place.code()).orElseThrow().level();
    String within =
        switch (level) {
          case CITY -> "e.place.cityCode";
          case DISTRICT -> "e.place.districtCode";
          case TOWN -> "e.place.townCode";
          case VILLAGE -> "e.place.code";
        };
    return byMonth(
        "select month(e.inspectedOn), count(e) from Inspection e where "
            + within
            + " = :place and e.mode = 'UNANNOUNCED' and e.recordedLevel = '"
            + level
            + "' and e.inspectedOn between :from and :to group by month(e.inspectedOn)",
        place,
        year);
  }

  private Map<Integer, Long> byMonth(String query, Place place, int year) {
    Map<Integer, Long> months = new HashMap<>();
    entityManager
        .createQuery(query, Object[].class)
        .setParameter("place", place.code())
        .setParameter("from", LocalDate.of(year, 1, 1))
        .setParameter("to", LocalDate.of(year, MONTHS, 31))
        .getResultList()
        .forEach(row -> months.put((Integer) row[0], (Long) row[1]));
    return months;
  }

  @Transactional
  Setting<EffortTargets> targets() {
    return settings.ofCaller(EffortTargets.KIND);
  }

  @Transactional
  Setting<EffortTargets> setTargets(EffortTargets said) {
    return settings.set(EffortTargets.KIND, said);
  }
}
