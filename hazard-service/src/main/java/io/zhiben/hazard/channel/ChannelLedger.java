package io.zhiben.hazard.channel;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.hazard.Source;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Holds the channels' own registers against the list of hazards, within the caller's scope. */
@ApplicationScoped
class ChannelLedger {
  private static final String INSPECTED =
      "select count(e), coalesce(sum(e.findings), 0) from Inspection e"
          + " where e.inspectedOn between :from and :to and ";

  private final RegionCondition regions;
  private final EntityManager entityManager;
  private final Clock clock;

  ChannelLedger(RegionCondition regions, EntityManager entityManager, Clock clock) {
    this.regions = regions;
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /** Where and when. */
  private record Asked(String region, String within, LocalDate from, LocalDate to) {}

  /**
   * Every channel, also those by which nothing came.
   *
   * @param region null for the caller's whole scope
   * @param from first day of finding; of recording for what was imported
   */
  @Transactional
  List<ChannelCount> counts(String region, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "to");
    }
    String within = regions.within(region);
    Asked asked = new Asked(region, within.isEmpty() ? "" : " and " + within, from, to);
    Map<Source, Long> listed = listed(asked);
    long imported = importedHazards(asked);
    Object[] office = one(asked, INSPECTED + "e.kind <> 'SELF_CHECK' and e.agencyCode is null");
    Object[] own = one(asked, INSPECTED + "e.kind = 'SELF_CHECK' and e.agencyCode is null");
    Object[] agencies = one(asked, INSPECTED + "e.agencyCode is not null");
    Object[] inside =
        one(
            asked,
            "select count(e), count(e.hazardId) from InternalReport e where e.reportedOn between"
                + " :from and :to and e.kind = 'HAZARD' and e.state = 'CONFIRMED'");
    Object[] opinions =
        one(
            asked,
            "select count(o), count(o.hazardId) from ExpertVisit e join VisitOpinion o"
                + " on o.visitId = e.id where e.visitedOn between :from and :to"
                + " and o.decision = 'ADOPTED' and o.findingHazardId is null");
    Object[] tipOffs = tipOffs(asked);
    Object[] imports = imports(asked);
    long reported = listed.getOrDefault(Source.REPORT, 0L);
    return List.of(
        count(Source.INSPECTION, listed, number(office[0]), number(office[1]), 0),
        count(
            Source.SELF_CHECK,
            listed,
            number(own[0]) + number(inside[0]),
            number(own[1]) + number(inside[1]),
            number(inside[0]) - number(inside[1])),
        count(
            Source.THIRD_PARTY,
            listed,
            number(agencies[0]) + number(opinions[0]),
            number(agencies[1]) + number(opinions[1]),
            number(opinions[0]) - number(opinions[1])),
        ChannelCount.of(Source.REPORT, reported, reported, reported, 0),
        count(
            Source.TIP_OFF,
            listed,
            number(tipOffs[0]),
            number(tipOffs[1]),
            number(tipOffs[0]) - number(tipOffs[2])),
        ChannelCount.of(Source.LEGACY, number(imports[0]), number(imports[1]), imported, 0));
  }

  private static ChannelCount count(
      Source source, Map<Source, Long> listed, long records, long findings, long withoutHazard) {
    return ChannelCount.of(
        source, records, findings, listed.getOrDefault(source, 0L), withoutHazard);
  }

  private Map<Source, Long> listed(Asked asked) {
    Map<Source, Long> counts = new EnumMap<>(Source.class);
    query(
            asked,
            "select e.source, count(e) from Hazard e where e.foundOn between :from and :to",
            " group by e.source")
        .getResultStream()
        .forEach(row -> counts.put((Source) row[0], (Long) row[1]));
    return counts;
  }

  private long importedHazards(Asked asked) {
    return number(
        one(
            asked,
            "select count(e), 0 from Hazard e where e.source = 'LEGACY'"
                + " and e.recordedAt >= :begin and e.recordedAt < :end")[0]);
  }

  private Object[] imports(Asked asked) {
    return one(
        asked,
        "select count(e), coalesce(sum(e.rowsAdded), 0) from LegacyImport e"
            + " where e.finishedAt >= :begin and e.finishedAt < :end and e.rowsAdded > 0");
  }

  /** Those that led to a hazard of their own were found on its day, the others when verified. */
  private Object[] tipOffs(Asked asked) {
    return one(
        asked,
        "select count(e), coalesce(sum(case when h.source = 'TIP_OFF' then 1 else 0 end), 0),"
            + " count(h.id) from TipOff e left join Hazard h on h.id = e.hazardId"
            + " where e.outcome in ('SUBSTANTIATED', 'PARTLY')"
            + " and (h.id is not null and h.foundOn between :from and :to"
            + " or h.id is null and e.verifiedAt >= :begin and e.verifiedAt < :end)");
  }

  private Object[] one(Asked asked, String text) {
    return query(asked, text, "").getSingleResult();
  }

  private TypedQuery<Object[]> query(Asked asked, String text, String end) {
    TypedQuery<Object[]> query =
        entityManager.createQuery(text + asked.within() + end, Object[].class);
    if (text.contains(":from")) {
      query.setParameter("from", asked.from()).setParameter("to", asked.to());
    }
    if (text.contains(":begin")) {
      query
          .setParameter("begin", asked.from().atStartOfDay(clock.getZone()).toInstant())
          .setParameter("end", asked.to().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }
    if (!asked.within().isEmpty()) {
      query.setParameter("region", asked.region());
    }
    return query;
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
