package io.zhiben.hazard.rectification;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.rectification.LedgerCommands.MilestoneSaid;
import io.zhiben.hazard.rectification.LedgerCommands.RowFacts;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.time.LocalDate;
import java.util.List;

/** What a plan of long standing has to say: where it is at the end of each year (Y-526). */
final class MilestoneRules {
  private static final String FIELD = "facts.milestones";

  private MilestoneRules() {}

  /**
   * @param mostYears how many years a plan may take; null where the ledger sets no limit
   */
  static void check(RowFacts said, Integer mostYears, LocalDate today) {
    if (said.planDueOn() == null) {
      if (!said.milestones().isEmpty()) {
        throw Problem.ofField(CommonError.INVALID_FIELD, FIELD);
      }
      return;
    }
    if (mostYears != null && said.planDueOn().isAfter(today.plusYears(mostYears))) {
      throw Problem.ofField(RectificationError.LEDGER_PLAN_TOO_LONG, "facts.planDueOn", mostYears);
    }
    checkOrder(said.milestones(), said.planDueOn(), today);
    for (int year = today.getYear(); year < said.planDueOn().getYear(); year++) {
      int wanted = year;
      if (said.milestones().stream().noneMatch(one -> one.dueOn().getYear() == wanted)) {
        throw Problem.ofField(
            RectificationError.LEDGER_MILESTONE_MISSING, FIELD, String.valueOf(year));
      }
    }
  }

  private static void checkOrder(List<MilestoneSaid> said, LocalDate last, LocalDate today) {
    for (int i = 0; i < said.size(); i++) {
      MilestoneSaid one = said.get(i);
      boolean disordered = i > 0 && !one.dueOn().isAfter(said.get(i - 1).dueOn());
      if (disordered || one.dueOn().isAfter(last)) {
        throw Problem.ofField(CommonError.INVALID_FIELD, FIELD + "[" + i + "].dueOn");
      }
      if (one.doneOn() != null && one.doneOn().isAfter(today)) {
        throw Problem.ofField(HazardError.DATE_IN_FUTURE, FIELD + "[" + i + "].doneOn");
      }
    }
  }
}
