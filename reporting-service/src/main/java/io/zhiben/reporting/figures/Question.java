package io.zhiben.reporting.figures;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.reporting.query.AsOf;
import io.zhiben.reporting.query.Period;
import io.zhiben.reporting.query.Reach;
import java.time.LocalDate;

/**
 * What a figure is asked about: whose rows, of which months, as they stood at which day.
 *
 * @param cutOff what was found up to that day is stock (存量), what came later is increment (增量)
 */
record Question(Reach reach, Period period, AsOf asOf, LocalDate cutOff) {

  /** With the end of the year before as the cut-off, as plans of a year speak. */
  Question(Reach reach, Period period, AsOf asOf) {
    this(reach, period, asOf, endOfYearBefore(asOf));
  }

  static LocalDate endOfYearBefore(AsOf asOf) {
    return asOf == null ? null : asOf.day().withDayOfYear(1).minusDays(1);
  }

  /**
   * Whether cells can answer. They count towns of today by months: a village, a single enterprise,
   * a day of the past and a cut-off within a month are asked of the facts.
   */
  boolean isAnsweredByCells() {
    return asOf.isToday()
        && !reach.ofOneEnterprise()
        && cutOff.plusDays(1).getDayOfMonth() == 1
        && reach.region().level() != RegionLevel.VILLAGE;
  }
}
