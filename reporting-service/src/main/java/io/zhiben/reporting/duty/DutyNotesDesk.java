package io.zhiben.reporting.duty;

import io.zhiben.plans.Duty;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.Things;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.platform.time.Ids;
import io.zhiben.reporting.duty.DutyCommands.ExcuseDuty;
import io.zhiben.reporting.duty.DutyCommands.RecordDuty;
import io.zhiben.reporting.plan.UnitOf;
import io.zhiben.reporting.query.MadeAs;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.query.Reaches;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Takes records and excuses of duties. */
@ApplicationScoped
class DutyNotesDesk {
  private final SubjectDesk subjects;
  private final UnitDuties units;
  private final DutyBook book;
  private final Reaches reaches;
  private final RegionTree regions;
  private final Database database;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  DutyNotesDesk(
      SubjectDesk subjects,
      UnitDuties units,
      DutyBook book,
      Reaches reaches,
      RegionTree regions,
      Database database,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.subjects = subjects;
    this.units = units;
    this.book = book;
    this.reaches = reaches;
    this.regions = regions;
    this.database = database;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Whom something is written about.
   *
   * @param owed null for an enterprise
   */
  private record About(
      PlanPack plan, Duty duty, UnitDuties.Owed owed, UUID enterprise, Place place) {}

  @Transactional
  DutyRecordView record(String dutyId, RecordDuty command) {
    LocalDate today = LocalDate.now(clock);
    About about = about(dutyId, command.unitId(), command.enterpriseId(), command.doneOn());
    if (about.duty().evidence().of() != Things.RECORDS) {
      throw Problem.of(DutyError.DUTY_NEEDS_NO_RECORD);
    }
    if (about.owed() != null && !UnitDuties.mayRecord(about.owed())) {
      throw Problem.of(DutyError.DUTY_OF_ANOTHER_UNIT);
    }
    if (command.doneOn().isAfter(today)
        || command.doneOn().isBefore(Course.start(about.duty(), about.plan().period()))) {
      throw Problem.ofField(DutyError.DUTY_DAY_WRONG, "doneOn");
    }
    DutyRecordView made =
        new DutyRecordView(
            Ids.next(),
            0,
            about.plan().id(),
            dutyId,
            about.owed() == null ? null : about.owed().unit().id(),
            about.enterprise(),
            about.place().code(),
            command.doneOn(),
            command.title().strip(),
            command.documentNumber() == null ? null : command.documentNumber().strip(),
            command.evidence().strip(),
            MadeAs.post(),
            now(),
            null,
            null);
    book.add(made, about.place());
    audit.record("duty.record", "DutyRecord", made.id(), made.regionCode(), null, made);
    return made;
  }

  @Transactional
  DutyRecordView withdraw(String dutyId, UUID id, String reason) {
    DutyRecordView before = book.requireRecord(dutyId, id);
    About about = about(dutyId, before.unitId(), before.enterpriseId(), before.doneOn());
    requirePlan(about, before.planId());
    if (about.owed() != null && !UnitDuties.mayRecord(about.owed())) {
      throw Problem.of(DutyError.DUTY_OF_ANOTHER_UNIT);
    }
    preconditions.requireMatch(before.version());
    if (before.withdrawnAt() != null) {
      throw Problem.of(DutyError.DUTY_NOTE_ENDED);
    }
    book.withdraw(id, now(), reason.strip());
    DutyRecordView after = book.requireRecord(dutyId, id);
    audit.record("duty.withdraw-record", "DutyRecord", id, before.regionCode(), before, after);
    return after;
  }

  @Transactional
  ExcuseView excuse(String dutyId, ExcuseDuty command) {
    About about = about(dutyId, command.unitId(), command.enterpriseId(), command.from());
    requireOffice(about);
    if (command.until().isBefore(command.from())
        || command.until().isAfter(about.plan().period().to())) {
      throw Problem.ofField(DutyError.DUTY_DAY_WRONG, "until");
    }
    ExcuseView made =
        new ExcuseView(
            Ids.next(),
            0,
            about.plan().id(),
            dutyId,
            about.owed() == null ? null : about.owed().unit().id(),
            about.enterprise(),
            about.place().code(),
            command.from(),
            command.until(),
            command.reason().strip(),
            MadeAs.post(),
            now(),
            null);
    book.add(made, about.place());
    audit.record("duty.excuse", "DutyExcuse", made.id(), made.regionCode(), null, made);
    return made;
  }

  @Transactional
  ExcuseView end(String dutyId, UUID id, String reason) {
    ExcuseView before = book.requireExcuse(dutyId, id);
    About about = about(dutyId, before.unitId(), before.enterpriseId(), before.from());
    requirePlan(about, before.planId());
    requireOffice(about);
    preconditions.requireMatch(before.version());
    if (before.endedAt() != null) {
      throw Problem.of(DutyError.DUTY_NOTE_ENDED);
    }
    book.end(id, now());
    ExcuseView after = book.requireExcuse(dutyId, id);
    audit.record(
        "duty.end-excuse", "DutyExcuse", id, before.regionCode(), before, new Ended(after, reason));
    return after;
  }

  /** What the audit trail keeps of an end. */
  record Ended(ExcuseView excuse, String reason) {}

  /** Another tenant may have a unit of the same name. */
  private static void requirePlan(About about, String planId) {
    if (!about.plan().id().equals(planId)) {
      throw Problem.notFound();
    }
  }

  private static void requireOffice(About about) {
    if (about.owed() != null && !UnitDuties.mayExcuse(about.owed())) {
      throw Problem.of(DutyError.DUTY_OF_ANOTHER_UNIT);
    }
  }

  /**
   * Under the plan that was in force on the day that it is about, so that a plan's last days can be
   * written about when it is over; of a day without such a plan, under that of today.
   */
  private About about(String dutyId, String unitId, UUID enterpriseId, LocalDate on) {
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

  private UUID own(Reach reach) {
    return Sql.of("select e.id from fact_enterprise e where ")
        .add(reach.bounds("e", "id"))
        .list(database, row -> Database.uuid(row.getBytes(1)))
        .stream()
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
