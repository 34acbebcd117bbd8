package io.zhiben.e2e.bench;

import io.zhiben.e2e.suite.SuiteTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/**
 * Three years of a city's facts, written straight into the tables of reporting-service, and the
 * counters that its projections would keep of them. The same number gives the same rows: one of 23
 * hazards is major, those of the last ninety days are open in two cases of five, the others were
 * signed off within 25 days, some of them late.
 */
final class CityFacts {
  static final int ENTERPRISES = 120_000;
  private static final int PORTION = 100_000;
  private static final int DAYS = 3 * 365;
  private static final LocalDate FIRST = SuiteTime.WORKDAY.minusDays(DAYS - 1);
  private static final String DIGITS =
      "(select 0 d union all select 1 union all select 2 union all select 3 union all select 4"
          + " union all select 5 union all select 6 union all select 7 union all select 8"
          + " union all select 9)";

  private static final String PLACE = "p.place, p.city, p.district, p.town";
  private static final String PLACE_COLUMNS = "place_code, city_code, district_code, town_code";

  private final Connection reporting;

  /** Ids that were given to hazards. */
  private long given;

  /**
   * @param reporting whose statements may take minutes
   */
  CityFacts(Connection reporting) throws SQLException {
    this.reporting = reporting;
    run("create table bench_number (n int not null primary key)");
    run(
        "insert into bench_number select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d from "
            + "%1$s a cross join %1$s b cross join %1$s c cross join %1$s e cross join %1$s f"
                .formatted(DIGITS));
  }

  void enterprises() throws SQLException {
    for (int from = 0; from < ENTERPRISES; from += PORTION) {
      run(
          "insert into fact_enterprise (id, version, "
              + PLACE_COLUMNS
              + ", code, name, domain_code, status, tags, registered_on, industry) select "
              + enterprise("x.n")
              + ", 1, "
              + PLACE
              + ", concat('B', x.n), concat('示范企业', x.n, '号'), concat('D', mod(x.n, 12)), 'ACTIVE',"
              + " if(mod(x.n, 12) = 0, ',highRisk,', ','), '2023-01-01', 'C33' from "
              + numbers(from, ENTERPRISES)
              + " join bench_place p on p.no = mod(x.n, "
              + CityPlaces.SLOTS
              + ")");
    }
  }

  /** Two self-checks of each enterprise and one drill, which duties are met by. */
  void evidence() throws SQLException {
    for (int from = 0; from < 2 * ENTERPRISES; from += PORTION) {
      run(
          "insert into fact_inspection (id, version, "
              + PLACE_COLUMNS
              + ", enterprise_id, kind, inspected_on, led_by_principal, findings, mode, selection,"
              + " circumstances, department, leader_post, by_government) select "
              + id(7_000_000_000L, "x.n")
              + ", 1, "
              + PLACE
              + ", "
              + enterprise("mod(x.n, " + ENTERPRISES + ")")
              + ", 'SELF_CHECK', "
              + day("mod(x.n * 31, 1000)")
              + ", mod(x.n, 4) <> 0, mod(x.n, 3), '', '', '', '', 'PRINCIPAL', 0 from "
              + numbers(from, 2 * ENTERPRISES)
              + " join bench_place p on p.no = mod(mod(x.n, "
              + ENTERPRISES
              + "), "
              + CityPlaces.SLOTS
              + ")");
    }
    for (int from = 0; from < ENTERPRISES; from += PORTION) {
      run(
          "insert into fact_drill (id, version, "
              + PLACE_COLUMNS
              + ", enterprise_id, kind, held_on, participants, four_no) select "
              + id(8_000_000_000L, "x.n")
              + ", 1, "
              + PLACE
              + ", "
              + enterprise("x.n")
              + ", 'EVACUATION', "
              + day("mod(x.n * 37, 1000)")
              + ", 20, mod(x.n, 3) = 0 from "
              + numbers(from, ENTERPRISES)
              + " join bench_place p on p.no = mod(x.n, "
              + CityPlaces.SLOTS
              + ")");
    }
  }

  /** So many hazards more, spread over the three years. */
  void hazards(int rows) throws SQLException {
    for (int from = 0; from < rows; from += PORTION) {
      String told =
          "(select x.n, mod(x.n * 7919, "
              + ENTERPRISES
              + ") as e, floor(x.n * "
              + DAYS
              + " / "
              + rows
              + ") as d from "
              + numbers(from, rows)
              + ") y";
      String lived =
          "(select y.*, y.d > "
              + (DAYS - 90)
              + " and mod(y.n, 5) < 2 as still_open, least(mod(y.n, 25), "
              + (DAYS - 1)
              + " - y.d) as took from "
              + told
              + ") z";
      String closed = day("z.d + z.took");
      run(
          "insert into fact_hazard (id, version, "
              + PLACE_COLUMNS
              + ", enterprise_id, number, level, state, found_on, deadline, signed_off_on,"
              + " withdrawn_on, closed_on, source, reopened_on, original_deadline, domain_code,"
              + " category, listed_level) select "
              + id(given, "z.n")
              + ", 4, "
              + PLACE
              + ", "
              + enterprise("z.e")
              + ", concat('P-', "
              + given
              + " + z.n), if(mod(z.n, 23) = 7, 'MAJOR', 'GENERAL'),"
              + " if(z.still_open, 'ASSIGNED', 'SIGNED_OFF'), "
              + day("z.d")
              + ", "
              + day("z.d + 15")
              + ", if(z.still_open, null, "
              + closed
              + "), null, if(z.still_open, '9999-12-31', "
              + closed
              + "), if(mod(z.n, 3) = 0, 'SELF_CHECK', 'INSPECTION'), null, "
              + day("z.d + 15")
              + ", concat('D', mod(z.e, 12)), '', '' from "
              + lived
              + " join bench_place p on p.no = mod(z.e, "
              + CityPlaces.SLOTS
              + ")");
    }
    given += rows;
  }

