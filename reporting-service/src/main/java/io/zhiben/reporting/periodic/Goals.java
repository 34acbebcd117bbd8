package io.zhiben.reporting.periodic;

import io.zhiben.plans.Formula;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.Target;
import io.zhiben.plans.Target.Milestone;
import io.zhiben.reporting.periodic.Contents.Content;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the plan wants of the figures of a report, by section. */
final class Goals {
  static final Goals NONE = new Goals(Map.of());

  private final Map<String, Goal> bySection;

  private Goals(Map<String, Goal> bySection) {
    this.bySection = bySection;
  }

  /**
   * A threshold with its day.
   *
   * @param bound the value that is to be reached, or not to be exceeded
   * @param shown in words
   */
  record Goal(BigDecimal bound, String shown) {}

  /**
   * The targets of a plan for these figures.
   *
   * @param unit whether the report is one unit's own: what all units are to reach together is no
   *     target of one of them, except that there be none at all
   */
  static Goals of(PlanPack plan, List<Content> contents, LocalDate asOf, boolean unit) {
    Map<String, Goal> found = new HashMap<>();
    for (Content content : contents) {
      String indicator = content.section().indicator();
      if (indicator == null) {
        continue;
      }
      boolean whole = unit && addsUp(plan.indicator(indicator).orElseThrow().value());
      plan.targets().stream()
          .filter(target -> target.indicator().equals(indicator))
          .map(target -> goal(next(target, asOf), content.share()))
          .filter(goal -> !whole || goal.bound().signum() == 0)
          .findFirst()
          .ifPresent(goal -> found.put(content.section().id(), goal));
    }
    return new Goals(found);
  }

  /** The milestone that comes next; the last one when all have passed. */
  static Milestone next(Target target, LocalDate asOf) {
    return target.milestones().stream()
        .filter(milestone -> !milestone.dueOn().isBefore(asOf))
        .findFirst()
        .orElse(target.milestones().getLast());
  }

  private static boolean addsUp(Formula formula) {
    return formula.count() != null
        || formula.sum() != null
        || formula.distinct() != null
        || formula.entered() == Formula.Entered.NUMBER;
  }

  private static Goal goal(Milestone milestone, boolean share) {
    boolean least = milestone.atLeast() != null;
    BigDecimal bound = least ? milestone.atLeast() : milestone.atMost();
    return new Goal(
        bound,
        (least ? "≥" : "≤")
            + Shown.plain(bound)
            + (share ? "%" : "")
            + "（"
            + milestone.dueOn()
            + "）");
  }

  /** Null where the plan wants nothing of it. */
  BigDecimal bound(Content content) {
    Goal goal = bySection.get(content.section().id());
    return goal == null ? null : goal.bound();
  }

  /** In words; a dash where the plan wants nothing of it. */
  String shown(Content content) {
    Goal goal = bySection.get(content.section().id());
    return goal == null ? "—" : goal.shown();
  }
}
