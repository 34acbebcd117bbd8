package io.zhiben.enterprise.place;

import io.zhiben.enterprise.value.CoordinateSystem;
import io.zhiben.enterprise.value.Coordinates;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.TreeSet;
import org.hibernate.annotations.Filter;

/** One place under supervision. */
@Entity
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class SupervisedPlace extends ScopedEntity {
  private String code;
  private String name;

  @Enumerated(EnumType.STRING)
  private PlaceKind kind;

  private String address;
  private boolean selfHeld;
  private BigDecimal longitude;
  private BigDecimal latitude;

  @Enumerated(EnumType.STRING)
  private CoordinateSystem coordinateSystem;

  private String domainCode;
  private String keeper;
  private String tags;
  private String gradeReason;
  private boolean closed;

  /** False only for rows that are older than the events about places. */
  private boolean announced;

  private Instant createdAt;
  private Instant updatedAt;

  /** For Hibernate. */
  protected SupervisedPlace() {}

  /**
   * @param code that the suite has issued
   */
  SupervisedPlace(String code, PlaceCheck.Setting setting, RegisterPlace command, Instant now) {
    super(setting.place());
    this.code = code;
    this.createdAt = now;
    this.announced = true;
    take(command, setting, now);
  }

  /** Whether the change would alter what the records of enterprises in it rest on. */
  boolean touchesTenants(RegisterPlace command, Place to) {
    return !name.equals(command.name().strip())
        || kind != command.kind()
        || selfHeld != command.selfHeld()
        || !place().townCode().equals(to.townCode());
  }

  void change(PlaceCheck.Setting setting, RegisterPlace command, Instant now) {
    if (!setting.place().equals(place())) {
      moveTo(setting.place());
    }
    take(command, setting, now);
  }

  private void take(RegisterPlace command, PlaceCheck.Setting setting, Instant now) {
    this.name = command.name().strip();
    this.kind = command.kind();
    this.address = command.address() == null ? "" : command.address().strip();
    this.selfHeld = command.selfHeld();
    Coordinates point = command.coordinates();
    this.longitude = point == null ? null : point.longitude();
    this.latitude = point == null ? null : point.latitude();
    this.coordinateSystem = point == null ? null : point.system();
    this.domainCode = setting.domainCode();
    this.keeper = command.keeper() == null ? "" : command.keeper().strip();
    this.tags = String.join(",", setting.tags().codes());
    String reason = setting.tags().gradeReason();
    this.gradeReason = reason == null ? gradeReason : reason;
    this.closed = command.closed();
    this.updatedAt = now;
  }

  String code() {
    return code;
  }

  String name() {
    return name;
  }

  PlaceKind kind() {
    return kind;
  }

  /** Empty while none is named. */
  String keeper() {
    return keeper;
  }

  boolean closed() {
    return closed;
  }

  TreeSet<String> tagCodes() {
    return tags.isEmpty() ? new TreeSet<>() : new TreeSet<>(Arrays.asList(tags.split(",")));
  }

  String domainCode() {
    return domainCode;
  }

  PlaceView view(String regionName, String domainName) {
    return new PlaceView(
        id(),
        version(),
        name,
        kind,
        place().code(),
        regionName,
        address,
        selfHeld,
        longitude,
        latitude,
        coordinateSystem,
        domainCode,
        domainName,
        createdAt,
        updatedAt,
        code,
        keeper,
        tagCodes(),
        gradeReason,
        closed);
  }
}
