package io.zhiben.reporting.plan;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.PlanPack;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.query.Sql;
import java.util.List;

/**
 * Where one plan's word counts, of the place asked about.
 *
 * @param item what the plan says, e.g. a duty
 * @param without lower places whose own plan says the same in its own way
 */
public record PlanArea<T>(PlanPack plan, T item, Reach reach, List<RegionState> without) {

  /** The condition on the rows of the area. */
  public Sql bounds(String alias, String enterpriseId) {
    Sql sql = reach.bounds(alias, enterpriseId);
    for (RegionState lower : without) {
      sql.add(" and " + alias + "." + Reach.columnOf(lower.level()) + " <> ?", lower.code());
    }
    return sql;
  }
}
