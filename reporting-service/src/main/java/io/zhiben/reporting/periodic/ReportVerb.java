package io.zhiben.reporting.periodic;

import static io.zhiben.reporting.periodic.ReportState.ACCEPTED;
import static io.zhiben.reporting.periodic.ReportState.DRAFT;
import static io.zhiben.reporting.periodic.ReportState.OPEN;
import static io.zhiben.reporting.periodic.ReportState.RETURNED;
import static io.zhiben.reporting.periodic.ReportState.SUBMITTED;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of a periodic report; the names stand in the actions of its view. */
@Schema(name = "PeriodicReportVerb")
enum ReportVerb {
  BEGIN(true, EnumSet.of(OPEN), DRAFT),
  SAVE(true, EnumSet.of(DRAFT, RETURNED), null),
  SUBMIT(true, EnumSet.of(DRAFT, RETURNED), SUBMITTED),
  /**
   * 退回, cell by cell. While the consolidated report is back, also of an accepted one: cells that
   * came back there open in a later edition.
   */
  RETURN(false, EnumSet.of(SUBMITTED), RETURNED),
  ACCEPT(false, EnumSet.of(SUBMITTED), ACCEPTED),
  /** 更正: a later edition of what was accepted. */
  REVISE(true, EnumSet.of(ACCEPTED), null);

  private final boolean byWriter;
  private final Set<ReportState> from;
  private final ReportState to;

  ReportVerb(boolean byWriter, Set<ReportState> from, ReportState to) {
    this.byWriter = byWriter;
    this.from = from;
    this.to = to;
  }

  /** Whether the one who owes the report takes the step, not the one who gets it. */
  boolean byWriter() {
    return byWriter;
  }

  boolean isFrom(ReportState state) {
    return from.contains(state);
  }

  /** Null where the report stays where it is. */
  ReportState to() {
    return to;
  }

  /** As the audit trail names it. */
  String action() {
    return "periodic-report." + name().toLowerCase(Locale.ROOT);
  }
}
