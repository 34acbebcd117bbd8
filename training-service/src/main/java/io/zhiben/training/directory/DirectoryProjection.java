package io.zhiben.training.directory;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.PreparedStatement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the copy of the enterprises; older states than the one known change nothing. */
@ApplicationScoped
class DirectoryProjection {
  private static final String INSERT =
      "insert into directory_entry (version, place_code, city_code, district_code, town_code,"
          + " enterprise_code, name, status, enterprise_id) values (?,?,?,?,?,?,?,?,?)";
  private static final String UPDATE =
      "update directory_entry set version = ?, place_code = ?, city_code = ?, district_code = ?,"
          + " town_code = ?, enterprise_code = ?, name = ?, status = ? where enterprise_id = ?";

  private final Database database;
  private final Event<EnterpriseFollowed> followers;

  DirectoryProjection(Database database, Event<EnterpriseFollowed> followers) {
    this.database = database;
    this.followers = followers;
  }

  private record Known(long version, String code, String name, String place) {
    static Known of(EnterpriseState state) {
      return new Known(state.version(), state.code(), state.name(), state.place().code());
    }
  }

  /** In the order in which they arrived; several states of one enterprise may be among them. */
  void apply(List<EnterpriseState> states) {
    if (states.isEmpty()) {
      return;
    }
    Map<UUID, Known> before = known(states);
    Map<UUID, EnterpriseState> latest = new LinkedHashMap<>();
    for (EnterpriseState state : states) {
      Known known = before.get(state.id());
      EnterpriseState later = latest.get(state.id());
      if ((known == null || known.version() < state.version())
          && (later == null || later.version() < state.version())) {
        latest.put(state.id(), state);
      }
    }
    write(
        INSERT, latest.values().stream().filter(state -> !before.containsKey(state.id())).toList());
    List<EnterpriseState> changed =
        latest.values().stream().filter(state -> before.containsKey(state.id())).toList();
    write(UPDATE, changed);
    changed.forEach(state -> tell(before.get(state.id()), state));
  }

  private Map<UUID, Known> known(List<EnterpriseState> states) {
    List<UUID> ids = states.stream().map(EnterpriseState::id).distinct().sorted().toList();
    Map<UUID, Known> known = new HashMap<>();
    database.query(
        "select enterprise_id, version, enterprise_code, name, place_code from directory_entry"
            + " where enterprise_id in (?"
            + ",?".repeat(ids.size() - 1)
            + ") for update",
        row ->
            known.put(
                Database.uuid(row.getBytes(1)),
                new Known(row.getLong(2), row.getString(3), row.getString(4), row.getString(5))),
        ids.toArray());
    return known;
  }

  private void tell(Known before, EnterpriseState state) {
    Known now = Known.of(state);
    boolean moved = !before.place().equals(now.place());
    boolean renamed = !before.name().equals(now.name()) || !before.code().equals(now.code());
    if (moved || renamed) {
      ListedEnterprise enterprise =
          new ListedEnterprise(state.id(), state.code(), state.name(), Place.of(state.place()));
      followers.fire(new EnterpriseFollowed(enterprise, moved));
    }
  }

  /** Both statements take the same values in the same order, the id last. */
  private void write(String sql, List<EnterpriseState> states) {
    if (states.isEmpty()) {
      return;
    }
    database.work(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (EnterpriseState state : states) {
          Ancestry place = state.place();
          Database.bind(
              statement,
              state.version(),
              place.code(),
              place.cityCode(),
              place.districtCode(),
              place.townCode(),
              state.code(),
              state.name(),
              state.status(),
              state.id());
          statement.addBatch();
        }
        statement.executeBatch();
      }
    });
  }
}
