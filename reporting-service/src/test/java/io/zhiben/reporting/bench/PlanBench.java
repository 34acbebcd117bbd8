package io.zhiben.reporting.bench;

import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import io.zhiben.reporting.duty.DutyClosing;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Prints how fast indicators are computed over many facts, and windows of duties evaluated. Run by
 * hand: {@code mvn -pl reporting-service test -Dtest=PlanBench}; {@code -Dzhiben.bench.millions=5}
 * says how many hazards. Its name keeps it out of the usual tests.
 */
@ReportingTest
class PlanBench {
  private static final int MILLIONS = Integer.getInteger("zhiben.bench.millions", 1);

  /** 0 to 999,999. */
  private static final String NUMBERS =
      """
      (select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * g.d + 100000 * h.d as n from
      (%1$s) a cross join (%1$s) b cross join (%1$s) c cross join (%1$s) e cross join (%1$s) g
      cross join (%1$s) h) x
      """
          .formatted(
              "select 0 d union all select 1 union all select 2 union all select 3"
                  + " union all select 4 union all select 5 union all select 6 union all select 7"
                  + " union all select 8 union all select 9");

  /** The district is 120110000000 to 120125000000, with twelve towns each. */
  private static final String PLACE =
      "concat('1201', 10 + mod(n, 16), 100 + mod(floor(n / 16), 12), '000'), '120100000000',"
          + " concat('1201', 10 + mod(n, 16), '000000'),"
          + " concat('1201', 10 + mod(n, 16), 100 + mod(floor(n / 16), 12), '000')";

  @Inject World world;
  @Inject DutyClosing closing;

  @Test
  void indicatorsOverManyFacts() {
    world.reset();
    long begin = System.nanoTime();
    for (int part = 0; part < MILLIONS * 10; part++) {
      int million = part / 10;
      world.change(
          "insert into fact_hazard (id, version, place_code, city_code, district_code, town_code,"
              + " enterprise_id, number, level, state, found_on, deadline, signed_off_on,"
              + " withdrawn_on, closed_on, source, reopened_on, original_deadline, domain_code,"
              + " category, listed_level) select unhex(md5(concat('"
              + million
              + "-', n))), 1, "
              + PLACE
              + ", unhex(md5(mod(n, 120000))), n, if(mod(n, 20) = 0, 'MAJOR', 'GENERAL'),"
              + " if(mod(n, 6) = 0, 'ASSIGNED', 'SIGNED_OFF'),"
              + " date_add('2024-01-01', interval mod(n * 7, 1050) day),"
              + " date_add('2024-01-16', interval mod(n * 7, 1050) day),"
              + " if(mod(n, 6) = 0, null, date_add('2024-01-02', interval mod(n * 7, 1050) + mod(n, 25) day)),"
              + " null,"
              + " if(mod(n, 6) = 0, '9999-12-31', date_add('2024-01-02', interval mod(n * 7, 1050) + mod(n, 25) day)),"
              + " 'INSPECTION', null, null, 'D11', '', '' from "
              + NUMBERS
              + portion(part % 10));
    }
    report("million hazards loaded in s", seconds(begin));
    for (String indicator : List.of("major-stock-2023", "on-time-rate")) {
      for (String question :
          List.of(
              "?region=" + Places.DONGLI,
              "?region=" + Places.DONGLI + "&from=2026-07-01&asOf=2026-09-30",
              "/children?region=" + Places.DONGLI + "&from=2026-07-01&asOf=2026-09-30",
              "/records?region=" + Places.DONGLI + "&from=2026-07-01&asOf=2026-09-30")) {
        report(indicator + question + " p95 ms", p95("indicators/" + indicator + question));
      }
    }
  }

  @Test
  void windowsOfDuties() {
    world.reset();
    for (int part = 0; part < 3; part++) {
      world.change(
          "insert into fact_enterprise (id, version, place_code, city_code, district_code,"
              + " town_code, code, name, domain_code, status, tags, registered_on, industry)"
              + " select unhex(md5(n)), 1, '120110013001', '120100000000', '120110000000',"
              + " '120110013000', n, n, 'D11', 'ACTIVE', if(mod(n, 12) = 0, ',highRisk,', ','),"
              + " '2023-01-01', 'R90' from "
              + NUMBERS
              + portion(part)
              + " and n < 120000");
      world.change(
          "insert into fact_drill (id, version, place_code, city_code, district_code, town_code,"
              + " enterprise_id, kind, held_on, participants, four_no)"
              + " select unhex(md5(concat('d', n))), 1, '120110013001', '120100000000',"
              + " '120110000000', '120110013000', unhex(md5(mod(n, 120000))), 'EVACUATION',"
              + " date_add('2024-01-01', interval mod(n * 7, 1050) day), 10, 0 from "
              + NUMBERS
              + portion(part));
    }
    world.change(
        "insert into place_change (city_code, district_code, town_code, source, n)"
            + " select distinct e.city_code, e.district_code, e.town_code, 'fact_enterprise', 1"
            + " from fact_enterprise e on duplicate key update"
            + " place_change.n = place_change.n + 1");
    long begin = System.nanoTime();
    long windows = 0;
    for (LocalDate day = LocalDate.of(2024, 4, 1);
        day.isBefore(LocalDate.of(2026, 10, 2)) && windows < 1_000_000;
        day = day.plusMonths(1)) {
      windows += close(day);
    }
    report("duty windows closed", windows);
    report("in s", seconds(begin));
    report("a day of all duties p95 ms", p95("duties?region=" + Places.DONGLIHU));
  }

  /** A tenth of the numbers, so that no transaction lasts too long. */
  private static String portion(int part) {
    return " where n >= %d and n < %d".formatted(part * 100_000, (part + 1) * 100_000);
  }

  private long close(LocalDate day) {
    return CurrentCaller.callAs(Caller.system(), () -> closing.closeAll(day));
  }

  private static double p95(String question) {
    double[] millis = new double[15];
    for (int i = -3; i < millis.length; i++) {
      long begin = System.nanoTime();
      World.as("tj-officer").get("/api/reporting/v1/" + question).then().statusCode(200);
      if (i >= 0) {
        millis[i] = seconds(begin) * 1000;
      }
    }
    Arrays.sort(millis);
    return millis[(int) (millis.length * 0.95)];
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void report(String what, double number) {
    System.out.printf("bench %-80s %10.1f%n", what, number);
  }
}
