package io.zhiben.hazard.roadrisk;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.accident.Grade;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.roadrisk.RoadRiskCommands.FinishRoadMeasures;
import io.zhiben.hazard.roadrisk.RoadRiskCommands.PlanRoadMeasures;
import io.zhiben.hazard.roadrisk.RoadRiskView.SectionCount;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.calendar.EndOfDay;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Lists sections, counts their accidents and takes the steps of their treatment. */
@ApplicationScoped
class RoadRiskDesk {
  private static final int LAST_YEAR = 9998;

  private final RoadRisks risks;
  private final Listings listings;
  private final EntityManager entities;
  private final RegionCondition regions;
  private final RegionTree tree;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  RoadRiskDesk(
      RoadRisks risks,
      Listings listings,
      EntityManager entities,
      RegionCondition regions,
      RegionTree tree,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.risks = risks;
    this.listings = listings;
    this.entities = entities;
    this.regions = regions;
    this.tree = tree;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  RoadRiskView get(UUID id) {
    return view(risks.require(id));
  }

  @Transactional
  Page<RoadRiskView> list(RoadRiskFilter filter, PageRequest page) {
    Listing<RoadRisk> listing =
        listings
            .of(RoadRisk.class)
            .containing(filter.q, "e.section")
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.state = :state", "state", filter.state);
    if (filter.overdue != null) {
      String late = "(e.state = 'PLANNED' and e.dueOn < :today)";
      listing.where(filter.overdue ? late : "not " + late, "today", today());
    }
    return listing
        .sortable("accidents", "e.accidents")
        .sortable("foundOn", "e.foundOn")
        .fetch(page)
        .map(this::view);
  }

  @Transactional
  RoadRiskView plan(UUID id, PlanRoadMeasures command) {
    return take(id, RoadRiskVerb.PLAN, risk -> risk.plan(command, today()));
  }

  @Transactional
  RoadRiskView finish(UUID id, FinishRoadMeasures command) {
    return take(id, RoadRiskVerb.FINISH, risk -> risk.finish(command, today()));
  }

  /** Traffic accidents of a period by section, most first; those without a section are left out. */
  @Transactional
  List<SectionCount> sections(LocalDate from, LocalDate to, String region) {
    if (from.getYear() < 1 || from.getYear() > LAST_YEAR) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "from");
    }
    if (to.isBefore(from) || to.getYear() > LAST_YEAR) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "to");
    }
    TypedQuery<Object[]> query =
        entities
            .createQuery(
                "select e.place.code, e.roadSection, e.grade, count(e), sum(e.figures.deaths)"
                    + " from Accident e where e.type = 'TRAFFIC' and e.kind = 'ACCIDENT'"
                    + " and e.state <> 'WITHDRAWN' and e.roadSection is not null"
                    + " and e.occurrence.occurredAt >= :begin and e.occurrence.occurredAt < :end"
                    + (region == null ? "" : " and " + regions.within(region))
                    + " group by e.place.code, e.roadSection, e.grade",
                Object[].class)
            .setParameter("begin", from.atStartOfDay(EndOfDay.ZONE).toInstant())
            .setParameter("end", to.plusDays(1).atStartOfDay(EndOfDay.ZONE).toInstant());
    if (region != null) {
      query.setParameter("region", region);
    }
    Map<String, List<Object[]>> bySection = new LinkedHashMap<>();
    query
        .getResultList()
        .forEach(row ->
            bySection.computeIfAbsent(row[0] + "|" + row[1], key -> new ArrayList<>()).add(row));
    return bySection.values().stream()
        .map(this::count)
        .sorted(
            Comparator.comparingLong(SectionCount::accidents)
                .reversed()
                .thenComparing(SectionCount::section))
        .toList();
  }

  private SectionCount count(List<Object[]> rows) {
    Map<Grade, Long> byGrade = new EnumMap<>(Grade.class);
    long deaths = 0;
    for (Object[] row : rows) {
      byGrade.merge((Grade) row[2], (Long) row[3], Long::sum);
      deaths += ((Number) row[4]).longValue();
    }
    String code = (String) rows.getFirst()[0];
    return new SectionCount(
        code,
        nameOf(code),
        (String) rows.getFirst()[1],
        byGrade.values().stream().mapToLong(Long::longValue).sum(),
        byGrade,
        deaths);
  }

  private RoadRiskView take(UUID id, RoadRiskVerb verb, Consumer<RoadRisk> change) {
    RoadRisk risk = risks.requireForWriting(id);
    preconditions.requireMatch(risk.version());
    RoadRiskView before = view(risk);
    change.accept(risk);
    risks.flush();
    RoadRiskView after = view(risk);
    audit.record(
        "road-risk." + verb.name().toLowerCase(Locale.ROOT),
        "RoadRisk",
        id,
        risk.place().code(),
        before,
        after);
    return after;
  }

  private RoadRiskView view(RoadRisk risk) {
    Caller caller = CurrentCaller.get();
    return risk.view(
        nameOf(risk.place().code()),
        today(),
        Arrays.stream(RoadRiskVerb.values())
            .filter(verb -> caller.may(verb.right()) && verb.from(risk.state()))
            .toList());
  }

  private String nameOf(String code) {
    return tree.find(code).map(RegionState::name).orElse(code);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
