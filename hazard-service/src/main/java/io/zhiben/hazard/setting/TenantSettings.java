package io.zhiben.hazard.setting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Keeps what tenants set. A place without a setting of its own has that of the next place above,
 * and at last the one that the suite ships.
 */
@ApplicationScoped
public class TenantSettings {
  private final Database database;
  private final ObjectMapper json;
  private final RegionTree regions;
  private final Preconditions preconditions;
  private final AuditTrail audit;

  TenantSettings(
      Database database,
      ObjectMapper json,
      RegionTree regions,
      Preconditions preconditions,
      AuditTrail audit) {
    this.database = database;
    this.json = json;
    this.regions = regions;
    this.preconditions = preconditions;
    this.audit = audit;
  }

  /**
   * One kind of setting.
   *
   * @param national what counts where no tenant says anything
   */
  public record Kind<T>(String name, Class<T> type, T national) {}

  /**
   * A setting as it counts at a place.
   *
   * @param regionCode the place that says so; null for what the suite ships
   * @param version of the caller's own setting; 0 while he has none
   */
  public record Setting<T>(String regionCode, long version, T content) {}

  private record Stored(String regionCode, long version, String content) {}

  /** What counts at that place. */
  public <T> T at(Place place, Kind<T> kind) {
    return storedAbove(place, kind).map(found -> read(found, kind)).orElse(kind.national());
  }

  /** What counts at the caller's place, and the version that a change of his rests on. */
  @Transactional
  public <T> Setting<T> ofCaller(Kind<T> kind) {
    if (CurrentCaller.get().region().isEmpty()) {
      // an agency has no place; what it enters is held against the place of the enterprise
      return new Setting<>(null, 0, kind.national());
    }
    Place place = regions.placeOf(CurrentCaller.get().region());
    Optional<Stored> found = storedAbove(place, kind);
    long own =
        found.filter(one -> one.regionCode().equals(place.code())).map(Stored::version).orElse(0L);
    return new Setting<>(
        found.map(Stored::regionCode).orElse(null),
        own,
        found.map(one -> read(one, kind)).orElse(kind.national()));
  }

  /** Sets it for the caller's place; rests on the version of his own setting. */
  @Transactional
  public <T> Setting<T> set(Kind<T> kind, T content) {
    String region = regions.placeOf(CurrentCaller.get().region()).code();
    database.update(
        "insert into tenant_setting (region_code, kind, version, content) values (?, ?, 0, '')"
            + " on duplicate key update version = version",
        region,
        kind.name());
    Stored before =
        database
            .query(
                "select region_code, version, content from tenant_setting"
                    + " where region_code = ? and kind = ? for update",
                row -> new Stored(row.getString(1), row.getLong(2), row.getString(3)),
                region,
                kind.name())
            .getFirst();
    preconditions.requireMatch(before.version());
    long version = before.version() + 1;
    database.update(
        "update tenant_setting set version = ?, content = ? where region_code = ? and kind = ?",
        version,
        write(content),
        region,
        kind.name());
    audit.record(
        "setting.set",
        "TenantSetting",
        UUID.nameUUIDFromBytes((kind.name() + region).getBytes(StandardCharsets.UTF_8)),
        region,
        before.version() == 0 ? null : read(before, kind),
        content);
    return new Setting<>(region, version, content);
  }

  private Optional<Stored> storedAbove(Place place, Kind<?> kind) {
    List<String> above =
        Stream.of(place.code(), place.townCode(), place.districtCode(), place.cityCode())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return above.stream()
        .flatMap(region ->
            database
                .query(
                    "select region_code, version, content from tenant_setting"
                        + " where region_code = ? and kind = ? and version > 0",
                    row -> new Stored(row.getString(1), row.getLong(2), row.getString(3)),
                    region,
                    kind.name())
                .stream())
        .findFirst();
  }

  private <T> T read(Stored stored, Kind<T> kind) {
    try {
      return json.readValue(stored.content(), kind.type());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(Object content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw Problem.of(CommonError.MALFORMED_REQUEST);
    }
  }
}
