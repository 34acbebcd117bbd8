package io.zhiben.reporting.duty;

import io.zhiben.plans.Things;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.time.Ids;
import io.zhiben.reporting.duty.DutyCommands.ExcuseDuty;
import io.zhiben.reporting.duty.DutyCommands.RecordDuty;
import io.zhiben.reporting.query.MadeAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Takes records and excuses of duties. */
@ApplicationScoped
class DutyNotesDesk {
  private final NotedDuty subjects;
  private final DutyBook book;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  DutyNotesDesk(
      NotedDuty subjects,
      DutyBook book,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.subjects = subjects;
    this.book = book;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  DutyRecordView record(String dutyId, RecordDuty command) {
    LocalDate today = LocalDate.now(clock);
    NotedDuty.About about =
        subjects.about(dutyId, command.unitId(), command.enterpriseId(), command.doneOn());
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
            null,
            List.of());
    book.add(made, about.place());
    audit.record("duty.record", "DutyRecord", made.id(), made.regionCode(), null, made);
    return made;
  }

  @Transactional
  DutyRecordView withdraw(String dutyId, UUID id, String reason) {
    DutyRecordView before = book.requireRecord(dutyId, id);
    NotedDuty.About about =
        subjects.about(dutyId, before.unitId(), before.enterpriseId(), before.doneOn());
    about.requirePlan(before.planId());
    if (about.owed() != null && !UnitDuties.mayRecord(about.owed())) {
      throw Problem.of(DutyError.DUTY_OF_ANOTHER_UNIT);
    }
    preconditions.requireMatch(before.version());
    if (before.withdrawnAt() != null) {
      throw Problem.of(DutyError.DUTY_NOTE_ENDED);
    }
    book.withdraw(before, now(), reason.strip());
    DutyRecordView after = book.requireRecord(dutyId, id);
    audit.record("duty.withdraw-record", "DutyRecord", id, before.regionCode(), before, after);
    return after;
  }

  @Transactional
  ExcuseView excuse(String dutyId, ExcuseDuty command) {
    NotedDuty.About about =
        subjects.about(dutyId, command.unitId(), command.enterpriseId(), command.from());
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
    NotedDuty.About about =
        subjects.about(dutyId, before.unitId(), before.enterpriseId(), before.from());
    about.requirePlan(before.planId());
    requireOffice(about);
    preconditions.requireMatch(before.version());
    if (before.endedAt() != null) {
      throw Problem.of(DutyError.DUTY_NOTE_ENDED);
    }
    book.end(before, now());
    ExcuseView after = book.requireExcuse(dutyId, id);
    audit.record(
        "duty.end-excuse", "DutyExcuse", id, before.regionCode(), before, new Ended(after, reason));
    return after;
  }

  /** What the audit trail keeps of an end. */
  record Ended(ExcuseView excuse, String reason) {}

  private static void requireOffice(NotedDuty.About about) {
    if (about.owed() != null && !UnitDuties.mayExcuse(about.owed())) {
      throw Problem.of(DutyError.DUTY_OF_ANOTHER_UNIT);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
