package io.zhiben.hazard.rectification;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A ledger in numbers, within the caller's scope.
 *
 * @param communities every place with rows or with a number of objects; one with objects and
 *     without rows wasn't surveyed at all
 * @param years what was surveyed, rectified and removed, by year, department and place (Y-484)
 */
record LedgerCounts(
    UUID ledgerId,
    LedgerTally all,
    List<LedgerGroup> categories,
    List<LedgerGroup> phases,
    List<LedgerGroup> departments,
    List<LedgerCommunity> communities,
    List<LedgerYear> years) {

  /**
   * Rows added up.
   *
   * @param objects how many there are in all, as it was said; null where nobody said it
   * @param surveyed looked at
   * @param untreated looked at, and neither treated nor found good
   * @param quantity of all rows, in the ledger's unit
   * @param publicity items handed out or talks held
   */
  record LedgerTally(
      Long objects,
      long rows,
      long surveyed,
      long untreated,
      long inProgress,
      long rectified,
      long removed,
      long notNeeded,
      long hazards,
      long publicity,
      BigDecimal quantity) {}

  /**
   * Rows of one category, phase or department.
   *
   * @param code null for rows that name none
   */
  record LedgerGroup(String code, String title, LedgerTally tally) {}

  /** Rows of one place. */
  record LedgerCommunity(String regionCode, String regionName, LedgerTally tally) {}

  /**
   * What a year brought.
   *
   * @param department null for rows that name none
   * @param quantity of what was rectified and removed
   */
  record LedgerYear(
      int year,
      String department,
      String regionCode,
      String regionName,
      long surveyed,
      long rectified,
      long removed,
      BigDecimal quantity) {}
}
