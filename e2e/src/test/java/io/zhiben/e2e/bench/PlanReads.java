package io.zhiben.e2e.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.e2e.suite.SuiteTime;
import io.zhiben.local.TestTokens;
import io.zhiben.local.suite.SuiteService;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a city's dashboard, a district's indicators and its ranking cost among many facts. */
final class PlanReads {
  private static final String REPORTING = "/api/reporting/v1/";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TIMES = Integer.getInteger("zhiben.bench.times", 300) / 3;
  private static final int WARM_UP = 40;
  private static final int FEWEST = 5;
  private static final long LONGEST_NANOS = 15_000_000_000L;
  private static final String QUARTER = "&from=2026-01-01&asOf=2026-03-31";

  /** What the dashboard's page asks for when it opens. */
  private static final List<String> DASHBOARD =
      List.of(
          "figures",
          "figures/children",
          "figures/trend",
          "targets",
          "duties",
          "overdue-hazards?limit=50");

  private final URI service;
  private final RawDatabase database;
  private final Findings findings;

  PlanReads(LiveSuite suite, RawDatabase database, Findings findings) {
    this.service = suite.processes().url(SuiteService.REPORTING);
    this.database = database;
    this.findings = findings;
  }

  /** The 95th percentile of each question of the city's dashboard, in milliseconds. */
  Map<String, Double> dashboard() throws IOException {
    Map<String, Double> found = new LinkedHashMap<>();
    for (String question : DASHBOARD) {
      found.put(question, times("yy-leader", REPORTING + question, TIMES).percentile(0.95));
    }
    return found;
  }

  /**
   * @param few what {@link #dashboard()} said among few facts, {@code many} among all
   */
  void tellDashboard(Map<String, Double> few, Map<String, Double> many, int facts)
      throws SQLException {
    String raw =
        raw(
            "select month, level, state, due, on_time, source, reopened, sum(n) from cell_hazard"
                + " where city_code = '"
                + CityPlaces.CITY
                + "' and district_code = '*' group by month, level, state, due, on_time, source, reopened");
    for (String question : DASHBOARD) {
      double before = few.get(question);
      double now = many.get(question);
      findings.say(
          text("city dashboard, %s, %,d facts, p95", question, facts),
          text("%.1f ms (100,000 facts: %.1f; %.2f times)", now, before, now / before),
          question.equals("figures") ? raw : "-",
          "60 ms, 1.3 times");
    }
  }

  /** The city's targets where everything may have changed since they were asked for last. */
  void targetsAnew() throws IOException, SQLException {
    String path = REPORTING + "targets";
    Latencies anew = new Latencies();
    try (Connection reporting = database.connectPatiently("zb_e_reporting");
        KeptConnection connection = new KeptConnection(service)) {
      String token = TestTokens.user("yy-leader");
      for (int i = 0; i < TIMES / 3; i++) {
        CityFacts.changed(reporting);
        long began = System.nanoTime();
        require(path, connection.get(path, token));
        anew.addNanos(System.nanoTime() - began);
      }
    }
    findings.say(
        "city targets, all of them counted anew, p95",
        text("%.1f ms", anew.percentile(0.95)),
        "-",
        "-");
  }

  /** Each indicator of the district's plan over a quarter; the slowest is told. */
  void indicators() throws IOException, SQLException {
    String slowest = "";
    double worst = 0;
    Latencies all = new Latencies();
    int asked = 0;
    for (JsonNode indicator : JSON.readTree(get("qy-officer", REPORTING + "indicators").body())) {
      if (indicator.path("kind").asText().equals("ENTERED")) {
        continue;
      }
      String id = indicator.path("id").asText();
      Latencies one =
          times(
              "qy-officer",
              REPORTING + "indicators/" + id + "?region=" + CityPlaces.QUYUAN + QUARTER,
              TIMES / 4);
      all.addAll(one);
      asked++;
      System.out.println(text("  %s: p95 %.1f ms", id, one.percentile(0.95)));
      if (one.percentile(0.95) > worst) {
        worst = one.percentile(0.95);
        slowest = id;
      }
    }
    findings.say(
        text("any of %d indicators, district and quarter, p95", asked),
        text("%.1f ms; the slowest, %s: %.1f", all.percentile(0.95), slowest, worst),
        raw(
            "select level, source, count(*) from fact_hazard where district_code = '"
                + CityPlaces.QUYUAN
                + "' and found_on between '2026-01-01' and '2026-03-31' group by level, source"),
        "100 ms");
  }