  /** One of twenty was a major hazard for its first month, and figures of past days know it. */
  void former() throws SQLException {
    // others of the suite may have such months already
    String regraded =
        "number like 'P-%' and mod(crc32(number), 20) = 0 and found_on < "
            + day(String.valueOf(DAYS - 60));
    String kept =
        PLACE_COLUMNS
            + ", enterprise_id, number, state, found_on, deadline, signed_off_on, withdrawn_on,"
            + " closed_on, source, reopened_on, original_deadline, domain_code, category,"
            + " listed_level, graded_on, since_on";
    run(
        "insert into fact_hazard_former (id, version, level, until_on, "
            + kept
            + ") select id, version, 'MAJOR', date_add(found_on, interval 30 day), "
            + kept
            + " from fact_hazard where "
            + regraded);
    run("update fact_hazard set since_on = date_add(found_on, interval 30 day) where " + regraded);
    run("analyze table fact_hazard_former");
    changed(reporting);
  }

  /** Counts all facts into the counters anew. */
  void cells() throws SQLException {
    String place = "city_code, district_code, town_code";
    for (String table : new String[] {"enterprise", "hazard", "closing", "activity"}) {
      run("delete from cell_" + table);
    }
    run(
        "insert into cell_enterprise (city_code, district_code, town_code, status, tags, n) select "
            + place
            + ", status, tags, count(*) from fact_enterprise group by 1, 2, 3, 4, 5");
    run(
        "insert into cell_hazard (city_code, district_code, town_code, month, level, state, due,"
            + " on_time, source, reopened, n) select "
            + place
            + ", date_format(found_on, '%Y-%m'), level, state,"
            + " if(closed_on = '9999-12-31' and deadline is not null, date_format(deadline,"
            + " '%Y-%m-%d'), '9999-12-31'),"
            + " case when signed_off_on is null or deadline is null then '-'"
            + " when signed_off_on > deadline then 'N'"
            + " when original_deadline is not null and signed_off_on > original_deadline then 'E'"
            + " else 'Y' end, source, if(reopened_on is null, '-', 'Y'), count(*) from fact_hazard"
            + " group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10");
    run(
        "insert into cell_closing (city_code, district_code, town_code, month, days, n) select "
            + place
            + ", date_format(found_on, '%Y-%m'), datediff(signed_off_on, found_on), count(*)"
            + " from fact_hazard where signed_off_on is not null group by 1, 2, 3, 4, 5");
    activity("INSPECTION", "inspection", "inspected_on", "kind", "if(findings = 0, 'NIL', '')");
    activity("DRILL", "drill", "held_on", "kind", "if(four_no, 'FOUR_NO', '')");
    activity("TRAINING", "training", "held_on", "audience", "''");
    sums("hazard", "month, level, state, due, on_time, source, reopened");
    sums("closing", "month, days");
    sums("activity", "activity, month, kind, mark");
    // numbers of duties that were kept before are stale
    run(
        "insert into place_change (city_code, district_code, town_code, source, n) select distinct"
            + " e.city_code, e.district_code, e.town_code, 'fact_enterprise', 1"
            + " from fact_enterprise e on duplicate key update"
            + " place_change.n = place_change.n + 1");
    for (String table : new String[] {"cell_hazard", "fact_hazard", "fact_enterprise"}) {
      run("analyze table " + table);
    }
    changed(reporting);
  }

  /** Says what the projection says of facts that it writes: what was counted before is old. */
  static void changed(Connection reporting) throws SQLException {
    try (Statement statement = reporting.createStatement()) {
      statement.execute("update change_sequence set sequence = sequence + 1 where id = 1");
      statement.execute(
          "insert into fact_change (facts, quarter_on, last_sequence) values ('*', '1000-01-01',"
              + " (select sequence from change_sequence where id = 1))"
              + " on duplicate key update last_sequence = values(last_sequence)");
    }
  }

  /** Those of districts and cities, added up of their towns'. */
  private void sums(String table, String kept) throws SQLException {
    String into = "insert into cell_" + table + " (city_code, district_code, town_code, " + kept;
    run(
        into
            + ", n) select city_code, district_code, '*', "
            + kept
            + ", sum(n) from cell_"
            + table
            + " group by city_code, district_code, "
            + kept);
    run(
        into
            + ", n) select city_code, '*', '*', "
            + kept
            + ", sum(n) from cell_"
            + table
            + " where town_code = '*' group by city_code, "
            + kept);
  }

  private void activity(String name, String table, String day, String kind, String mark)
      throws SQLException {
    run(
        "insert into cell_activity (city_code, district_code, town_code, activity, month, kind,"
            + " mark, n) select city_code, district_code, town_code, '"
            + name
            + "', date_format("
            + day
            + ", '%Y-%m'), "
            + kind
            + ", "
            + mark
            + ", count(*) from fact_"
            + table
            + " group by 1, 2, 3, 4, 5, 6, 7");
  }

  private static String id(long base, String number) {
    return "unhex(lpad(hex(" + base + " + " + number + "), 32, '0'))";
  }

  private static String enterprise(String number) {
    return id(9_000_000_000L, number);
  }

  private static String day(String number) {
    return "date_add(date '" + FIRST + "', interval " + number + " day)";
  }

  /** The numbers from there on, a portion of them, as {@code x.n}. */
  private static String numbers(int from, int end) {
    return "(select b.n + "
        + from
        + " as n from bench_number b where b.n < "
        + Math.min(PORTION, end - from)
        + ") x";
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = reporting.createStatement()) {
      statement.execute(sql);
    }
  }
}
