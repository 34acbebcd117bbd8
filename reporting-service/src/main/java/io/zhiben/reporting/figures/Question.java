package io.zhiben.reporting.figures;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.reporting.query.AsOf;
import io.zhiben.reporting.query.Period;
import io.zhiben.reporting.query.Reach;

/** What a figure is asked about: whose rows, of which months, as they stood at which day. */
record Question(Reach reach, Period period, AsOf asOf) {

  /**
   * Whether cells can answer. They count towns of today: a village, a single enterprise and a day
   * of the past are asked of the facts.
   */
  boolean isAnsweredByCells() {
    return asOf.isToday()
        && !reach.ofOneEnterprise()
        && reach.region().level() != RegionLevel.VILLAGE;
  }
}
