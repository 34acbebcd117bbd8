package io.zhiben.hazard.resident;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.ClauseRule;
import io.zhiben.hazard.hazard.Finding;
import io.zhiben.hazard.hazard.HazardReports;
import io.zhiben.hazard.hazard.HazardSummary;
import io.zhiben.hazard.hazard.Origin;
import io.zhiben.hazard.hazard.Source;
import io.zhiben.hazard.resident.ResidentCommands.LogFinding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes hazards of what was found on a day. */
@ApplicationScoped
class ResidentFindings {
  private final HazardReports reports;
  private final ClauseRule clauses;

  ResidentFindings(HazardReports reports, ClauseRule clauses) {
    this.reports = reports;
    this.clauses = clauses;
  }

  List<HazardSummary> report(
      ListedEnterprise enterprise, LocalDate day, List<LogFinding> found, Right by) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      LogFinding one = found.get(i);
      findings.add(
          new Finding(
              one.description(),
              one.place(),
              one.suggestedLevel(),
              clauses.cited(
                  one.clauseId(), "findings[" + i + "].clauseId", day, enterprise.place()),
              Boolean.TRUE.equals(one.correctedOnTheSpot())));
    }
    return reports.report(
        enterprise, findings, new Origin(Source.RESIDENT, null, null, day, null), by);
  }
}
