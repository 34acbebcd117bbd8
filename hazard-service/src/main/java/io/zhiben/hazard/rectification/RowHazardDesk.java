package io.zhiben.hazard.rectification;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.EntryWindow;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.hazard.Finding;
import io.zhiben.hazard.hazard.HazardReports;
import io.zhiben.hazard.hazard.Origin;
import io.zhiben.hazard.hazard.Source;
import io.zhiben.hazard.rectification.LedgerCommands.ReportRowHazard;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Ties rows to hazards: what was found becomes one (Y-480). */
@ApplicationScoped
class RowHazardDesk {
  private final RowDesk desk;
  private final Casebook casebook;
  private final HazardReports reports;
  private final EnterpriseDirectory directory;
  private final EntryWindow window;
  private final Clock clock;

  RowHazardDesk(
      RowDesk desk,
      Casebook casebook,
      HazardReports reports,
      EnterpriseDirectory directory,
      EntryWindow window,
      Clock clock) {
    this.desk = desk;
    this.casebook = casebook;
    this.reports = reports;
    this.directory = directory;
    this.window = window;
    this.clock = clock;
  }

  @Transactional
  LedgerRowView link(UUID id, UUID hazardId) {
    return desk.take(
        id,
        RowVerb.LINK_HAZARD,
        row -> {
          UUID enterprise = casebook.require(hazardId).enterpriseId();
          if (row.enterpriseId() != null && !row.enterpriseId().equals(enterprise)) {
            throw Problem.ofField(RectificationError.LEDGER_HAZARD_OF_ANOTHER, "hazardId");
          }
          row.link(hazardId);
        });
  }

  @Transactional
  LedgerRowView report(UUID id, ReportRowHazard said) {
    return desk.take(
        id,
        RowVerb.REPORT_HAZARD,
        row -> {
          if ((row.enterpriseId() == null) == (said.enterpriseId() == null)) {
            throw Problem.ofField(CommonError.INVALID_FIELD, "enterpriseId");
          }
          ListedEnterprise enterprise =
              directory.requireForWriting(
                  row.enterpriseId() == null ? said.enterpriseId() : row.enterpriseId());
          Finding finding =
              new Finding(
                  said.description().strip(), said.spot(), said.suggestedLevel(), null, false);
          LocalDate found = said.foundOn() == null ? LocalDate.now(clock) : said.foundOn();
          window.require(found, "foundOn");
          Origin origin = new Origin(Source.REPORT, null, null, found, null);
          row.link(
              reports
                  .report(enterprise, List.of(finding), origin, Right.HAZARD_REPORT)
                  .getFirst()
                  .id());
        });
  }
}
