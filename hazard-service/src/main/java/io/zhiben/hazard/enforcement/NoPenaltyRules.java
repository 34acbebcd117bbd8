package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.enforcement.EnforcementStatistics.By;
import io.zhiben.hazard.enforcement.EnforcementStatistics.UnitRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;

/** Which units are escalated for not penalising, and for which period. */
final class NoPenaltyRules {
  private static final DateTimeFormatter SHORT = DateTimeFormatter.BASIC_ISO_DATE;
  private static final String BETWEEN = "-";

  private NoPenaltyRules() {}

  /**
   * A period of whole months, counted from January.
   *
   * @param from first day
   * @param to last day
   */
  record Period(LocalDate from, LocalDate to) {
    /** The one that the day is in. */
    static Period of(LocalDate day, int months) {
      LocalDate first =
          day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / months * months + 1);
      return new Period(first, first.plusMonths(months).minusDays(1));
    }

    /** Reads what {@link #key()} wrote. */
    static Period of(String key) {
      String[] days = key.split(BETWEEN);
      return new Period(LocalDate.parse(days[0], SHORT), LocalDate.parse(days[1], SHORT));
    }

    /** 17 characters. */
    String key() {
      return SHORT.format(from) + BETWEEN + SHORT.format(to);
    }
  }

  /** Whether the unit inspects and doesn't penalise; what belongs to no unit is nobody's. */
  static boolean watched(UnitRow row) {
    return row.unit() != null && (row.zeroPenalty() || row.seriousWithoutCase() > 0);
  }

  /** What a cause is about, the same for good. */
  static String key(By by, String unit) {
    return by + ":" + unit;
  }

  /** A unit that was escalated. */
  record Watched(By by, String unit) {
    /** Empty for a key that {@link #key} did not write. */
    static Optional<Watched> of(String key) {
      return Arrays.stream(By.values())
          .filter(by -> key.startsWith(by + ":"))
          .map(by -> new Watched(by, key.substring(by.name().length() + 1)))
          .findFirst();
    }
  }

  /** At most 40 characters. */
  static String subject(UnitRow row, Period period) {
    return "%s至%s%s".formatted(period.from(), period.to(), row.zeroPenalty() ? "零处罚" : "只检查不处罚");
  }

  static String facts(UnitRow row, Period period) {
    String said =
        "%s至%s检查%d次，作出行政处罚%d件。"
            .formatted(period.from(), period.to(), row.inspections(), row.sanctioned());
    return row.serious() == 0
        ? said
        : said
            + "其中%d次检查发现重大或者反复出现的隐患，%d次没有立案也没有说明理由。"
                .formatted(row.serious(), row.seriousWithoutCase());
  }
}
