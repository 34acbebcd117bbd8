package io.zhiben.reporting.figures;

import io.zhiben.plans.Title;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A figure as data: a count or a rate over measures, or how long hazards took.
 *
 * @param count the measure of a count; else null
 * @param rate the measures of a rate; else null
 * @param days of the hazards that were signed off; else null
 */
record Figure(String id, Title title, Measure count, Rate rate, Days days) {
  Figure {
    if (Stream.of(count, rate, days).filter(Objects::nonNull).count() != 1) {
      throw new IllegalArgumentException(id + " must be a count, a rate, or of days");
    }
    if (rate != null && rate.part.subject() != rate.whole.subject()) {
      throw new IllegalArgumentException(id + " must be a rate of things of one kind");
    }
  }

  /** Every thing of the part is also one of the whole. */
  record Rate(Measure part, Measure whole) {}

  /** Which number stands for the days from finding to sign-off. */
  enum Days {
    MEAN,
    MEDIAN
  }

  boolean isRate() {
    return rate != null;
  }

  /**
   * What the records behind the figure are: all that it counts, the whole that the part is taken
   * of, or the hazards whose days it tells.
   */
  Measure behind() {
    if (days != null) {
      return Measure.HAZARDS_SIGNED_OFF;
    }
    return isRate() ? rate.whole() : count;
  }
}
