package io.zhiben.e2e.bench;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.zhiben.e2e.job.Imports;
import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.e2e.suite.Places;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Runs all measurements on a fresh suite and prints them; takes up to ten minutes, the part {@code
 * plans} about half an hour. {@code -Dzhiben.bench.rows}, {@code -Dzhiben.bench.facts}, {@code
 * -Dzhiben.bench.former} and {@code -Dzhiben.bench.seconds} make it shorter.
 */
public final class Bench {
  private static final String ENTERPRISES = "/api/enterprise/v1/enterprises";
  private static final String FIGURES = "/api/reporting/v1/figures";
  private static final String REBUILD = "/api/reporting/v1/projections/rebuild";
  private static final Duration LONGEST_IMPORT = Duration.ofMinutes(4);
  private static final Duration LONGEST_CATCH_UP = Duration.ofMinutes(4);
  private static final List<String> UNDER_LOAD = List.of("-Xmx384m", "-XX:+UseSerialGC");
  private static final int PAGES = 200;
  private static final int HAZARDS_PER_SECOND = 50;
  private static final int FEW_FACTS = 100_000;

  private final Set<String> parts =
      Set.of(System.getProperty("zhiben.bench.parts", "register").split(","));
  private final LiveSuite suite = started(parts);
  private final Actor officer = suite.as("dlh-officer");
  private final RawDatabase database = new RawDatabase(suite.endpoints());
  private final RawBroker broker = new RawBroker(suite);
  private final Findings findings = new Findings();
  private int registered;

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    try {
      new Bench().run();
    } finally {
      LiveSuite.stop();
    }
    System.exit(0);
  }

  /**
   * The register is measured as make run starts the suite; hazards, which are about the load of a
   * city, with the options that docs/operations.md names for it, or with those of {@code
   * -Dzhiben.bench.jvm}; so are plans, with one more that binds a whole city.
   */
  private static LiveSuite started(Set<String> parts) {
    String options = System.getProperty("zhiben.bench.jvm", "").strip();
    List<String> jvm = options.isEmpty() ? UNDER_LOAD : List.of(options.split("\\s+"));
    if (parts.contains("plans")) {
      return LiveSuite.with(jvm, Map.of("ZHIBEN_PLANS_FOLDER", CityPlan.folder().toString()));
    }
    return parts.contains("register") && options.isEmpty()
        ? LiveSuite.likeMakeRun()
        : LiveSuite.with(jvm);
  }

  private void run() throws Exception {
    int seconds = Integer.getInteger("zhiben.bench.seconds", 60);
    int most = Integer.getInteger("zhiben.bench.rows", 100_000);
    memory();
    if (parts.contains("register")) {
      importRows(most / 10);
      importRows(most);
      importRows(most / 10);
      catchUp();
      listPages();
      hazards(seconds);
      replays();
    }
    if (parts.contains("reports") || parts.contains("hazards")) {
      hazardsOf(seconds);
    }
    if (parts.contains("plans")) {
      if (!parts.contains("register")) {
        importRows(most / 2);
        catchUp();
        replays();
      }
      plansOfACity();
    }
    Path file = LiveSuite.repository().resolve("e2e/target/bench.txt");
    Files.write(file, findings.lines());
    System.out.println("\nMeasured on this machine, the raw ceiling of the same run beside it\n");
    findings.lines().forEach(System.out::println);
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  /** "reports" writes through the API, "hazards" reads among rows that a loader wrote. */
  private void hazardsOf(int seconds) throws Exception {
    HazardPlaces places = new HazardPlaces();
    database.prepareForACity();
    try (Connection hazards = database.connect("zb_e_hazard")) {
      places.write(hazards);
      if (parts.contains("hazards")) {
        int rows = Integer.getInteger("zhiben.bench.hazards", 1_000_000);
        double took = new HazardLoader(places).load(hazards, rows);
        findings.say(
            text("%,d hazards of %,d enterprises, loaded", rows, HazardPlaces.COUNT),
            text("%.0f s (%,.0f rows/s)", took, rows / took),
            "-",
            "15 min for 1,000,000");
        long began = System.nanoTime();
        long words = HazardWordLoader.load(hazards);
        double indexed = (System.nanoTime() - began) / 1e9;
        findings.say(
            text("%,d words of their descriptions, loaded", words),
            text("%.0f s (%,.0f rows/s)", indexed, words / indexed),
            "-",
            "in the same 15 min");
        new HazardReads(suite, database, findings).run(rows);
      }
      if (parts.contains("reports")) {
        new ReportBench(suite, database, findings, places).run(seconds);
      }
    }
  }

  /**
   * Facts go straight into the tables of reporting-service: what the dashboard costs is asked among
   * 100,000 hazards and again among all.
   */
  private void plansOfACity() throws Exception {
    int rows = Integer.getInteger("zhiben.bench.facts", 5_000_000);
    CityPlaces places = new CityPlaces();
    PlanReads reads = new PlanReads(suite, database, findings);
    database.prepareForACity();
    Map<String, Double> few;
    try (Connection reporting = database.connectPatiently("zb_e_reporting")) {
      long began = System.nanoTime();
      places.write(reporting);
      CityFacts facts = new CityFacts(reporting);
      facts.enterprises();
      facts.evidence();
      facts.hazards(FEW_FACTS);
      facts.cells();
      long loaded = System.nanoTime() - began;
      few = reads.dashboard();
      began = System.nanoTime();
      TableKeys keys = new TableKeys(reporting, "fact_hazard");
      keys.drop();
      facts.hazards(rows - FEW_FACTS);
      facts.former();
      keys.giveBack();
      facts.cells();
      double took = (loaded + System.nanoTime() - began) / 1e9;
      findings.say(
          text(
              "%,d hazards, %,d enterprises, %,d places",
              rows, CityFacts.ENTERPRISES, places.nodes()),
          text("loaded in %.0f s (%,.0f rows/s)", took, rows / took),
          "-",
          "15 min");
    }
    reads.tellDashboard(few, reads.dashboard(), rows);
    reads.targetsAnew();
    reads.indicators();
    reads.ranking();
    reads.duties();
    new DutyWindows(suite, database, findings).run();
  }

  private void memory() {
    Map<String, Long> megabytes = Memory.megabytes(suite.processes());
    long sum = megabytes.values().stream().mapToLong(Long::longValue).sum();
    findings.say("suite idle, resident", sum + " MB", megabytes.toString(), "3500 MB");
  }

  private void importRows(int rows) throws Exception {
    Path file = Files.createTempFile("register", ".xlsx");
    try {
      BigRegister.write(file, registered, rows);
      long began = System.nanoTime();
      JsonPath done = Imports.run(officer, file, LONGEST_IMPORT);
      double took = (System.nanoTime() - began) / 1e9;
      if (done.getInt("rowsAdded") != rows) {
        throw new IllegalStateException("not all rows were added: " + done.prettify());
      }
      registered += rows;
      double raw = database.insertSeconds(rows);
      findings.say(
          text("import of %,d rows", rows),
          text("%.1f s (%,.0f rows/s)", took, rows / took),
          text("JDBC batch insert %.1f s", raw),
          rows > 10_000 ? "90 s for 100,000" : "10 s for 10,000");
    } finally {
      Files.delete(file);
    }
  }

  /** Waits until the dashboard knows all that was imported. */
  private void catchUp() {
    long began = System.nanoTime();
    await("the dashboard knows all enterprises")
        .pollInterval(Duration.ofSeconds(1))
        .atMost(LONGEST_CATCH_UP)
        .until(() ->
            officer.read(FIGURES).getLong("figures.find { it.id == 'enterprises' }.value")
                == registered);
    findings.say(
        text("dashboard caught up with %,d enterprises", registered),
        text("%.1f s after the last import", (System.nanoTime() - began) / 1e9),
        "-",
        "-");
  }

  private void listPages() throws Exception {
    Actor[] actors = {officer, suite.as("dl-officer"), suite.as("tj-officer")};
    List<Map<String, ?>> queries =
        List.of(
            Map.of(),
            Map.of("page", 100),
            Map.of("status", "ACTIVE", "sort", "name"),
            Map.of("region", "120110013002"),
            Map.of("q", "湖光"));
    Latencies all = new Latencies();
    for (Map<String, ?> query : queries) {
      Latencies one = new Latencies();
      for (int i = 0; i < PAGES + 20; i++) {
        long began = System.nanoTime();
        JsonPath page = actors[i % actors.length].read(ENTERPRISES, query);
        long took = System.nanoTime() - began;
        if (page.getList("items").isEmpty()) {
          throw new IllegalStateException("an empty page for " + query);
        }
        if (i >= 20) {
          one.addNanos(took);
          all.addNanos(took);
        }
      }
      System.out.println(
          text(
              "  list %s: p50 %.1f ms, p95 %.1f ms",
              query, one.percentile(0.5), one.percentile(0.95)));
    }
    Latencies raw = database.listPages(Places.DONGLIHU, PAGES);
    findings.say(
        text("list page of 50 among %,d, p95", registered),
        text("%.1f ms (p50 %.1f)", all.percentile(0.95), all.percentile(0.5)),
        text("the select alone p95 %.1f ms", raw.percentile(0.95)),
        "50 ms");
  }

  private void hazards(int seconds) throws Exception {
    String enterprise = officer.read(ENTERPRISES, Map.of("limit", 1)).getString("items[0].id");
    new HazardStream(suite, enterprise).run(HAZARDS_PER_SECOND, 5);
    HazardStream.Outcome outcome =
        new HazardStream(suite, enterprise).run(HAZARDS_PER_SECOND, seconds);
    Latencies raw = broker.roundTrips(HAZARDS_PER_SECOND, 10);
    findings.say(
        text("commit to dashboard at %.1f hazards/s", outcome.perSecond()),
        text(
            "p50 %.0f ms, p99 %.0f ms (%d of %d)",
            outcome.latencies().percentile(0.5),
            outcome.latencies().percentile(0.99),
            outcome.latencies().size(),
            seconds * HAZARDS_PER_SECOND),
        text("broker round trip p50 %.1f, p99 %.1f ms", raw.percentile(0.5), raw.percentile(0.99)),
        "p50 300 ms, p99 2 s");
  }

  /** Once of what was imported and reported, and once with hazards that were regraded, too. */
  private void replays() throws Exception {
    replay("");
    int hazards = Integer.getInteger("zhiben.bench.former", 50_000);
    new RegradedHazards(broker, database).tell(hazards);
    replay(
        text(", %,d of them hazards with %d former times each", hazards, RegradedHazards.FORMER));
  }

  /**
   * @param with what is special about the events; empty for nothing
   */
  private void replay(String with) {
    Actor operator = suite.as("ops");
    if (operator.post(REBUILD, "").statusCode() != 202) {
      throw new IllegalStateException("the rebuild was not accepted");
    }
    await("the rebuild is done")
        .pollInterval(Duration.ofMillis(250))
        .atMost(LONGEST_CATCH_UP)
        .until(() -> operator.read(REBUILD).getString("state"), "DONE"::equals);
    JsonPath done = operator.read(REBUILD);
    double seconds =
        Duration.between(
                    Instant.parse(done.getString("startedAt")),
                    Instant.parse(done.getString("finishedAt")))
                .toMillis()
            / 1000.0;
    long events = done.getLong("eventsRead");
    findings.say(
        text("replay of %,d events%s", events, with),
        text("%,.0f events/s (%.1f s)", events / seconds, seconds),
        text("reading alone %,.0f events/s", broker.readPerSecond()),
        "5,000 events/s");
  }
}
