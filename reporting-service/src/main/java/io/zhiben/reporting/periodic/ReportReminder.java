package io.zhiben.reporting.periodic;

import java.time.LocalDate;
import java.util.Optional;

/** What whoever owes a report is told about it; the names are the codes of the texts. */
enum ReportReminder {
  REPORT_DUE,
  REPORT_OVERDUE,
  REPORT_RETURNED,
  REPORT_ACCEPTED;

  /** Days before the last one from which a report is due soon. */
  static final int SOON_DAYS = 10;

  /** Days for which the good news stays. */
  static final int ACCEPTED_DAYS = 7;

  /**
   * Where a report stands.
   *
   * @param decidedOn day of the last decision; null where there was none
   */
  record Standing(ReportState state, int edition, LocalDate decidedOn) {}

  /** Empty where nothing is to be told; a later edition is owed by no day. */
  static Optional<ReportReminder> of(ReportWindow window, Standing standing, LocalDate today) {
    return switch (standing.state()) {
      case RETURNED -> Optional.of(REPORT_RETURNED);
      case ACCEPTED ->
          standing.decidedOn() != null
                  && !today.isAfter(standing.decidedOn().plusDays(ACCEPTED_DAYS))
              ? Optional.of(REPORT_ACCEPTED)
              : Optional.empty();
      case SUBMITTED, SUPERSEDED -> Optional.empty();
      case OPEN, DRAFT -> {
        if (standing.edition() > 1 || !window.hasBegun(today)) {
          yield Optional.empty();
        }
        if (today.isAfter(window.dueOn())) {
          yield Optional.of(REPORT_OVERDUE);
        }
        yield today.isBefore(window.dueOn().minusDays(SOON_DAYS))
            ? Optional.empty()
            : Optional.of(REPORT_DUE);
      }
    };
  }
}
