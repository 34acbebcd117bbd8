package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.enforcement.EnforcementStatistics.By;
import io.zhiben.hazard.escalation.StepState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Units that inspected in a period and sanctioned nobody (零处罚), or left serious findings without a
 * case (只检查不处罚; T-087, Q-092).
 *
 * @param from first day of the period; its length is the tenant's, a quarter unless it says
 *     otherwise
 */
record NoPenaltyUnits(LocalDate from, LocalDate to, By by, List<NoPenaltyUnit> units) {

  /**
   * @param fired rungs of the caller's own authority for it and the period, oldest first
   */
  record NoPenaltyUnit(
      String unit,
      String unitName,
      long inspections,
      long sanctioned,
      boolean zeroPenalty,
      long serious,
      long seriousWithoutCase,
      List<FiredRung> fired) {}

  /** A step of the escalation ladder. */
  record FiredRung(UUID stepId, String rung, String rungName, StepState state) {}
}
