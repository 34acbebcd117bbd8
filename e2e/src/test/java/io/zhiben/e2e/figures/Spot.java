package io.zhiben.e2e.figures;

import java.time.LocalDate;

/** A place of any level on a day, as rows of the services' tables name it. */
record Spot(String code, LocalDate day) {
  /** The column that holds the codes of its level. */
  private String column() {
    if (code.endsWith("00000000")) {
      return "city_code";
    }
    if (code.endsWith("000000")) {
      return "district_code";
    }
    return code.endsWith("000") ? "town_code" : "place_code";
  }

  /**
   * The statement with the place and the days filled in: {@code {place}} for rows {@code t}, {@code
   * {day}}, and the first days of its {@code {month}}, {@code {quarter}}, {@code {half}}, {@code
   * {year}} and of the {@code {plan}}s.
   */
  String fill(String sql) {
    return sql.replace("{place}", "t." + column() + " = '" + code + "'")
        .replace("{day}", quoted(day))
        .replace("{month}", quoted(firstOfMonths(1)))
        .replace("{quarter}", quoted(firstOfMonths(3)))
        .replace("{half}", quoted(firstOfMonths(6)))
        .replace("{year}", quoted(firstOfMonths(12)))
        .replace("{plan}", "'2024-01-01'");
  }

  private LocalDate firstOfMonths(int months) {
    return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
  }

  private static String quoted(LocalDate day) {
    return "'" + day + "'";
  }
}
