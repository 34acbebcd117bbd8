package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.EntryWindow;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.HazardCommands.ReportHazard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A hazard that somebody came upon outside an inspection. */
@ApplicationScoped
class ReportDesk {
  private final EnterpriseDirectory directory;
  private final EntryWindow window;
  private final ClauseRule clauses;
  private final HazardReports reports;
  private final HazardViews views;

  ReportDesk(
      EnterpriseDirectory directory,
      EntryWindow window,
      ClauseRule clauses,
      HazardReports reports,
      HazardViews views) {
    this.directory = directory;
    this.window = window;
    this.clauses = clauses;
    this.reports = reports;
    this.views = views;
  }

  @Transactional
  HazardView report(ReportHazard command) {
    ListedEnterprise enterprise = directory.requireForWriting(command.enterpriseId());
    window.require(command.foundOn(), "foundOn");
    Finding finding =
        new Finding(
            command.description(),
            command.place(),
            command.suggestedLevel(),
            clauses.cited(command.clauseId(), "clauseId", command.foundOn()),
            false);
    Origin origin = new Origin(Source.REPORT, null, null, command.foundOn(), null);
    return views.ofNew(reports.reportOne(enterprise, finding, origin, Right.HAZARD_REPORT));
  }
}
