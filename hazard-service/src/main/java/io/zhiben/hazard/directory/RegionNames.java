package io.zhiben.hazard.directory;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;

/** The names of many places at once. */
@ApplicationScoped
public class RegionNames {
  private final Database database;

  RegionNames(Database database) {
    this.database = database;
  }

  /** Names by code of the caller's place and all below it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<String, String> withinScope() {
    Map<String, String> names = new HashMap<>();
    database
        .query(
            "select code, name from region where ? in (code, town_code, district_code, city_code)",
            row -> Map.entry(row.getString(1), row.getString(2)),
            CurrentCaller.get().region())
        .forEach(region -> names.put(region.getKey(), region.getValue()));
    return names;
  }
}
