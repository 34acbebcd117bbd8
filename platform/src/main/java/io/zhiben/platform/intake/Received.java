package io.zhiben.platform.intake;

import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.EventType;
import java.time.Instant;
import java.util.UUID;

/** An event that arrived and was understood. */
public record Received(
    EventType type,
    EventState state,
    UUID eventId,
    Instant time,
    String regionCode,
    String actor) {}
