package io.zhiben.hazard.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The tenants' rules of supervision. The lowest tenant above a place that has its own is heard. */
@ApplicationScoped
class RuleBook {
  private static final String SEED = "";

  private final Database database;
  private final ObjectMapper json;

  RuleBook(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * Rules that hold.
   *
   * @param region the tenant that made them; empty for those that come with the suite
   */
  record Held(String region, long version, SupervisionRules rules) {}

  SupervisionRules of(Place place) {
    return Stream.of(place.code(), place.townCode(), place.districtCode(), place.cityCode())
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(region -> own(region).stream())
        .findFirst()
        .map(Held::rules)
        .orElseGet(() -> own(SEED).orElseThrow().rules());
  }

  /** The tenant's own rules, else those that come with the suite, both for showing and changing. */
  Held shownTo(String region) {
    return own(region).or(() -> own(SEED)).orElseThrow();
  }

  Optional<Held> own(String region) {
    return database
        .query(
            "select version, rules from supervision_rules where region_code = ?",
            row -> new Held(region, row.getLong(1), read(row.getString(2))),
            region)
        .stream()
        .findFirst();
  }

  /** False when somebody else was quicker. */
  boolean put(String region, Optional<Held> before, SupervisionRules rules) {
    if (before.isEmpty()) {
      return database.update(
              "insert ignore into supervision_rules (region_code, version, rules) values (?, 1, ?)",
              region,
              write(rules))
          == 1;
    }
    return database.update(
            "update supervision_rules set version = version + 1, rules = ?"
                + " where region_code = ? and version = ?",
            write(rules),
            region,
            before.get().version())
        == 1;
  }

  private SupervisionRules read(String rules) {
    try {
      return json.readValue(rules, SupervisionRules.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(SupervisionRules rules) {
    try {
      return json.writeValueAsString(rules);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
