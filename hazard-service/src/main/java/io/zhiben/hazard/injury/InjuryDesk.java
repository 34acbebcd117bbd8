package io.zhiben.hazard.injury;

import io.zhiben.hazard.accident.ConcealmentChecks;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.injury.InjuryCommands.CheckInjury;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Says whose injuries are, and compares them with what was reported. */
@ApplicationScoped
class InjuryDesk {
  private final Injuries injuries;
  private final EnterpriseDirectory directory;
  private final ConcealmentChecks checks;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  InjuryDesk(
      Injuries injuries,
      EnterpriseDirectory directory,
      ConcealmentChecks checks,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.injuries = injuries;
    this.directory = directory;
    this.checks = checks;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the audit tells of a record. */
  record Told(InjuryState state, UUID enterpriseId, UUID accidentId) {}

  @Transactional
  InjuryView match(UUID id, UUID enterpriseId) {
    InjuryRecord record = injuries.requireForWriting(id);
    preconditions.requireMatch(record.version());
    ListedEnterprise enterprise = directory.requireForWriting(enterpriseId);
    LeadDepartmentPolicy.require(CurrentCaller.get(), enterprise.leadDepartments());
    Told before = told(record, null);
    record.match(enterprise);
    injuries.flush();
    audit.record(
        "injury.match", "InjuryRecord", id, record.place().code(), before, told(record, null));
    return shown(record);
  }

  @Transactional
  InjuryView check(UUID id, CheckInjury command) {
    InjuryRecord record = injuries.requireForWriting(id);
    preconditions.requireMatch(record.version());
    Told before = told(record, null);
    record.check(command, CurrentCaller.get().subject(), clock.instant());
    checks.record(
        record.enterpriseId(),
        record.source() != InjurySource.HUMAN_RESOURCES,
        record.reference(),
        record.happenedOn(),
        command.result(),
        command.accidentId(),
        command.note());
    injuries.flush();
    audit.record(
        "injury.check",
        "InjuryRecord",
        id,
        record.place().code(),
        before,
        told(record, command.accidentId()));
    return shown(record);
  }

  private static Told told(InjuryRecord record, UUID accidentId) {
    return new Told(record.state(), record.enterpriseId(), accidentId);
  }

  private InjuryView shown(InjuryRecord record) {
    return record.view(!injuries.suspectedAmong(List.of(record.id())).isEmpty());
  }
}
