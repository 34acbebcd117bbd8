package io.zhiben.training.directory;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Writes the copy of the enterprises; older states than the one known change nothing. Drills and
 * sessions follow an enterprise that moved.
 */
@ApplicationScoped
class DirectoryProjection {
  private static final List<String> FOLLOWERS = List.of("drill", "training_session");

  private final Database database;

  DirectoryProjection(Database database) {
    this.database = database;
  }

  void apply(EnterpriseState state) {
    List<Long> known =
        database.query(
            "select version from directory_entry where enterprise_id = ? for update",
            row -> row.getLong(1),
            state.id());
    if (known.isEmpty()) {
      insert(state);
    } else if (known.getFirst() < state.version()) {
      update(state);
    }
  }

  private void insert(EnterpriseState state) {
    Ancestry place = state.place();
    database.update(
        "insert into directory_entry (enterprise_id, version, place_code, city_code, district_code, town_code,"
            + " enterprise_code, name, status) values (?,?,?,?,?,?,?,?,?)",
        state.id(),
        state.version(),
        place.code(),
        place.cityCode(),
        place.districtCode(),
        place.townCode(),
        state.code(),
        state.name(),
        state.status());
  }

  private void update(EnterpriseState state) {
    write(
        "directory_entry",
        "name = ?, version = ?, status = ?",
        state,
        state.name(),
        state.version(),
        state.status());
    FOLLOWERS.forEach(table -> write(table, "enterprise_name = ?", state, state.name()));
  }

  private void write(String table, String own, EnterpriseState state, Object... ownValues) {
    Ancestry place = state.place();
    Object[] values = new Object[ownValues.length + 6];
    System.arraycopy(ownValues, 0, values, 0, ownValues.length);
    Object[] common = {
      place.code(),
      place.cityCode(),
      place.districtCode(),
      place.townCode(),
      state.code(),
      state.id()
    };
    System.arraycopy(common, 0, values, ownValues.length, common.length);
    database.update(
        "update "
            + table
            + " set "
            + own
            + ", place_code = ?, city_code = ?, district_code = ?, town_code = ?, enterprise_code = ?"
            + " where enterprise_id = ?",
        values);
  }
}
