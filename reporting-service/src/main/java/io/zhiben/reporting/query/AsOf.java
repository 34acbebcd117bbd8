package io.zhiben.reporting.query;

import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The day that a figure stands for.
 *
 * @param isToday whether the counters of now may answer
 */
public record AsOf(LocalDate day, boolean isToday) {

  /**
   * @param text an ISO date; null for today
   * @throws Problem INVALID_PARAMETER for what is no date, and for a day to come
   */
  public static AsOf parse(String text, Clock clock) {
    LocalDate today = LocalDate.now(clock);
    if (text == null || text.isBlank()) {
      return new AsOf(today, true);
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (!day.isAfter(today)) {
        return new AsOf(day, day.equals(today));
      }
    } catch (DateTimeException e) {
      // refused below
    }
    throw Problem.ofField(CommonError.INVALID_PARAMETER, "asOf");
  }
}
