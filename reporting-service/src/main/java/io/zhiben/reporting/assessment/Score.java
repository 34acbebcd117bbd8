package io.zhiben.reporting.assessment;

import io.zhiben.reporting.indicator.IndicatorValue.CorrectedValue;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How one subject did, with all that explains it.
 *
 * @param subject 12-digit code of a place, or id of a unit of the plan
 * @param total of all items, drawn up to the scheme's points where some are n/a, plus the points by
 *     hand; null where every item is n/a
 * @param rank equal totals share a rank, and the one after counts on; null without a total
 * @param previousRank of the period before, as it was published; null where none was
 * @param byHand points that people gave or took, of entries that a second person confirmed
 * @param interview among the last ones, who get an interview
 * @param commendable false where an accident of the scheme's grade happened in the period
 */
@Schema(name = "RankingScore")
record Score(
    String subject,
    String name,
    BigDecimal total,
    Integer rank,
    Integer previousRank,
    BigDecimal byHand,
    boolean interview,
    boolean commendable,
    List<ItemScore> items) {

  /**
   * One item.
   *
   * @param value as it was counted; null for n/a; shares are in per cent
   * @param average of all subjects together, in per cent; null unless it is a share
   * @param drawn the share after so many of the average were added to its base; null unless that
   *     was done
   * @param points null where the item is n/a and left out
   * @param most the item's points
   * @param corrected what stands beside the value by hand (手工更正), which the points leave alone;
   *     null where nobody corrected it
   */
  @Schema(name = "RankingItemScore")
  record ItemScore(
      String item,
      BigDecimal value,
      BigDecimal numerator,
      BigDecimal denominator,
      BigDecimal average,
      BigDecimal drawn,
      BigDecimal points,
      BigDecimal most,
      CorrectedValue corrected) {}

  Score ranked(Integer own, Integer previous, boolean interviewed, boolean mayBeCommended) {
    return new Score(
        subject, name, total, own, previous, byHand, interviewed, mayBeCommended, items);
  }
}
