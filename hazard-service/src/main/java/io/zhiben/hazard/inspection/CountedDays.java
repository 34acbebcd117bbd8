package io.zhiben.hazard.inspection;

import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The days that are counted.
 *
 * @param first day
 * @param last day
 */
record CountedDays(LocalDate first, LocalDate last) {
  /**
   * @param from the first of the year of {@code to} when null
   * @param to today when null
   */
  static CountedDays of(LocalDate from, LocalDate to, Clock clock) {
    LocalDate last = to == null ? LocalDate.now(clock) : to;
    LocalDate first = from == null ? last.withDayOfYear(1) : from;
    if (last.isBefore(first)) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "to");
    }
    return new CountedDays(first, last);
  }
}
