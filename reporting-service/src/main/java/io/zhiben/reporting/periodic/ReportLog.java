package io.zhiben.reporting.periodic;

import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Writes down who did what to a report, and when. */
@ApplicationScoped
class ReportLog {
  private final AuditTrail audit;
  private final Preconditions preconditions;
  private final Clock clock;

  ReportLog(AuditTrail audit, Preconditions preconditions, Clock clock) {
    this.audit = audit;
    this.preconditions = preconditions;
    this.clock = clock;
  }

  /**
   * What an audit row says of a report.
   *
   * @param cells ids of the sections that the step was about; their text stays with the report
   */
  record Standing(String plan, String rule, int edition, ReportState state, List<String> cells) {
    static Standing of(PeriodicReport report, List<String> cells) {
      return new Standing(
          report.key().plan(), report.key().rule(), report.edition(), report.state(), cells);
    }
  }

  Instant now() {
    return clock.instant();
  }

  /** Refuses a change that rests on an older version. */
  void requireMatch(long version) {
    preconditions.requireMatch(version);
  }

  /**
   * @param before null for a report that was begun
   */
  void write(String action, PeriodicReport report, Standing before, List<String> about) {
    audit.record(
        action,
        "PeriodicReport",
        report.id(),
        report.place().code(),
        before,
        Standing.of(report, about));
  }
}
