package io.zhiben.reporting.indicator;

import io.zhiben.plans.Formula;

/** Which records stand behind an indicator. */
final class Behind {
  private Behind() {}

  /**
   * Of a share the whole, of which a record says whether it is in the part; of a ratio what stands
   * above the line; null where no records are.
   */
  static Formula shown(Formula formula) {
    if (formula.share() != null) {
      return formula.share().whole().things() != null
          ? formula.share().whole()
          : formula.share().part();
    }
    if (formula.ratio() != null) {
      return formula.ratio().part().things() != null
          ? formula.ratio().part()
          : formula.ratio().whole();
    }
    return formula;
  }

  /** The part of a share whose whole is shown; null for the others. */
  static Formula part(Formula formula) {
    return formula.share() != null && formula.share().part().things() != null
        ? formula.share().part()
        : null;
  }
}
