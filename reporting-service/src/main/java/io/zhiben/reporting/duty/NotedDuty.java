package io.zhiben.reporting.duty;

import io.zhiben.plans.Duty;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.plan.UnitOf;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.query.Reaches;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Finds the duty and the subject that people write about, as far as the caller reaches. */
@ApplicationScoped
class NotedDuty {
  private final SubjectDesk subjects;
  private final UnitDuties units;
  private final Reaches reaches;
  private final RegionTree regions;
  private final Database database;
  private final Clock clock;

  NotedDuty(
      SubjectDesk subjects,
      UnitDuties units,
      Reaches reaches,
      RegionTree regions,
      Database database,
      Clock clock) {
    this.subjects = subjects;
    this.units = units;
    this.reaches = reaches;
    this.regions = regions;
    this.database = database;
    this.clock = clock;
  }

  /**
   * Whom something is written about.
   *
   * @param owed null for an enterprise
   */
  record About(PlanPack plan, Duty duty, UnitDuties.Owed owed, UUID enterprise, Place place) {

    /** Another tenant may have a unit of the same name. */
    void requirePlan(String planId) {
      if (!plan.id().equals(planId)) {
        throw Problem.notFound();
      }
    }
  }

  /**
   * Under the plan that was in force on the day that it is about, so that a plan's last days can be
   * written about when it is over; of a day without such a plan, under that of today.
   *
   * @throws Problem NOT_FOUND for a subject outside the reach, and for one that doesn't owe the
   *     duty
   */
  About about(String dutyId, String unitId, UUID enterpriseId, LocalDate on) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = on.isAfter(today) ? today : on;
    Reach reach = reaches.of(null);
    UUID enterprise =
        enterpriseId == null && unitId == null && reach.ofOneEnterprise()
            ? own(reach)
            : enterpriseId;
    if ((unitId == null) == (enterprise == null)) {
      throw Problem.ofField(DutyError.DUTY_SUBJECT_WRONG, "enterpriseId");
    }
    if (enterprise != null) {
      SubjectDesk.Bound bound =
          subjects
              .find(dutyId, enterprise, reach, day)
              .or(() -> subjects.find(dutyId, enterprise, reach, today))
              .orElseThrow(Problem::notFound);
      return new About(bound.area().plan(), bound.area().item(), null, enterprise, bound.place());
    }
    UnitDuties.Owed owed =
        units
            .find(dutyId, unitId, reach, day)
            .or(() -> units.find(dutyId, unitId, reach, today))
            .orElseThrow(Problem::notFound);
    Place place =
        UnitOf.regionOf(owed.plan(), owed.unit(), regions)
            .map(region -> Place.of(region.place()))
            .orElseGet(() -> regions.placeOf(owed.plan().region()));
    return new About(owed.plan(), owed.duty(), owed, null, place);
  }

  /**
   * The one that a record is about.
   *
   * @throws Problem NOT_FOUND likewise
   */
  About about(DutyRecordView record) {
    About about = about(record.dutyId(), record.unitId(), record.enterpriseId(), record.doneOn());
    about.requirePlan(record.planId());
    return about;
  }

  private UUID own(Reach reach) {
    return Sql.of("select e.id from fact_enterprise e where ")
        .add(reach.bounds("e", "id"))
        .list(database, row -> Database.uuid(row.getBytes(1)))
        .stream()
        .findFirst()
        .orElseThrow(Problem::notFound);
  }
}
