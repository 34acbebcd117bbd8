package io.zhiben.hazard.expert;

import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.time.LocalDate;

/** The days that figures about services are asked for, both included. */
record ServicePeriod(LocalDate from, LocalDate to) {

  /**
   * @param from the first of the year of {@code to} when null
   * @param to the last of this year when null: engagements that begin later in it belong to it
   */
  static ServicePeriod of(LocalDate from, LocalDate to, LocalDate today) {
    LocalDate last = to == null ? today.withMonth(12).withDayOfMonth(31) : to;
    LocalDate first = from == null ? last.withDayOfYear(1) : from;
    if (last.isBefore(first)) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "to");
    }
    return new ServicePeriod(first, last);
  }
}
