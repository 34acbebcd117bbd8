package io.zhiben.training.directory;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;

/** Writes the copy of the enterprises; older states than the one known change nothing. */
@ApplicationScoped
class DirectoryProjection {
  private final Database database;
  private final Event<EnterpriseFollowed> followers;

  DirectoryProjection(Database database, Event<EnterpriseFollowed> followers) {
    this.database = database;
    this.followers = followers;
  }

  private record Known(long version, String code, String name, String place) {}

  void apply(EnterpriseState state) {
    Optional<Known> known =
        database
            .query(
                "select version, enterprise_code, name, place_code from directory_entry"
                    + " where enterprise_id = ? for update",
                row ->
                    new Known(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
                state.id())
            .stream()
            .findFirst();
    if (known.isEmpty()) {
      insert(state);
    } else if (known.get().version() < state.version()) {
      update(state);
      tell(known.get(), state);
    }
  }

  private void tell(Known before, EnterpriseState state) {
    boolean moved = !before.place().equals(state.place().code());
    boolean renamed = !before.name().equals(state.name()) || !before.code().equals(state.code());
    if (moved || renamed) {
      ListedEnterprise enterprise =
          new ListedEnterprise(state.id(), state.code(), state.name(), Place.of(state.place()));
      followers.fire(new EnterpriseFollowed(enterprise, moved));
    }
  }

  private void insert(EnterpriseState state) {
    Ancestry place = state.place();
    database.update(
        "insert into directory_entry (version, place_code, city_code, district_code, town_code,"
            + " enterprise_code, name, status, enterprise_id) values (?,?,?,?,?,?,?,?,?)",
        state.version(),
        place.code(),
        place.cityCode(),
        place.districtCode(),
        place.townCode(),
        state.code(),
        state.name(),
        state.status(),
        state.id());
  }

  private void update(EnterpriseState state) {
    Ancestry place = state.place();
    database.update(
        "update directory_entry set version = ?, place_code = ?, city_code = ?, district_code = ?,"
            + " town_code = ?, enterprise_code = ?, name = ?, status = ? where enterprise_id = ?",
        state.version(),
        place.code(),
        place.cityCode(),
        place.districtCode(),
        place.townCode(),
        state.code(),
        state.name(),
        state.status(),
        state.id());
  }
}
