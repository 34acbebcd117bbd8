package io.zhiben.hazard.accident;

import io.zhiben.platform.access.Place;
import java.util.UUID;

/**
 * A traffic accident with its road section was reported. Fired inside the transaction of the
 * report.
 */
public record RoadAccident(UUID accidentId, Place place, String section) {}
