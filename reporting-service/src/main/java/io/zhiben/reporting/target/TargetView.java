package io.zhiben.reporting.target;

import io.zhiben.plans.Target.Milestone;
import io.zhiben.reporting.indicator.IndicatorValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A target of the place's plan; of several places below, values and thresholds of counts are added
 * up, shares are taken of the sums, and the worst status shows.
 *
 * @param value of the indicator on the day asked about; null for n/a and where it is no whole
 *     number, which {@code indicator} has
 * @param valueOnDueDate the same on the date; null while that is to come
 * @param threshold {@code goal} where it is a whole number
 * @param dueOn of the milestone that is next, else of the last one
 * @param status of that milestone
 * @param bound AT_MOST or AT_LEAST
 * @param indicatorId the indicator that it is about
 * @param unit what the indicator counts; null for shares
 * @param indicator the value with numerator and denominator
 * @param milestones all, in their order, each judged on its own date once that passed
 * @param planId whose target it is; null where several plans' are added up
 * @param planTitle likewise
 * @param endedOn the last day of the plan, whose values these are; null while it is in force
 * @param goal the value may not be above it, or not below it, see {@code bound}; shares in per
 *     cent; null where the places' plans measure different things, so that nothing adds up
 */
public record TargetView(
    String id,
    String title,
    Long value,
    Long valueOnDueDate,
    Long threshold,
    LocalDate dueOn,
    TargetStatus status,
    String bound,
    String indicatorId,
    String unit,
    IndicatorValue indicator,
    List<MilestoneView> milestones,
    String planId,
    String planTitle,
    LocalDate endedOn,
    BigDecimal goal) {

  /** As a whole number; null for what is none, and for n/a. */
  static Long whole(BigDecimal number) {
    return number == null || number.stripTrailingZeros().scale() > 0
        ? null
        : Long.valueOf(number.longValueExact());
  }

  /**
   * A threshold with its date.
   *
   * @param valueOnDueDate null while the date is to come
   */
  public record MilestoneView(
      LocalDate dueOn,
      BigDecimal threshold,
      String bound,
      TargetStatus status,
      IndicatorValue valueOnDueDate) {

    static MilestoneView of(Milestone milestone, TargetStatus status, IndicatorValue onDueDate) {
      boolean atMost = milestone.atMost() != null;
      return new MilestoneView(
          milestone.dueOn(),
          atMost ? milestone.atMost() : milestone.atLeast(),
          atMost ? "AT_MOST" : "AT_LEAST",
          status,
          onDueDate);
    }

    boolean isOver(LocalDate day) {
      return day.isAfter(dueOn);
    }
  }
}
