package io.zhiben.plans;

import java.math.BigDecimal;
import java.util.List;

/**
 * 考核排名: how units or places are scored and ranked.
 *
 * @param smallBase a share over few is drawn toward the share of all, as if so many of the average
 *     were added; 0 for none
 * @param interviewLast so many of the last are interviewed (约谈)
 * @param noCommendationAfter grade of an accident from which a unit isn't commended; null for none
 */
public record AssessmentScheme(
    Title title,
    ReportRule.Every every,
    Assessed of,
    List<Item> items,
    Integer smallBase,
    Integer interviewLast,
    String noCommendationAfter,
    List<String> cites) {
  public AssessmentScheme {
    items = Lists.copy(items);
    smallBase = smallBase == null ? 0 : smallBase;
    interviewLast = interviewLast == null ? 0 : interviewLast;
  }

  /** Who is assessed. */
  public enum Assessed {
    /** Places below the tenant. */
    CHILDREN,
    /** Units of kind DEPARTMENT, OFFICE and PLACE. */
    UNITS
  }

  /**
   * One item: all points where the indicator reaches {@code full}, none where it is at {@code
   * none}, by proportion in between. Shares are in per cent.
   */
  public record Item(
      String id,
      Title title,
      BigDecimal points,
      String indicator,
      BigDecimal full,
      BigDecimal none,
      List<String> cites) {
    public Item {
      cites = Lists.copy(cites);
    }
  }
}
