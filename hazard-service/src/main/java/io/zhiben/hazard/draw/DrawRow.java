package io.zhiben.hazard.draw;

import java.time.Instant;
import java.util.UUID;

/** A draw in a list. */
record DrawRow(
    UUID id,
    long version,
    String number,
    String title,
    String regionCode,
    String regionName,
    boolean unannounced,
    DrawState state,
    Instant preparedAt,
    Instant heldAt,
    Instant publishedAt) {}
