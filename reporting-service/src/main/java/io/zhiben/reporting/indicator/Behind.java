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

  /**
   * The other number of a share or ratio, where it is of other things, so that its records can be
   * listed as well; null where there is none.
   */
  static Formula other(Formula formula) {
    if (formula.share() != null) {
      return hidden(formula.share().whole(), formula.share().part());
    }
    return formula.ratio() == null ? null : hidden(formula.ratio().part(), formula.ratio().whole());
  }

  private static Formula hidden(Formula shown, Formula other) {
    boolean both = shown.things() != null && other.things() != null;
    return both && shown.things() != other.things() ? other : null;
  }

  /** The part of a share whose whole is shown; null for the others. */
  static Formula part(Formula formula) {
    return formula.share() != null && formula.share().part().things() != null
        ? formula.share().part()
        : null;
  }
}
