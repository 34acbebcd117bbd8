package io.zhiben.hazard.escalation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.hazard.directory.TenantRules;
import io.zhiben.hazard.listing.Authority;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * The ladders of the tenants; a tenant without one of its own has that of its level, set by the
 * rungs that its plan names.
 */
@ApplicationScoped
class LadderBook {
  private final Database database;
  private final ObjectMapper json;
  private final TenantRules plans;

  LadderBook(Database database, ObjectMapper json, TenantRules plans) {
    this.database = database;
    this.json = json;
    this.plans = plans;
  }

  /**
   * @param own false for the ladder that comes with the suite or follows from the plan
   */
  record Held(boolean own, long version, Ladder ladder) {}

  Ladder of(Authority authority) {
    return heldBy(authority).ladder();
  }

  Held heldBy(Authority authority) {
    return read(authority.code(), true)
        .or(() ->
            read(authority.level().name(), false).map(standard -> seeded(authority, standard)))
        .orElseThrow();
  }

  private Held seeded(Authority authority, Held standard) {
    Ladder ladder = LadderSeed.of(plans.rungs(authority.code()), standard.ladder());
    return new Held(false, standard.version(), ladder);
  }

  /** False when somebody else was quicker. */
  boolean put(Authority authority, Held before, Ladder ladder) {
    if (!before.own()) {
      return database.update(
              "insert ignore into escalation_ladder (owner, version, rungs) values (?, 1, ?)",
              authority.code(),
              write(ladder))
          == 1;
    }
    return database.update(
            "update escalation_ladder set version = version + 1, rungs = ?"
                + " where owner = ? and version = ?",
            write(ladder),
            authority.code(),
            before.version())
        == 1;
  }

  /**
   * Holds everybody else who is about to fire rungs until the transaction ends. The rows are read
   * after it, so that the second one sees what the first one fired.
   */
  void lock() {
    database.query("select 1 from escalation_ladder where owner = 'TOWN' for update", row -> 1);
  }

  private Optional<Held> read(String owner, boolean own) {
    return database
        .query(
            "select version, rungs from escalation_ladder where owner = ?",
            row -> new Held(own, own ? row.getLong(1) : 0, parse(row.getString(2))),
            owner)
        .stream()
        .findFirst();
  }

  private Ladder parse(String rungs) {
    try {
      return new Ladder(json.readerForListOf(Rung.class).readValue(rungs));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(Ladder ladder) {
    try {
      return json.writeValueAsString(ladder.rungs());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
