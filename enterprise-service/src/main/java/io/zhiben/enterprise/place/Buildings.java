package io.zhiben.enterprise.place;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The registered buildings of a town, for enterprises that sit in them. */
@ApplicationScoped
public class Buildings {
  private final Database database;

  Buildings(Database database) {
    this.database = database;
  }

  /**
   * A registered building.
   *
   * @param selfHeld the town itself holds it
   */
  public record Registered(UUID id, String name, boolean selfHeld) {}

  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<Registered> find(String townCode, UUID id) {
    return byName(townCode).values().stream().filter(b -> b.id().equals(id)).findFirst();
  }

  /** All buildings and office buildings of the town. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Map<String, Registered> byName(String townCode) {
    Map<String, Registered> found = new HashMap<>();
    database
        .query(
            "select id, name, self_held from supervised_place"
                + " where town_code = ? and kind in ('BUILDING', 'OFFICE_BUILDING')",
            row ->
                new Registered(Database.uuid(row.getBytes(1)), row.getString(2), row.getBoolean(3)),
            townCode)
        .forEach(building -> found.put(building.name(), building));
    return found;
  }

  /** Whether any enterprise sits in it, whoever asks: a rule that depends on scope is none. */
  @Transactional(Transactional.TxType.SUPPORTS)
  boolean hasTenants(SupervisedPlace place) {
    return !database
        .query(
            "select 1 from enterprise where building_id = ? limit 1",
            row -> row.getInt(1),
            place.id())
        .isEmpty();
  }
}
