package io.zhiben.e2e.bench;

import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.e2e.suite.Places;
import io.zhiben.e2e.suite.SuiteTime;
import io.zhiben.local.TestTokens;
import io.zhiben.local.suite.SuiteService;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Lists, deep pages, searches, numbers and exports among very many hazards. */
final class HazardReads {
  private static final int CLIENTS = 8;
  private static final int TIMES = Integer.getInteger("zhiben.bench.times", 300);
  private static final int WARM_UP_SECONDS = Integer.getInteger("zhiben.bench.read-warm-up", 16);
  private static final String HAZARDS = "/api/hazard/v1/hazards";
  private static final List<String> WHO = List.of("dlh-officer", "dl-officer", "tj-officer");
  private static final List<String> LISTS =
      List.of(
          "?limit=20&sort=-foundOn&page=0",
          "?limit=50&sort=-foundOn&page=0&state=ASSIGNED",
          "?limit=50&sort=-foundOn&page=0&open=true",
          "?limit=50&sort=deadline&page=0&overdue=true",
          "?limit=50&sort=-foundOn&page=0&level=MAJOR",
          "?limit=50&sort=-foundOn&page=2&region=" + Places.DONGLIHU);
  private static final List<String> DEEP =
      List.of(
          "?limit=50&sort=-foundOn&page=199",
          "?limit=50&sort=deadline&page=150",
          "?limit=50&page=199",
          "?limit=50&sort=-foundOn&page=199&state=SIGNED_OFF");
  private static final List<String> SEARCHES =
      List.of(
          "?limit=20&sort=-foundOn&page=0&q=" + encoded("疏散通道"),
          "?limit=20&sort=-foundOn&page=0&q=" + encoded("配电箱未接地"),
          "?limit=20&sort=-foundOn&page=0&q=" + encoded("丙18"),
          "?limit=20&sort=-foundOn&page=0&q=P-2025-01234");

  /** A text that hardly any has, of pairs that all have. */
  private static final List<String> HARD_SEARCHES =
      List.of("?limit=20&sort=-foundOn&page=0&q=" + encoded("第1200次"));

  private final LiveSuite suite;
  private final URI service;
  private final RawDatabase database;
  private final Findings findings;

  HazardReads(LiveSuite suite, RawDatabase database, Findings findings) {
    this.suite = suite;
    this.service = suite.processes().url(SuiteService.HAZARD);
    this.database = database;
    this.findings = findings;
  }

  void run(int rows) throws Exception {
    String among = text(" among %,d", rows);
    measure("scoped list" + among + ", p95", LISTS, "50 ms", rawList(0));
    measure("deep page" + among + ", p95", DEEP, "50 ms", rawList(9_950));
    measure(
        "group counts" + among + ", p95",
        List.of("/counts", "/counts?region=" + Places.DONGLIHU),
        "20 ms",
        rawCounts());
    export();
    measure("search" + among + ", p95", SEARCHES, "50 ms", "-");
    measure("search, rare text of common pairs, p95", HARD_SEARCHES, "-", "-");
  }

  private void measure(String what, List<String> queries, String goal, String raw)
      throws Exception {
    Latencies all = new Latencies();
    boolean hard = queries.equals(HARD_SEARCHES);
    long end = System.nanoTime() + WARM_UP_SECONDS * 1_000_000_000L;
    while (!hard && System.nanoTime() < end) {
      for (String query : queries) {
        times(query, CLIENTS * 10);
      }
    }
    for (String query : queries) {
      Latencies one = times(query, hard ? TIMES / 10 : TIMES);
      all.addAll(one);
      System.out.println(
          text("  %s: p50 %.1f, p95 %.1f ms", query, one.percentile(0.5), one.percentile(0.95)));
    }
    findings.say(
        what, text("%.1f ms (p50 %.1f)", all.percentile(0.95), all.percentile(0.5)), raw, goal);
  }

  private Latencies times(String query, int times) throws InterruptedException {
    Latencies latencies = new Latencies();
    AtomicInteger left = new AtomicInteger(times);
    List<Thread> threads = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      String token = TestTokens.user(WHO.get(client % WHO.size()));
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                try (KeptConnection connection = new KeptConnection(service)) {
                  while (left.getAndDecrement() > 0) {
                    long began = System.nanoTime();
                    KeptConnection.Answer answer = connection.get(HAZARDS + query, token);
                    latencies.addNanos(System.nanoTime() - began);
                    if (answer.status() != 200) {
                      throw new IOException(answer.text());
                    }
                  }
                } catch (IOException e) {
                  synchronized (faults) {
                    faults.add(e.getMessage());
                  }
                }
              }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException(query + ": " + faults);
    }
    return latencies;
  }

  private String rawList(int offset) throws SQLException {
    return raw(
        "select * from hazard where district_code = '"
            + Places.DONGLI
            + "' order by found_on desc, id desc limit "
            + offset
            + ", 51");
  }

  private String rawCounts() throws SQLException {
    return raw(
        "select state, level, count(*) from hazard where district_code = '"
            + Places.DONGLI
            + "' group by state, level");
  }

  /** One client, the statement alone. */
  private String raw(String sql) throws SQLException {
    Latencies latencies = new Latencies();
    try (Connection connection = database.connect("zb_e_hazard");
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

  /** What a district's officer takes home: its signed-off hazards, or those that are open. */
  private void export() throws Exception {
    String token = TestTokens.user("dl-officer");
    try (KeptConnection connection = new KeptConnection(service)) {
      for (String query :
          List.of("?open=true", "?open=true", "?foundFrom=" + SuiteTime.WORKDAY.minusDays(136))) {
        long before = resident();
        long began = System.nanoTime();
        KeptConnection.Answer answer = connection.get(HAZARDS + "/export" + query, token);
        double seconds = (System.nanoTime() - began) / 1e9;
        int rows = answer.status() == 200 ? SheetRows.count(answer.body()) : -1;
        findings.say(
            text("export %s of %,d rows", query, rows),
            text(
                "%.1f s (%,d kB, status %d)",
                seconds, answer.body().length / 1024, answer.status()),
            text(
                "%,.0f rows/s; resident before %d, after %d MB",
                rows / seconds, before, resident()),
            "6 s for 100,000, heap flat");
      }
    }
  }

  private long resident() {
    return Memory.megabytes(suite.processes()).get(SuiteService.HAZARD.module());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
