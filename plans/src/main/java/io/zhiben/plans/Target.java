package io.zhiben.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * 目标: thresholds of an indicator, each with a date.
 *
 * @param milestones in the order of their days
 * @param warnDays days before a date from which an unreached target is at risk
 */
public record Target(
    String id,
    Title title,
    String indicator,
    List<Milestone> milestones,
    Integer warnDays,
    List<String> cites) {
  private static final int WARN_DAYS = 90;

  public Target {
    milestones = Lists.copy(milestones);
    warnDays = warnDays == null ? WARN_DAYS : warnDays;
  }

  /**
   * One threshold; exactly one of both bounds is given. Shares are in per cent.
   *
   * @param dueOn the last day for reaching it
   */
  public record Milestone(LocalDate dueOn, BigDecimal atLeast, BigDecimal atMost) {
    /** Whether the value reaches it; what is unknown does not. */
    public boolean isReachedBy(BigDecimal value) {
      if (value == null) {
        return false;
      }
      return atLeast == null ? value.compareTo(atMost) <= 0 : value.compareTo(atLeast) >= 0;
    }
  }
}
