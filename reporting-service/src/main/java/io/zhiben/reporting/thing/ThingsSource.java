package io.zhiben.reporting.thing;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.Things;
import java.time.LocalDate;
import java.util.List;

/**
 * Knows the things of one kind that no table of facts holds, such as tasks, meetings and reports. A
 * bean of this type is found by itself.
 */
public interface ThingsSource {
  /** The kind. */
  Things things();

  /**
   * Those of a plan, at the region or below, that fall on that day or before, as they stood on it.
   */
  List<Thing> until(PlanPack plan, RegionState region, LocalDate asOf);
}
