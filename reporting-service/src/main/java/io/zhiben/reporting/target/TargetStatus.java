package io.zhiben.reporting.target;

import java.time.LocalDate;

/** How a target stands. The order of the first four is from the best to the worst. */
public enum TargetStatus {
  /** The threshold is kept, or was kept on the date. */
  MET,
  /** Not yet kept, and the date is far. */
  ON_TRACK,
  /** Not yet kept, and the date is near. */
  AT_RISK,
  /**
   * The date passed and the threshold was not kept on it; what is cleared later doesn't heal that.
   */
  MISSED,
  /**
   * The indicator is one over nothing, such as the hazards rectified in time where none was found:
   * nothing keeps the threshold and nothing misses it.
   */
  NOT_APPLICABLE;

  /** The worse of both; what isn't applicable says nothing beside another. */
  TargetStatus worse(TargetStatus other) {
    if (this == NOT_APPLICABLE || other == NOT_APPLICABLE) {
      return this == NOT_APPLICABLE ? other : this;
    }
    return other.compareTo(this) > 0 ? other : this;
  }

  /**
   * @param reached whether the threshold is kept on the day, or was on the date where the day lies
   *     behind it
   * @param warnDays days before the date from which it is near
   */
  static TargetStatus of(boolean reached, LocalDate day, LocalDate dueOn, int warnDays) {
    if (reached) {
      return MET;
    }
    if (day.isAfter(dueOn)) {
      return MISSED;
    }
    return day.isBefore(dueOn.minusDays(warnDays)) ? ON_TRACK : AT_RISK;
  }
}
