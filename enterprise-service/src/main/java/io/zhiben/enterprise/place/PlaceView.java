package io.zhiben.enterprise.place;

import io.zhiben.enterprise.value.CoordinateSystem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One supervised place.
 *
 * @param code issued by the suite; hazards and workbooks name the place by it
 * @param keeper the unit or post that looks after it; empty while none is named
 * @param tags that it was given; the one of its kind is not among them
 * @param gradeReason why its grade was given, changed or taken last; null while it never was
 * @param closed it is gone or not supervised any more: nothing new is recorded about it
 */
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
    Instant updatedAt,
    String code,
    String keeper,
    Set<String> tags,
    String gradeReason,
    boolean closed) {}
