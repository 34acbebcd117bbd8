package io.zhiben.hazard.hazard;

import io.zhiben.contracts.event.EventType;
import java.util.UUID;

/** A hazard changed. Fired inside the transaction of the change, for features that follow it. */
public record HazardTold(UUID id, EventType type) {}
