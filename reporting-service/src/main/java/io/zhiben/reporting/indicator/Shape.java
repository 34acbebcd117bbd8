package io.zhiben.reporting.indicator;

import io.zhiben.plans.Formula;
import io.zhiben.plans.Indicator;
import io.zhiben.plans.Things;
import io.zhiben.reporting.plan.PlanArea;
import java.util.List;

/**
 * What kind of number a formula comes to, whatever its conditions are. Tenants may say one
 * indicator each in its own way: counts of the same things add up, and shares by their parts and
 * wholes, but a count and a share, or hazards and inspections, make no number together.
 *
 * @param per of a ratio; null for the others
 * @param stat of days; null for the others
 * @param whole null for what isn't one number by another
 * @param typed which of its numbers people type: where nobody did, the sum is unknown
 */
record Shape(
    boolean share,
    Integer per,
    Formula.Days.Stat stat,
    Counted part,
    Counted whole,
    EnteredParts typed) {

  /**
   * One number of it; duties and typed numbers look at no things.
   *
   * @param field that is added up; null where things are counted
   */
  private record Counted(Things things, String field, boolean distinct, boolean duty) {
    static Counted of(Formula number) {
      return new Counted(
          number.things(),
          number.sum() == null ? null : number.sum().field(),
          number.distinct() != null,
          number.duty() != null);
    }
  }

  static Shape of(Formula formula) {
    Formula part = formula;
    Formula whole = null;
    if (formula.share() != null) {
      part = formula.share().part();
      whole = formula.share().whole();
    } else if (formula.ratio() != null) {
      part = formula.ratio().part();
      whole = formula.ratio().whole();
    }
    return new Shape(
        formula.isShare(),
        formula.ratio() == null ? null : formula.ratio().per(),
        formula.days() == null ? null : formula.days().stat(),
        Counted.of(part),
        whole == null ? null : Counted.of(whole),
        EnteredParts.of(formula));
  }

  /** Whether what was counted in the areas adds up to one number. */
  static boolean alike(List<PlanArea<Indicator>> areas) {
    return areas.stream().map(area -> of(area.item().value())).distinct().limit(2).count() < 2;
  }
}
