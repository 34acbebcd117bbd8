package io.zhiben.reporting.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The ranking of a period.
 *
 * @param items of the scheme, in its order
 * @param scores from the best to the last
 * @param entries points by hand; none for those who may not look at them
 * @param actions what the caller may do now: ENTER, PUBLISH
 */
@Schema(name = "RankingView")
record AssessmentView(
    PeriodView period,
    String title,
    int smallBase,
    int interviewLast,
    String noCommendationAfter,
    List<ItemView> items,
    List<Score> scores,
    List<EntryView> entries,
    List<Action> actions) {

  /** A step that the caller may take. */
  @Schema(name = "RankingAction")
  enum Action {
    ENTER,
    PUBLISH
  }

  /**
   * A period of a plan's scheme.
   *
   * @param from first day; names the period in addresses
   * @param asOf the day that the figures stand for
   * @param publishedAt null while the scores are provisional
   */
  @Schema(name = "RankingPeriod")
  record PeriodView(
      String planId,
      String planTitle,
      LocalDate from,
      LocalDate to,
      LocalDate asOf,
      boolean over,
      Instant publishedAt) {}

  /**
   * An item of the scheme.
   *
   * @param share whether its indicator is in per cent with part and whole
   * @param unit what the indicator counts; null for shares
   * @param full value that brings all points
   * @param none value that brings none
   */
  @Schema(name = "RankingItem")
  record ItemView(
      String id,
      String title,
      BigDecimal points,
      String indicator,
      boolean share,
      String unit,
      BigDecimal full,
      BigDecimal none) {}

  /**
   * Points by hand.
   *
   * @param mayDecide whether the caller may confirm or refuse them
   */
  @Schema(name = "RankingEntry")
  record EntryView(
      UUID id,
      long version,
      String subject,
      String subjectName,
      BigDecimal points,
      String reason,
      EntryState state,
      Instant proposedAt,
      boolean mayDecide) {}
}
