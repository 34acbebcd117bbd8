package io.zhiben.reporting.plan;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.PlanPack;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What "high-risk" means where: each tenant's plan names the tags; where there is no plan it is the
 * tag of that name.
 */
@ApplicationScoped
public class HighRisk {
  private static final List<String> WITHOUT_PLAN = List.of("highRisk");
  private static final String ID = "rules";

  private final PlanAreas areas;
  private final Clock clock;

  HighRisk(PlanAreas areas, Clock clock) {
    this.areas = areas;
    this.clock = clock;
  }

  /** The condition on the column {@code tags} of a table with the place columns. */
  public Sql condition(String alias, RegionState region) {
    List<PlanArea<PlanPack.Rules>> found =
        areas
            .saidLast(
                new Reach(region, null),
                LocalDate.now(clock),
                plan -> List.of(plan.rules()),
                rules -> ID)
            .getOrDefault(ID, List.of());
    Sql sql = Sql.of("case");
    for (PlanArea<PlanPack.Rules> area : found) {
      sql.add(" when ")
          .add(area.bounds(alias, "id"))
          .add(" then ")
          .add(anyOf(alias + ".tags", area.item().highRiskTags()));
    }
    return found.isEmpty()
        ? anyOf(alias + ".tags", WITHOUT_PLAN)
        : sql.add(" else ").add(anyOf(alias + ".tags", WITHOUT_PLAN)).add(" end");
  }

  /** Whether the column of tags names one of these. */
  public static Sql anyOf(String column, Collection<String> tags) {
    if (tags.isEmpty()) {
      return Sql.of("1 = 0");
    }
    Sql sql = Sql.of("(");
    String or = "";
    // in one order, so that equal questions are equal statements
    for (String tag : new TreeSet<>(tags)) {
      sql.add(or + column + " like ?", "%," + tag + ",%");
      or = " or ";
    }
    return sql.add(")");
  }

  /** Whether the column of tags names every one of these. */
  public static Sql allOf(String column, Collection<String> tags) {
    Sql sql = Sql.of("(1 = 1");
    for (String tag : new TreeSet<>(tags)) {
      sql.add(" and " + column + " like ?", "%," + tag + ",%");
    }
    return sql.add(")");
  }
}
