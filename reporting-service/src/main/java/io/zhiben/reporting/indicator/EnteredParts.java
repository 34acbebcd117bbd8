package io.zhiben.reporting.indicator;

import io.zhiben.plans.Formula;

/**
 * Which numbers of a formula are typed by people.
 *
 * @param part the number itself, or what stands above the line
 * @param whole what stands below it
 */
record EnteredParts(boolean part, boolean whole) {

  static EnteredParts of(Formula formula) {
    if (formula.share() != null) {
      return new EnteredParts(
          formula.share().part().entered() != null, formula.share().whole().entered() != null);
    }
    if (formula.ratio() != null) {
      return new EnteredParts(
          formula.ratio().part().entered() != null, formula.ratio().whole().entered() != null);
    }
    return new EnteredParts(formula.entered() != null, formula.entered() == Formula.Entered.SHARE);
  }

  boolean any() {
    return part || whole;
  }
}
