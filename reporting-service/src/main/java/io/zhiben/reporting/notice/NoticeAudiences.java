package io.zhiben.reporting.notice;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.notice.NoticeCommands.Audience;
import io.zhiben.reporting.plan.HighRisk;
import io.zhiben.reporting.plan.PlanAccess;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom an audience names, for the preview and for the job alike: places below the issuer, its
 * departments, units of a plan, and enterprises.
 */
@ApplicationScoped
class NoticeAudiences {
  private final RegionTree regions;
  private final PlanAccess plans;
  private final Database database;
  private final Clock clock;

  NoticeAudiences(RegionTree regions, PlanAccess plans, Database database, Clock clock) {
    this.regions = regions;
    this.plans = plans;
    this.database = database;
    this.clock = clock;
  }

  /**
   * A department that gets a notice.
   *
   * @param key by which it is told from one with the same code at another place
   * @param place of the department
   */
  record Department(String key, String code, Place place) {}

  /** The issuer's own departments, and those of the plan's units; each once. */
  Collection<Department> departments(RegionState issuer, Audience audience) {
    Map<String, Department> found = new LinkedHashMap<>();
    Place own = Place.of(issuer.place());
    for (String code : audience.departments()) {
      found.put(code, new Department(code, code, own));
    }
    for (PlanUnit unit : units(audience)) {
      if (unit.unit().department() != null && isReached(issuer, unit)) {
        boolean here = unit.place().code().equals(issuer.code());
        String code = unit.unit().department();
        String key = here ? code : code + "@" + unit.place().code();
        found.putIfAbsent(key, new Department(key, code, Place.of(unit.place().place())));
      }
    }
    return found.values();
  }

  /** {@code from region r} with the places below that are named, in no order. */
  Sql places(RegionState issuer, Audience audience) {
    Sql sql =
        Sql.of(
            "from region r where "
                + (issuer.level() == RegionLevel.VILLAGE
                    ? "r.code"
                    : "r." + Reach.columnOf(issuer.level()))
                + " = ? and r.code <> ?",
            issuer.code(),
            issuer.code());
    if (audience.allBelow()) {
      return sql;
    }
    List<String> chosen = new ArrayList<>(audience.places());
    units(audience).stream()
        .filter(unit -> unit.unit().department() == null && isReached(issuer, unit))
        .forEach(unit -> chosen.add(unit.place().code()));
    sql.add(" and (1 = 0");
    if (!audience.levels().isEmpty()) {
      sql.add(" or r.level in ").addIn(audience.levels().stream().map(RegionLevel::name).toList());
    }
    if (!chosen.isEmpty()) {
      sql.add(" or r.code in ").addIn(chosen);
    }
    return sql.add(")");
  }

  /**
   * {@code from fact_enterprise e} with the enterprises that are named. Whoever was registered
   * after that day hears of later notices only.
   */
  Sql enterprises(RegionState issuer, Audience audience, LocalDate issuedOn) {
    Sql sql =
        Sql.of(
            "from fact_enterprise e where e."
                + Reach.columnOf(issuer.level())
                + " = ? and e.status <> 'CLOSED' and e.registered_on <= ?",
            issuer.code(),
            issuedOn);
    if (!audience.enterprises()) {
      return sql.add(" and 1 = 0");
    }
    if (!audience.tags().isEmpty()) {
      sql.add(" and ").add(HighRisk.anyOf("e.tags", audience.tags()));
    }
    if (!audience.domains().isEmpty()) {
      sql.add(" and e.domain_code in ").addIn(audience.domains());
    }
    if (!audience.enterprisePlaces().isEmpty()) {
      sql.add(" and (").add(inPlaces(audience.enterprisePlaces())).add(")");
    }
    if (!audience.industries().isEmpty()) {
      sql.add(" and (1 = 0");
      audience.industries().forEach(begin -> sql.add(" or e.industry like ?", begin + "%"));
      sql.add(")");
    }
    return sql;
  }

  private Sql inPlaces(List<String> codes) {
    Sql sql = Sql.of("1 = 0");
    for (RegionLevel level : RegionLevel.values()) {
      List<String> ofLevel =
          codes.stream()
              .filter(code -> regions.find(code).filter(at -> at.level() == level).isPresent())
              .toList();
      if (!ofLevel.isEmpty()) {
        sql.add(" or e." + Reach.columnOf(level) + " in ").addIn(ofLevel);
      }
    }
    return sql;
  }

  NoticeAudienceSize size(RegionState issuer, Audience audience) {
    return new NoticeAudienceSize(
        countOf(places(issuer, audience)),
        departments(issuer, audience).size(),
        countOf(enterprises(issuer, audience, LocalDate.now(clock))));
  }

  private int countOf(Sql from) {
    return Sql.of("select count(*) ").add(from).one(database, row -> row.getInt(1));
  }

  /**
   * Refuses what isn't below the issuer.
   *
   * @throws Problem NOT_FOUND for places and plans that the caller doesn't reach, as for those that
   *     don't exist
   */
  void requireReached(RegionState issuer, Audience audience) {
    for (String code : audience.places()) {
      requireWithin(issuer, code);
      if (code.equals(issuer.code())) {
        throw Problem.ofField(NoticeError.NOTICE_PLACE_NOT_BELOW, "audience");
      }
    }
    audience.enterprisePlaces().forEach(code -> requireWithin(issuer, code));
    if (audience.units().isEmpty()) {
      return;
    }
    if (audience.planId() == null) {
      throw Problem.ofField(NoticeError.NOTICE_UNIT_UNKNOWN, "audience");
    }
    plans.require(audience.planId(), null);
    List<PlanUnit> known = units(audience);
    boolean all =
        known.size() == audience.units().size()
            && known.stream().allMatch(unit -> isReached(issuer, unit));
    if (!all) {
      throw Problem.ofField(NoticeError.NOTICE_UNIT_UNKNOWN, "audience");
    }
  }

  private void requireWithin(RegionState issuer, String code) {
    if (!regions.isWithin(code, issuer.code())) {
      throw Problem.notFound();
    }
  }

  /** A unit with the place where it sits. */
  private record PlanUnit(Unit unit, RegionState place) {}

  /** Units that the plan still names; empty where it is in force no longer. */
  private List<PlanUnit> units(Audience audience) {
    if (audience.units().isEmpty() || audience.planId() == null) {
      return List.of();
    }
    return plans.all(LocalDate.now(clock)).stream()
        .filter(plan -> plan.pack().id().equals(audience.planId()))
        .flatMap(
            plan -> audience.units().stream().map(id -> unitOf(plan, id)).flatMap(Optional::stream))
        .toList();
  }

  private Optional<PlanUnit> unitOf(StoredPlan plan, String id) {
    return plan.pack()
        .unit(id)
        .filter(Unit::acts)
        .flatMap(unit ->
            regions
                .find(unit.region() == null ? plan.pack().region() : unit.region())
                .map(place -> new PlanUnit(unit, place)));
  }

  /** Somebody's accounts act for it, at the issuer's place or below; the issuer isn't told. */
  private static boolean isReached(RegionState issuer, PlanUnit unit) {
    boolean below = Place.of(unit.place().place()).isWithin(issuer.code());
    boolean own = unit.place().code().equals(issuer.code());
    return below && (unit.unit().department() != null || !own);
  }
}
