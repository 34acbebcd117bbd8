package io.zhiben.hazard.internalreport;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.EntryWindow;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.Finding;
import io.zhiben.hazard.hazard.HazardReports;
import io.zhiben.hazard.hazard.Level;
import io.zhiben.hazard.hazard.Origin;
import io.zhiben.hazard.hazard.Source;
import io.zhiben.hazard.internalreport.InternalCommands.ConfirmReport;
import io.zhiben.hazard.internalreport.InternalCommands.EnterReport;
import io.zhiben.hazard.internalreport.InternalCommands.RegisterScheme;
import io.zhiben.hazard.internalreport.InternalCommands.RejectReport;
import io.zhiben.hazard.internalreport.InternalReport.ReportView;
import io.zhiben.hazard.internalreport.Scheme.SchemeView;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** An enterprise's own staff register its scheme, enter reports and decide on them. */
@ApplicationScoped
class InternalDesk {
  private final Schemes schemes;
  private final InternalReports reports;
  private final EnterpriseDirectory directory;
  private final EntryWindow window;
  private final HazardReports hazards;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  InternalDesk(
      Schemes schemes,
      InternalReports reports,
      EnterpriseDirectory directory,
      EntryWindow window,
      HazardReports hazards,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.schemes = schemes;
    this.reports = reports;
    this.directory = directory;
    this.window = window;
    this.hazards = hazards;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  /** Registers the scheme, or changes it: then with the version that the change rests on. */
  @Transactional
  SchemeView register(RegisterScheme command) {
    ListedEnterprise enterprise = directory.requireForWriting(command.enterpriseId());
    command.check();
    if (command.adoptedOn().isAfter(LocalDate.now(clock))) {
      throw Problem.ofField(InternalReportError.SCHEME_DATE_IN_FUTURE, "adoptedOn");
    }
    Optional<Scheme> known = schemes.of(enterprise.id());
    SchemeView before = known.map(Scheme::view).orElse(null);
    known.ifPresent(scheme -> preconditions.requireMatch(scheme.version()));
    Scheme scheme = known.orElseGet(() -> new Scheme(enterprise));
    scheme.register(command, CurrentCaller.get().subject(), clock.instant());
    schemes.persist(scheme);
    schemes.flush();
    SchemeView after = scheme.view();
    audit.record(
        "internal-scheme.register",
        "InternalScheme",
        scheme.id(),
        scheme.place().code(),
        before,
        after);
    return after;
  }

  @Transactional
  SchemeView approve(UUID enterprise) {
    ListedEnterprise reached = directory.find(enterprise).orElseThrow(Problem::notFound);
    Scheme scheme = schemes.of(reached.id()).orElseThrow(Problem::notFound);
    LeadDepartmentPolicy.require(CurrentCaller.get(), reached.leadDepartments());
    preconditions.requireMatch(scheme.version());
    SchemeView before = scheme.view();
    scheme.approve(CurrentCaller.get().subject(), clock.instant());
    schemes.flush();
    audit.record(
        "internal-scheme.approve",
        "InternalScheme",
        scheme.id(),
        scheme.place().code(),
        before,
        scheme.view());
    return scheme.view();
  }

  @Transactional
  ReportView enter(EnterReport command) {
    ListedEnterprise enterprise = directory.requireForWriting(command.enterpriseId());
    window.require(command.reportedOn(), "reportedOn");
    requireScheme(enterprise.id());
    InternalReport report =
        new InternalReport(enterprise, command, CurrentCaller.get().subject(), clock.instant());
    reports.persist(report);
    reports.flush();
    ReportView made = report.view();
    audit.record(
        "internal-report.enter", "InternalReport", report.id(), report.place().code(), null, made);
    return made;
  }

  @Transactional
  ReportView confirm(UUID id, ConfirmReport command) {
    return take(
        id,
        "internal-report.confirm",
        report -> {
          report.requireOpen();
          boolean hazard = report.kind() == InternalReport.Kind.HAZARD;
          if (hazard != (command.level() != null) || command.report() && !hazard) {
            throw Problem.ofField(InternalReportError.INTERNAL_REPORT_LEVEL_MISMATCH, "level");
          }
          boolean praised = command.honour() != null && !command.honour().isBlank();
          if (command.rewardFen() == null && !praised) {
            throw Problem.ofField(InternalReportError.INTERNAL_REWARD_MISSING, "rewardFen");
          }
          if (command.rewardFen() != null) {
            requireScheme(report.enterpriseId()).require(command.level(), command.rewardFen());
          }
          report.confirm(
              command.level(),
              command.rewardFen(),
              praised ? command.honour().strip() : null,
              command.report() ? reportHazard(report, command.level()) : null);
        });
  }

  @Transactional
  ReportView reject(UUID id, RejectReport command) {
    return take(id, "internal-report.reject", report -> report.reject(command.reason().strip()));
  }

  private UUID reportHazard(InternalReport report, Level level) {
    ListedEnterprise enterprise = directory.requireForWriting(report.enterpriseId());
    return hazards
        .report(
            enterprise,
            List.of(new Finding(report.description(), report.spot(), level, null, false)),
            new Origin(Source.SELF_CHECK, null, null, report.reportedOn(), null),
            Right.INTERNAL_REPORT_WRITE)
        .getFirst()
        .id();
  }

  private Scheme requireScheme(UUID enterprise) {
    return schemes.of(enterprise).orElseThrow(() -> Problem.of(InternalReportError.SCHEME_MISSING));
  }

  private ReportView take(UUID id, String action, Consumer<InternalReport> change) {
    InternalReport report = reports.findByIdOptional(id).orElseThrow(Problem::notFound);
    preconditions.requireMatch(report.version());
    ReportView before = report.view();
    change.accept(report);
    report.decidedBy(CurrentCaller.get().subject(), clock.instant());
    reports.flush();
    ReportView after = report.view();
    audit.record(action, "InternalReport", id, report.place().code(), before, after);
    return after;
  }
}
