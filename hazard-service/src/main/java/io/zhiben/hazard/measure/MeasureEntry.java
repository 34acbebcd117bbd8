package io.zhiben.hazard.measure;

import java.time.Instant;

/**
 * One entry of a measure's log.
 *
 * @param actorOrg department of the one who did it; empty for an officer without one
 */
record MeasureEntry(Instant at, MeasureEvent event, String actorOrg, String note) {}
