package io.zhiben.reporting.periodic;

import io.zhiben.plans.Formula;
import io.zhiben.plans.Indicator;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.plans.Things;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an indicator of a plan means for one of its units: its own tasks, reports and meetings, what
 * its department did, and the things of the domains that it leads. Where things say none of that,
 * it is the figure of the unit's place.
 */
public final class UnitIndicator {
  private UnitIndicator() {}

  /** The indicator bound to the unit; the same one where nothing binds it. */
  public static Indicator of(Indicator indicator, Unit unit, PlanPack plan) {
    return new Indicator(
        indicator.id(),
        indicator.title(),
        indicator.unit(),
        bound(indicator.value(), unit, plan),
        indicator.over(),
        indicator.better(),
        indicator.cites());
  }

  /**
   * The domains that the department leads; none where it leads none, and for what is no department.
   */
  static List<String> domainsOf(Unit unit, PlanPack plan) {
    return unit.department() == null
        ? List.of()
        : plan.domains().stream()
            .filter(domain -> domain.leads().contains(unit.id()))
            .map(PlanPack.Domain::id)
            .toList();
  }

  private static Formula bound(Formula formula, Unit unit, PlanPack plan) {
    Formula.Share share = formula.share();
    Formula.Ratio ratio = formula.ratio();
    return new Formula(
        formula.count(),
        formula.sum(),
        formula.distinct(),
        formula.days(),
        formula.duty(),
        formula.entered(),
        formula.things() == null
            ? formula.where()
            : where(formula.where(), formula.things(), unit, plan),
        share == null
            ? null
            : new Formula.Share(bound(share.part(), unit, plan), bound(share.whole(), unit, plan)),
        ratio == null
            ? null
            : new Formula.Ratio(
                bound(ratio.part(), unit, plan), bound(ratio.whole(), unit, plan), ratio.per()));
  }

  private static Map<String, Object> where(
      Map<String, Object> said, Things things, Unit unit, PlanPack plan) {
    Map<String, Object> where = new HashMap<>(said);
    if (things.fields().containsKey("unit")) {
      where.putIfAbsent("unit", unit.id());
    } else if (unit.department() != null) {
      List<String> domains = domainsOf(unit, plan);
      if (things.fields().containsKey("department")) {
        where.putIfAbsent("department", unit.department());
      } else if (things.fields().containsKey("domain") && !domains.isEmpty()) {
        where.putIfAbsent("domain", domains);
      }
    }
    return where;
  }
}
