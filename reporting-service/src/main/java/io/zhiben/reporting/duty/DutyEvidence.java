package io.zhiben.reporting.duty;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.Duty;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.plans.Things;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.plan.UnitOf;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.query.Sql;
import io.zhiben.reporting.thing.FactThings;
import io.zhiben.reporting.thing.OwnThings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The deeds that prove a duty of one subject, in the order of their days. */
@ApplicationScoped
class DutyEvidence {
  /** More than any duty asks for in the windows that are shown; of more the newest are taken. */
  private static final int MOST = 400;

  private final Database database;
  private final OwnThings own;
  private final RegionTree regions;

  DutyEvidence(Database database, OwnThings own, RegionTree regions) {
    this.database = database;
    this.own = own;
    this.regions = regions;
  }

  /** Of an enterprise. */
  List<DutyDeed> ofEnterprise(Duty duty, UUID enterprise, LocalDate from, LocalDate to) {
    Proof proof = Proof.of(duty);
    if (proof.facts() == null) {
      return List.of();
    }
    FactThings facts = proof.facts();
    return deeds(
        facts,
        Sql.of("f." + facts.enterprise() + " = ?", enterprise)
            .add(facts.conditions("f", proof.where(), to, false)),
        from,
        to);
  }

  /**
   * Of a unit: its own meetings, reports and records; of inspections, drills and the like those of
   * its place, and where it is a department that inspects, its own.
   */
  List<DutyDeed> ofUnit(
      PlanPack plan, Duty duty, Unit unit, LocalDate from, LocalDate to, Locale locale) {
    Things things = duty.evidence().of();
    Map<String, Object> where = new HashMap<>(Proof.where(duty));
    if (things.fields().containsKey("unit")) {
      where.putIfAbsent("unit", unit.id());
    }
    if (things == Things.INSPECTIONS && unit.department() != null) {
      where.putIfAbsent("department", unit.department());
    }
    Optional<RegionState> region = UnitOf.regionOf(plan, unit, regions);
    if (region.isEmpty()) {
      return List.of();
    }
    Optional<FactThings> facts = FactThings.of(things);
    if (facts.isEmpty()) {
      // what a unit keeps here is the plan's, wherever the unit is
      return regions
          .find(plan.region())
          .map(place -> own.until(things, where, plan, place, to))
          .orElse(List.of())
          .stream()
          .filter(thing -> !thing.day().isBefore(from) && !thing.day().isAfter(to))
          .map(thing ->
              new DutyDeed(
                  things, thing.id(), thing.day(), thing.title().in(locale), thing.pageId()))
          .sorted(Comparator.comparing(DutyDeed::day).thenComparing(DutyDeed::id))
          .toList();
    }
    Sql conditions =
        switch (things) {
          case RECORDS ->
              Sql.of(
                  "f.plan_id = ? and f.subject = ?",
                  plan.id(),
                  DutyBook.subjectOf(plan.id(), unit.id()));
          case MEETINGS -> Sql.of("f.plan_id = ?", plan.id());
          default -> new Reach(region.get(), null).place("f");
        };
    return deeds(
        facts.get(), conditions.add(facts.get().conditions("f", where, to, false)), from, to);
  }

  private List<DutyDeed> deeds(FactThings facts, Sql conditions, LocalDate from, LocalDate to) {
    return Sql.of("select f.id, f." + facts.day() + " as on_day, " + facts.label() + " as label")
        .add(" from " + facts.table() + " f where ")
        .add(conditions)
        .add(facts.within("f", from, to))
        .add(" order by f." + facts.day() + " desc, f.id desc limit " + MOST)
        .list(
            database,
            row ->
                new DutyDeed(
                    facts.things(),
                    Database.uuid(row.getBytes("id")).toString(),
                    row.getObject("on_day", LocalDate.class),
                    row.getString("label")))
        .reversed();
  }
}
