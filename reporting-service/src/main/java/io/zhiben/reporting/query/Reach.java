package io.zhiben.reporting.query;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import java.util.Objects;

/**
 * The rows that a question is about: those of one place, and of these, for enterprise staff, those
 * of their own enterprise.
 *
 * @param enterpriseCode null where the asker may see every enterprise of the place
 */
public record Reach(RegionState region, String enterpriseCode) {
  public Reach {
    Objects.requireNonNull(region, "region");
  }

  /**
   * Whether rows of a single enterprise are asked for, so that counters of a town tell too much.
   */
  public boolean ofOneEnterprise() {
    return enterpriseCode != null;
  }

  /** The column of a fact that holds the code of a place of that level. */
  public static String columnOf(RegionLevel level) {
    return switch (level) {
      case CITY -> "city_code";
      case DISTRICT -> "district_code";
      case TOWN -> "town_code";
      case VILLAGE -> "place_code";
    };
  }

  /** The same asker's reach in another place. */
  public Reach in(RegionState other) {
    return new Reach(other, enterpriseCode);
  }

  /** The condition on the place alone, for tables that count the rows of all. */
  public Sql place(String alias) {
    return Sql.of(alias + "." + columnOf(region.level()) + " = ?", region.code());
  }

  /**
   * The condition that every statement over projections carries.
   *
   * @param alias of the table
   * @param enterpriseId its column with the enterprise's id
   */
  public Sql bounds(String alias, String enterpriseId) {
    Sql sql = place(alias);
    if (enterpriseCode != null) {
      sql.add(
          " and "
              + alias
              + "."
              + enterpriseId
              + " in (select own.id from fact_enterprise own where own.code = ?)",
          enterpriseCode);
    }
    return sql;
  }
}
