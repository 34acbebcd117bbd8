package io.zhiben.hazard.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Decisions of a period that were the same for several enterprises (一刀切, Y-046): on one ground,
 * with the same kinds of measures and the same fine. That they are alike is a reason to look, no
 * fault.
 *
 * @param least so many enterprises make a row
 * @param rows most enterprises first
 */
record BlanketMeasures(LocalDate from, LocalDate to, int least, List<BlanketRow> rows) {
  BlanketMeasures {
    rows = rows.stream().toList();
  }

  /**
   * @param fineFen of each of the cases, in fen
   */
  record BlanketRow(
      String violationCode,
      String violationTitle,
      Set<EnforcementAction> actions,
      long fineFen,
      long enterprises,
      long cases) {}
}
