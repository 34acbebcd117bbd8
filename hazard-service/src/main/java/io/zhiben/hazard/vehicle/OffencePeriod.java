package io.zhiben.hazard.vehicle;

import io.zhiben.platform.calendar.EndOfDay;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;

/** Which days and place figures are about. */
public class OffencePeriod {
  private static final int LAST_YEAR = 9998;

  @QueryParam("from")
  @NotNull
  LocalDate from;

  @QueryParam("to")
  @NotNull
  LocalDate to;

  @QueryParam("region")
  String region;

  /** Refuses days that no database knows, and a period that ends before it begins. */
  void check() {
    if (from.getYear() < 1 || from.getYear() > LAST_YEAR) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "from");
    }
    if (to.isBefore(from) || to.getYear() > LAST_YEAR) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "to");
    }
  }

  Instant begin() {
    return from.atStartOfDay(EndOfDay.ZONE).toInstant();
  }

  Instant end() {
    return to.plusDays(1).atStartOfDay(EndOfDay.ZONE).toInstant();
  }
}
