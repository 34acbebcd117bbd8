package io.zhiben.hazard.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.contracts.event.TenantRulesState;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the tenants' plans ask of this service. The lowest tenant above a place that says something
 * is heard.
 */
@ApplicationScoped
public class TenantRules {
  private static final TypeReference<Map<String, Integer>> DAYS = new TypeReference<>() {};
  private static final TypeReference<List<TenantRulesState.Rung>> RUNGS = new TypeReference<>() {};

  private final Database database;
  private final ObjectMapper json;

  TenantRules(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * How long a rectification may take.
   *
   * @param rule the tenant and the version of its rules that say so, e.g. {@code 120110013000@3}
   */
  public record AllowedDays(int days, String rule) {}

  /**
   * Days that a hazard of that level may stay open after assignment there; empty when no tenant
   * says so.
   */
  public Optional<AllowedDays> rectificationDays(Place place, String level) {
    return Stream.of(place.code(), place.townCode(), place.districtCode(), place.cityCode())
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(region -> daysOf(region, level).stream())
        .findFirst();
  }

  private Optional<AllowedDays> daysOf(String region, String level) {
    return database
        .query(
            "select version, rectification_days from tenant_rules where region_code = ?",
            row -> {
              Integer days = read(row.getString(2), DAYS).get(level);
              String rule = region + "@" + row.getLong(1);
              return Optional.ofNullable(days).map(known -> new AllowedDays(known, rule));
            },
            region)
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The rungs of the ladder that the plan of that very place names; empty where it names none. */
  public List<TenantRulesState.Rung> rungs(String region) {
    return database
        .query(
            "select rungs from tenant_rules where region_code = ? and rungs is not null",
            row -> read(row.getString(1), RUNGS),
            region)
        .stream()
        .findFirst()
        .orElse(List.of());
  }

  void apply(TenantRulesState state) {
    database.update(
        "insert into tenant_rules (region_code, version, plan_id, rectification_days)"
            + " values (?, 0, '', '{}') on duplicate key update version = version",
        state.regionCode());
    database.update(
        "update tenant_rules set version = ?, plan_id = ?, rectification_days = ?, rungs = ?"
            + " where region_code = ? and version < ?",
        state.version(),
        state.planId(),
        write(state.rectificationDays()),
        state.rungs() == null || state.rungs().isEmpty() ? null : write(state.rungs()),
        state.regionCode(),
        state.version());
  }

  private <T> T read(String kept, TypeReference<T> type) {
    try {
      return json.readValue(kept, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(Object rules) {
    try {
      return json.writeValueAsString(rules);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
