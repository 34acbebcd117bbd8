package io.zhiben.reporting.figures;

import io.zhiben.plans.PlanPack.Title;

/**
 * A figure as data: a count or a rate over measures.
 *
 * @param count the measure of a count; null for a rate
 * @param rate the measures of a rate; null for a count
 */
record Figure(String id, Title title, Measure count, Rate rate) {
  Figure {
    if ((count == null) == (rate == null)) {
      throw new IllegalArgumentException(id + " must be either a count or a rate");
    }
    if (rate != null && rate.part.subject() != rate.whole.subject()) {
      throw new IllegalArgumentException(id + " must be a rate of things of one kind");
    }
  }

  /** Every thing of the part is also one of the whole. */
  record Rate(Measure part, Measure whole) {}

  boolean isRate() {
    return rate != null;
  }

  /**
   * What the records behind the figure are: all that it counts, or the whole that the part is taken
   * of.
   */
  Measure behind() {
    return isRate() ? rate.whole() : count;
  }
}
