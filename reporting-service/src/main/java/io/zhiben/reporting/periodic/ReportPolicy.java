package io.zhiben.reporting.periodic;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who may take which step now; what is offered is what isn't refused. */
final class ReportPolicy {
  private ReportPolicy() {}

  /**
   * What the rule asks for.
   *
   * @param consolidated the one of the plan's office, which the level above decides about
   * @param locked the consolidated one went up, so that this one stays as it is
   * @param writes whether the caller acts for the unit that owes it
   * @param decides whether the caller belongs to those who get it
   * @param submittedBy who handed it in; null while nobody has
   * @param followed whether a later edition was begun
   * @param back the consolidated one came back, so that this one is corrected where that one has to
   *     be, and nowhere else
   */
  record Standing(
      ReportState state,
      boolean consolidated,
      boolean locked,
      boolean writes,
      boolean decides,
      String submittedBy,
      boolean followed,
      boolean back) {

    /** Whether the step gives cells of an accepted report back, so that the sum can be mended. */
    boolean isReopenedBy(ReportVerb verb) {
      return back && verb == ReportVerb.RETURN && state == ReportState.ACCEPTED;
    }

    /** Whether the report stays as it is but for the cells that its office gives back. */
    boolean staysBut(ReportVerb verb) {
      return locked || (back && verb == ReportVerb.REVISE);
    }
  }

  static List<ReportVerb> allowed(Standing report, Caller caller) {
    return Arrays.stream(ReportVerb.values())
        .filter(verb -> refusal(verb, report, caller).isEmpty())
        .toList();
  }

  static void permit(ReportVerb verb, Standing report, Caller caller) {
    refusal(verb, report, caller)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  private static Optional<Problem> refusal(ReportVerb verb, Standing report, Caller caller) {
    if (!caller.may(rightOf(verb, report.consolidated()))) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    if (verb.byWriter() && !report.writes()) {
      return Optional.of(Problem.of(PeriodicError.REPORT_NOT_YOURS));
    }
    if (!verb.byWriter() && (!report.decides() || isOwn(report, caller))) {
      return Optional.of(Problem.of(PeriodicError.REPORT_NOT_YOURS_TO_DECIDE));
    }
    if (verb == ReportVerb.SUBMIT && report.state().isIn()) {
      return Optional.of(Problem.of(PeriodicError.REPORT_SUBMITTED_ALREADY));
    }
    boolean reopened = report.isReopenedBy(verb);
    if (!verb.isFrom(report.state()) && !reopened) {
      return Optional.of(Problem.of(PeriodicError.REPORT_STATE_FORBIDS));
    }
    if ((verb == ReportVerb.REVISE || reopened) && report.followed()) {
      return Optional.of(Problem.of(PeriodicError.REPORT_BEGUN_ALREADY));
    }
    return report.staysBut(verb)
        ? Optional.of(Problem.of(PeriodicError.REPORT_LOCKED))
        : Optional.empty();
  }

  /** The one who handed it in never decides about it. */
  private static boolean isOwn(Standing report, Caller caller) {
    return caller.subject().equals(report.submittedBy());
  }

  static Right rightOf(ReportVerb verb, boolean consolidated) {
    return switch (verb) {
      case BEGIN, SAVE, REVISE -> Right.REPORT_WRITE;
      case SUBMIT -> consolidated ? Right.REPORT_SUBMIT_UP : Right.REPORT_WRITE;
      case RETURN, ACCEPT -> Right.REPORT_ACCEPT;
    };
  }
}