  void ranking() throws IOException, SQLException {
    String path = REPORTING + "assessments/2026-01-01?plan=quyuan-2024-2026";
    JsonNode ranked = JSON.readTree(get("qy-officer", path).body());
    findings.say(
        text("ranking of %d towns, p95", ranked.path("scores").size()),
        text("%.1f ms", times("qy-officer", path, TIMES / 2).percentile(0.95)),
        raw(
            "select town_code, level, count(*), sum(signed_off_on <= deadline) from fact_hazard"
                + " where district_code = '"
                + CityPlaces.QUYUAN
                + "' and found_on between '2026-01-01' and '2026-03-31' group by town_code, level"),
        "200 ms");
  }

  /**
   * How all enterprises of the city stand to all duties on a day: of another than today no numbers
   * are kept.
   */
  void duties() throws IOException, SQLException {
    Latencies day =
        times("yy-leader", REPORTING + "duties?asOf=" + SuiteTime.WORKDAY.minusDays(1), TIMES / 10);
    findings.say(
        "a day's evaluation of all duties, p95",
        text("%.2f s", day.percentile(0.95) / 1000),
        raw(
            "select count(*) from fact_enterprise e where city_code = '"
                + CityPlaces.CITY
                + "' and exists (select 1 from fact_inspection i where i.enterprise_id = e.id and"
                + " i.led_by_principal and i.inspected_on between '2026-01-01' and '2026-03-31')"),
        "10 s");
  }

  private Latencies times(String user, String path, int times) throws IOException {
    String token = TestTokens.user(user);
    Latencies latencies = new Latencies();
    try (KeptConnection connection = new KeptConnection(service)) {
      long warm = System.nanoTime() + LONGEST_NANOS / 2;
      for (int i = 0; i < WARM_UP && System.nanoTime() < warm; i++) {
        require(path, connection.get(path, token));
      }
      long end = System.nanoTime() + LONGEST_NANOS;
      for (int i = 0; i < times && (i < FEWEST || System.nanoTime() < end); i++) {
        long began = System.nanoTime();
        require(path, connection.get(path, token));
        latencies.addNanos(System.nanoTime() - began);
      }
    }
    return latencies;
  }

  private KeptConnection.Answer get(String user, String path) throws IOException {
    try (KeptConnection connection = new KeptConnection(service)) {
      return require(path, connection.get(path, TestTokens.user(user)));
    }
  }

  private static KeptConnection.Answer require(String path, KeptConnection.Answer answer) {
    if (answer.status() != 200) {
      throw new IllegalStateException(path + ": " + answer.status() + " " + answer.text());
    }
    return answer;
  }

  /** One client, the statement alone. */
  private String raw(String sql) throws SQLException {
    Latencies latencies = new Latencies();
    try (Connection connection = database.connectPatiently("zb_e_reporting");
        PreparedStatement select = connection.prepareStatement(sql)) {
      long end = System.nanoTime() + 5_000_000_000L;
      for (int i = 0; i < 50 && System.nanoTime() < end; i++) {
        long began = System.nanoTime();
        try (ResultSet rows = select.executeQuery()) {
          while (rows.next()) {
            rows.getString(1);
          }
        }
        latencies.addNanos(System.nanoTime() - began);
      }
    }
    return text("the select alone p95 %.1f ms", latencies.percentile(0.95));
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
