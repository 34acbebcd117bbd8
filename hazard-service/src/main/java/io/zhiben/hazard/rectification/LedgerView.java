package io.zhiben.hazard.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One ledger.
 *
 * @param planId shown to those who may read plans; a plan says who is going to be inspected
 * @param department that issues it; null for the office
 * @param progress of the rows within the caller's scope
 * @param planYears how many years a plan of long standing may take; null where there is no limit
 */
record LedgerView(
    UUID id,
    long version,
    String number,
    String title,
    String topic,
    String basis,
    String regionCode,
    String regionName,
    LocalDate from,
    LocalDate to,
    String note,
    List<LedgerTermView> categories,
    List<LedgerTermView> phases,
    List<LedgerTermView> treatments,
    List<String> departments,
    String quantityUnit,
    boolean evidenceRequired,
    UUID planId,
    UUID checklistId,
    String department,
    LedgerLifecycle state,
    LedgerProgress progress,
    Instant madeAt,
    Instant closedAt,
    String closeReason,
    List<LedgerAction> actions,
    Integer planYears) {

  /** What the caller may do with it. */
  enum LedgerAction {
    CHANGE,
    CLOSE,
    ADD_ROW,
    SET_TOTALS
  }

  /** A word of a ledger. */
  record LedgerTermView(String code, String title, LocalDate from, LocalDate to) {}

  /**
   * How far the rows are.
   *
   * @param listed known and not looked at
   * @param untreated looked at, and neither treated nor found good
   * @param over rectified, removed or found good
   */
  record LedgerProgress(long rows, long listed, long untreated, long over) {
    static final LedgerProgress NONE = new LedgerProgress(0, 0, 0, 0);
  }
}
