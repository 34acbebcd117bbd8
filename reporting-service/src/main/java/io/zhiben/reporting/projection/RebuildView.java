package io.zhiben.reporting.projection;

import java.time.Instant;

/**
 * How far a rebuild of the projections is.
 *
 * @param state NONE (never asked for), RUNNING or DONE
 * @param eventsRead records read so far
 */
public record RebuildView(String state, Instant startedAt, Instant finishedAt, long eventsRead) {
  static final String RUNNING = "RUNNING";
  static final RebuildView NONE = new RebuildView("NONE", null, null, 0);
}
