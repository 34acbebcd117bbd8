package io.zhiben.plans;

import java.util.List;

/**
 * 指标: a formula over facts.
 *
 * @param id the same in two plans means the same indicator
 * @param unit what it counts, e.g. 起; null for shares
 * @param over the span that it looks at, up to the day asked for
 */
public record Indicator(
    String id,
    Title title,
    Title unit,
    Formula value,
    Span over,
    Better better,
    List<String> cites) {
  public Indicator {
    over = over == null ? Span.ALL : over;
    better = better == null ? Better.MORE : better;
  }

  /** Up to the day asked for. */
  public enum Span {
    ALL,
    /** From the plan's first day. */
    PLAN,
    YEAR,
    HALF_YEAR,
    QUARTER,
    MONTH
  }

  /** Which way is good. */
  public enum Better {
    MORE,
    LESS
  }
}
