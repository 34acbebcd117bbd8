package io.zhiben.reporting.query;

import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Whole months, both included; null where a side is open. */
public record Period(YearMonth from, YearMonth to) {
  /** All time. */
  public static final Period ALL = new Period(null, null);

  /**
   * @throws Problem INVALID_PARAMETER for what is no month, and for an end before the beginning
   */
  public static Period parse(String from, String to) {
    Period period = new Period(month("from", from), month("to", to));
    if (period.from != null && period.to != null && period.to.isBefore(period.from)) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "to");
    }
    return period;
  }

  /** The condition on a column of months such as {@code 2026-03}. */
  public Sql onMonths(String column) {
    Sql sql = new Sql();
    if (from != null) {
      sql.add(" and " + column + " >= ?", from.toString());
    }
    if (to != null) {
      sql.add(" and " + column + " <= ?", to.toString());
    }
    return sql;
  }

  /** The condition on a column of days, which also end with that day. */
  public Sql onDays(String column, LocalDate last) {
    Sql sql =
        Sql.of(" and " + column + " <= ?", to == null ? last : earlier(to.atEndOfMonth(), last));
    if (from != null) {
      sql.add(" and " + column + " >= ?", from.atDay(1));
    }
    return sql;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static YearMonth month(String name, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, name);
    }
  }
}
