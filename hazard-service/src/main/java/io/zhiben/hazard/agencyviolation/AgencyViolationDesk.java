package io.zhiben.hazard.agencyviolation;

import io.zhiben.hazard.agencyviolation.AgencyViolationCommands.CloseViolation;
import io.zhiben.hazard.agencyviolation.AgencyViolationCommands.NameCase;
import io.zhiben.hazard.agencyviolation.AgencyViolationCommands.RecordViolation;
import io.zhiben.hazard.agencyviolation.AgencyViolationView.NamedCase;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.enforcement.CaseLookup;
import io.zhiben.hazard.seal.PersonalMarks;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** Records what an agency did, and how it ended. */
@ApplicationScoped
class AgencyViolationDesk {
  private final AgencyViolations violations;
  private final AgencyViolationViews views;
  private final EnterpriseDirectory directory;
  private final CaseLookup cases;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  AgencyViolationDesk(
      AgencyViolations violations,
      AgencyViolationViews views,
      EnterpriseDirectory directory,
      CaseLookup cases,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.violations = violations;
    this.views = views;
    this.directory = directory;
    this.cases = cases;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  AgencyViolationView enter(RecordViolation command) {
    ListedEnterprise enterprise = directory.requireForWriting(command.enterpriseId());
    requireNobodyNamed(command.agencyName(), "agencyName");
    requireNobodyNamed(command.description(), "description");
    if (command.foundOn().isAfter(LocalDate.now(clock))) {
      throw Problem.ofField(AgencyViolationError.AGENCY_VIOLATION_IN_FUTURE, "foundOn");
    }
    if (violations.count(
            "agencyCode = ?1 and reportNo = ?2 and place.code = ?3",
            command.agencyCode(),
            command.reportNo().strip(),
            enterprise.place().code())
        > 0) {
      throw Problem.ofField(
          AgencyViolationError.AGENCY_VIOLATION_EXISTS, "reportNo", command.reportNo().strip());
    }
    AgencyViolation one =
        new AgencyViolation(enterprise, command, CurrentCaller.get().subject(), clock.instant());
    violations.persist(one);
    violations.flush();
    AgencyViolationView made = views.of(one);
    audit.record(
        "agency-violation.enter", "AgencyViolation", one.id(), one.place().code(), null, made);
    return made;
  }

  @Transactional
  AgencyViolationView nameCase(UUID id, NameCase command) {
    return take(
        id, "agency-violation.name-case", one -> one.leadsTo(cases.require(command.caseId()).id()));
  }

  @Transactional
  AgencyViolationView close(UUID id, CloseViolation command) {
    requireNobodyNamed(command.note(), "note");
    return take(
        id,
        "agency-violation.close",
        one -> {
          one.requireOpen();
          requireEnd(one, command.outcome());
          one.close(
              command.outcome(),
              command.note().strip(),
              CurrentCaller.get().subject(),
              clock.instant());
        });
  }

  /** Nobody writes down a punishment that no case has (Y-309). */
  private void requireEnd(AgencyViolation one, ViolationOutcome outcome) {
    NamedCase enforcement = views.of(one).enforcement();
    boolean holds =
        switch (outcome) {
          case PUNISHED -> enforcement != null && enforcement.sanctioned();
          case TO_JUSTICE -> enforcement != null && enforcement.toJustice();
          case NO_VIOLATION -> true;
        };
    if (!holds) {
      throw Problem.ofField(AgencyViolationError.AGENCY_VIOLATION_CASE_MISSING, "outcome");
    }
  }

  private static void requireNobodyNamed(String text, String field) {
    if (PersonalMarks.in(text)) {
      throw Problem.ofField(AgencyViolationError.AGENCY_VIOLATION_NAMES_PERSON, field);
    }
  }

  private AgencyViolationView take(UUID id, String action, Consumer<AgencyViolation> change) {
    AgencyViolation one = violations.require(id);
    preconditions.requireMatch(one.version());
    AgencyViolationView before = views.of(one);
    change.accept(one);
    violations.flush();
    AgencyViolationView after = views.of(one);
    audit.record(action, "AgencyViolation", id, one.place().code(), before, after);
    return after;
  }
}
