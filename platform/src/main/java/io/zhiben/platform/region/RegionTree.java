package io.zhiben.platform.region;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Looks places up. Places are public knowledge, so no scope bounds them. */
@ApplicationScoped
public class RegionTree {
  private static final long KEEP_NANOS = 5_000_000_000L;
  private static final long LOOK_NANOS = 1_000_000_000L;

  private final Database database;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  RegionTree(Database database) {
    this.database = database;
  }

  private record Kept(RegionState region, long until) {}

  /**
   * Kept for some seconds: it is asked by every request. When that time is over, one who asks looks
   * again, and the others don't wait for a connection of their own meanwhile.
   */
  public Optional<RegionState> find(String code) {
    if (code == null || code.isEmpty()) {
      return Optional.empty();
    }
    long now = System.nanoTime();
    Kept known = kept.get(code);
    if (known != null
        && (known.until() - now > 0
            || !kept.replace(code, known, new Kept(known.region(), now + LOOK_NANOS)))) {
      return Optional.of(known.region());
    }
    Optional<RegionState> found = load(code);
    found.ifPresent(region -> kept.put(code, new Kept(region, now + KEEP_NANOS)));
    return found;
  }

  /** The tree's own word for where that place lies; refuses an unknown code. */
  public Place placeOf(String code) {
    return find(code)
        .map(region -> Place.of(region.place()))
        .orElseThrow(() -> Problem.ofField(CommonError.INVALID_FIELD, "regionCode"));
  }

  /** The places directly below, by code. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<RegionState> childrenOf(String code) {
    return database.query(
        "select * from region where parent_code = ? order by code", RegionTree::read, code);
  }

  /** Whether the place lies in the other one, or is it; false for unknown codes. */
  public boolean isWithin(String code, String ancestor) {
    return find(code).map(region -> Place.of(region.place()).isWithin(ancestor)).orElse(false);
  }

  /** Takes a place over; an older version than the one known is ignored. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void apply(RegionState region) {
    Ancestry place = region.place();
    database.update(
        "insert into region (code, version, name, level, parent_code, city_code, district_code, town_code,"
            + " illustrative) values (?,?,?,?,?,?,?,?,?) on duplicate key update"
            + " name = if(values(version) > version, values(name), name),"
            + " level = if(values(version) > version, values(level), level),"
            + " parent_code = if(values(version) > version, values(parent_code), parent_code),"
            + " city_code = if(values(version) > version, values(city_code), city_code),"
            + " district_code = if(values(version) > version, values(district_code), district_code),"
            + " town_code = if(values(version) > version, values(town_code), town_code),"
            + " version = greatest(version, values(version))",
        region.code(),
        region.version(),
        region.name(),
        region.level(),
        region.parentCode(),
        place.cityCode(),
        place.districtCode(),
        place.townCode(),
        region.illustrative());
    kept.remove(region.code());
  }

  @Transactional(Transactional.TxType.SUPPORTS)
  Optional<RegionState> load(String code) {
    return database.query("select * from region where code = ?", RegionTree::read, code).stream()
        .findFirst();
  }

  private static RegionState read(ResultSet row) throws SQLException {
    String code = row.getString("code");
    return new RegionState(
        code,
        row.getLong("version"),
        row.getString("name"),
        RegionLevel.valueOf(row.getString("level")),
        row.getString("parent_code"),
        new Ancestry(
            code,
            row.getString("city_code"),
            row.getString("district_code"),
            row.getString("town_code")),
        row.getBoolean("illustrative"));
  }
}
