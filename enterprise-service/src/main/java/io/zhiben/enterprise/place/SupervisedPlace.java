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
import org.hibernate.annotations.Filter;

/** One place under supervision. */
@Entity
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class SupervisedPlace extends ScopedEntity {
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
  private Instant createdAt;
  private Instant updatedAt;

  /** For Hibernate. */
  protected SupervisedPlace() {}

  SupervisedPlace(Place place, RegisterPlace command, String domainCode, Instant now) {
    super(place);
    this.createdAt = now;
    take(command, domainCode, now);
  }

  /** Whether the change would alter what the records of enterprises in it rest on. */
  boolean touchesTenants(RegisterPlace command, Place to) {
    return !name.equals(command.name().strip())
        || kind != command.kind()
        || selfHeld != command.selfHeld()
        || !place().townCode().equals(to.townCode());
  }

  void change(Place to, RegisterPlace command, String domain, Instant now) {
    if (!to.equals(place())) {
      moveTo(to);
    }
    take(command, domain, now);
  }

  private void take(RegisterPlace command, String domain, Instant now) {
    this.name = command.name().strip();
    this.kind = command.kind();
    this.address = command.address() == null ? "" : command.address().strip();
    this.selfHeld = command.selfHeld();
    Coordinates point = command.coordinates();
    this.longitude = point == null ? null : point.longitude();
    this.latitude = point == null ? null : point.latitude();
    this.coordinateSystem = point == null ? null : point.system();
    this.domainCode = domain;
    this.updatedAt = now;
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
        updatedAt);
  }
}
