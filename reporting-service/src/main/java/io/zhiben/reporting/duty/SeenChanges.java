package io.zhiben.reporting.duty;

import io.zhiben.plans.Duty;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.projection.TownKey;
import io.zhiben.reporting.query.Sql;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/**
 * How often the towns of areas changed, read once for all questions about the same area: before
 * their enterprises are looked at, so that what changes meanwhile shows. Of one request or sweep.
 */
final class SeenChanges {
  private final Database database;
  private final Map<String, Map<TownKey, Map<String, Long>>> seen = new HashMap<>();

  SeenChanges(Database database) {
    this.database = database;
  }

  /**
   * The changes of each town of an area that ever had enterprises, added up.
   *
   * @param area without villages
   */
  Map<TownKey, Long> of(PlanArea<Duty> area, Set<String> tables) {
    return sums(seen.computeIfAbsent(keyOf(area), key -> read(area)), tables);
  }

  /** The same, looked up anew. */
  Map<TownKey, Long> again(PlanArea<Duty> area, Set<String> tables) {
    seen.remove(keyOf(area));
    return of(area, tables);
  }

  private static String keyOf(PlanArea<Duty> area) {
    return HexFormat.of().formatHex(area.bounds("c", "id").digest());
  }

  private Map<TownKey, Map<String, Long>> read(PlanArea<Duty> area) {
    Map<TownKey, Map<String, Long>> towns = new HashMap<>();
    Sql.of(
            "select c.city_code, c.district_code, c.town_code, c.source, c.n from place_change c"
                + " where ")
        .add(area.bounds("c", "id"))
        .list(
            database,
            row ->
                towns
                    .computeIfAbsent(TownKey.read(row), town -> new HashMap<>())
                    .put(row.getString("source"), row.getLong("n")));
    return towns;
  }

  /** Each of the counts only grows, so that an equal sum means that none did. */
  private static Map<TownKey, Long> sums(
      Map<TownKey, Map<String, Long>> towns, Set<String> tables) {
    Map<TownKey, Long> sums = new HashMap<>();
    towns.forEach((town, counts) ->
        sums.put(town, tables.stream().mapToLong(table -> counts.getOrDefault(table, 0L)).sum()));
    return sums;
  }
}
