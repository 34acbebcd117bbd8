package io.zhiben.reporting.figures;

import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.query.AsOf;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The day that parts stock (存量) from increment (增量). */
final class CutOff {
  private CutOff() {}

  /**
   * @param text an ISO date; null for the end of the year before the day asked about
   * @throws Problem INVALID_PARAMETER for what is no date, and for a day behind the one asked about
   */
  static LocalDate parse(String text, AsOf asOf) {
    if (text == null || text.isBlank()) {
      return Question.endOfYearBefore(asOf);
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (!day.isAfter(asOf.day())) {
        return day;
      }
    } catch (DateTimeException e) {
      // refused below
    }
    throw Problem.ofField(CommonError.INVALID_PARAMETER, "cutOff");
  }
}
