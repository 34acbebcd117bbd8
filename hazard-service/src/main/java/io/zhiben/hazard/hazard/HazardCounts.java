package io.zhiben.hazard.hazard;

import java.util.Map;

/**
 * How many hazards there are.
 *
 * @param total of every state
 * @param open neither signed off nor withdrawn
 * @param overdue the rectification is owed and its last day has passed
 * @param ungraded without a level yet
 * @param byState states without any are left out
 * @param byLevel graded ones; levels without any are left out
 */
record HazardCounts(
    long total,
    long open,
    long overdue,
    long ungraded,
    Map<LifecycleState, Long> byState,
    Map<Level, Long> byLevel) {
  HazardCounts {
    byState = Map.copyOf(byState);
    byLevel = Map.copyOf(byLevel);
  }
}
