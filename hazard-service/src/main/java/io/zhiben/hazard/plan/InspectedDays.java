package io.zhiben.hazard.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Asked when enterprises were inspected last; answered by the feature that records inspections. */
public interface InspectedDays {
  /**
   * The day of the last inspection within the caller's scope, by enterprise; self-checks, mutual
   * checks and guidance don't count. Enterprises without any since that day are left out.
   */
  Map<UUID, LocalDate> lastSince(LocalDate day);
}
