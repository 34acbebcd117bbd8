package io.zhiben.e2e.bench;

import io.zhiben.e2e.suite.LiveSuite;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Reports of hazards: as many as there can be, and steadily. */
final class ReportBench {
  private static final int CLIENTS = 32;

  /** A little more than what is promised, since the last ones of a run end after it. */
  private static final int STEADY = 510;

  private static final int WARM_UP_SECONDS = Integer.getInteger("zhiben.bench.warm-up", 120);
  private static final int WARM_UP_STEP = 10;

  private final LiveSuite suite;
  private final RawDatabase database;
  private final Findings findings;
  private final List<HazardPlaces.One> enterprises;

  ReportBench(LiveSuite suite, RawDatabase database, Findings findings, HazardPlaces places) {
    this.suite = suite;
    this.database = database;
    this.findings = findings;
    this.enterprises = places.ofDongli();
  }

  void run(int seconds) throws Exception {
    try (FoundHazards found = new FoundHazards(suite)) {
      long before = found.count();
      for (int warmed = 0; warmed < WARM_UP_SECONDS; warmed += WARM_UP_STEP) {
        Reporters.Outcome warm = new Reporters(suite, enterprises).run(CLIENTS, 0, WARM_UP_STEP);
        before += warm.commits().size();
        System.out.println(text("  warming up: %,.0f reports/s", warm.perSecond()));
      }
      found.watch(before, TimeUnit.MINUTES.toNanos(3));

      Reporters.Outcome burst = new Reporters(suite, enterprises).run(CLIENTS, 0, seconds);
      long ended = System.nanoTime();
      before += burst.commits().size();
      boolean drained = found.watch(before, TimeUnit.MINUTES.toNanos(5));
      double drain = (System.nanoTime() - ended) / 1e9;
      double raw = new RawReports(database).perSecond(CLIENTS, Math.min(seconds, 15));
      findings.say(
          "report of a hazard, 32 clients, burst " + seconds + " s",
          text(
              "%,.0f/s (p50 %.0f, p99 %.0f ms, %d refused)",
              burst.perSecond(),
              burst.answers().percentile(0.5),
              burst.answers().percentile(0.99),
              burst.refused()),
          text("rows alone %,.0f/s, share %.2f", raw, burst.perSecond() / raw),
          "1,200/s and 0.2 of raw");
      findings.say(
          "burst drained to the dashboard after its end",
          text("%.1f s%s", drain, drained ? "" : ", not all"),
          "-",
          "60 s");
      steady(found, before, seconds);
    }
  }

  private void steady(FoundHazards found, long before, int seconds) throws Exception {
    Thread[] clients = new Thread[1];
    Reporters.Outcome[] outcome = new Reporters.Outcome[1];
    clients[0] =
        Thread.ofPlatform()
            .start(() -> {
              try {
                outcome[0] = new Reporters(suite, enterprises).run(CLIENTS, STEADY, seconds);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    found.watch(before + (long) STEADY * seconds, TimeUnit.SECONDS.toNanos(seconds + 15L));
    clients[0].join();
    Latencies lag = found.since(before, outcome[0].commits());
    findings.say(
        text("commit to dashboard at %,.0f reports/s", outcome[0].perSecond()),
        text(
            "p50 %.0f ms, p99 %.0f ms (%d of %d)",
            lag.percentile(0.5), lag.percentile(0.99), lag.size(), outcome[0].commits().size()),
        text(
            "answer p50 %.1f, p99 %.1f ms, %d refused",
            outcome[0].answers().percentile(0.5),
            outcome[0].answers().percentile(0.99),
            outcome[0].refused()),
        "500/s, p99 2 s");
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
