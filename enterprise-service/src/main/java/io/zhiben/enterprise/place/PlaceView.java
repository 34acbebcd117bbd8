package io.zhiben.enterprise.place;

import io.zhiben.enterprise.value.CoordinateSystem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** One supervised place. */
public record PlaceView(
    UUID id,
    long version,
    String name,
    PlaceKind kind,
    String regionCode,
    String regionName,
    String address,
    boolean selfHeld,
    BigDecimal longitude,
    BigDecimal latitude,
    CoordinateSystem coordinateSystem,
    String domainCode,
    String domainName,
    Instant createdAt,
    Instant updatedAt) {}
