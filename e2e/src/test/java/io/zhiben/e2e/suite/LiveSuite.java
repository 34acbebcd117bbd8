package io.zhiben.e2e.suite;

import static org.awaitility.Awaitility.await;

import io.zhiben.local.Endpoints;
import io.zhiben.local.suite.Suite;
import io.zhiben.local.suite.SuiteService;
import io.zhiben.local.suite.SuiteSettings;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The five processes on the real database, Kafka and Keycloak. Started once; a scenario that counts
 * what it did itself asks for a fresh one with empty schemas.
 */
public final class LiveSuite {
  /** As in make run, but compiled for a short life. */
  private static final List<String> SHORT_LIVED =
      List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private static LiveSuite running;

  private final Suite suite;
  private final SuiteTime time;
  private LocalDate day;

  private LiveSuite(Suite suite, SuiteTime time, LocalDate day) {
    this.suite = suite;
    this.time = time;
    this.day = day;
  }

  /** The running one, whatever was done with it before; at the day of the scenarios. */
  public static synchronized LiveSuite shared() {
    if (running == null) {
      return fresh(SuiteTime.WORKDAY);
    }
    running.travelTo(SuiteTime.WORKDAY);
    return running;
  }

  /** One that nobody has used, at the morning of the given day. */
  public static LiveSuite fresh(LocalDate day) {
    // so that nobody waits for minutes after the clock was moved
    return start(day, SHORT_LIVED, Map.of("ZHIBEN_HAZARD_ESCALATION_PAUSE", "PT1S"));
  }

  /** One that nobody has used, with the memory and the compiler that make run gives it. */
  public static LiveSuite likeMakeRun() {
    return start(
        SuiteTime.WORKDAY, SuiteSettings.run(repository(), repository()).jvmOptions(), Map.of());
  }

  /** One that nobody has used, each process started with those options. */
  public static LiveSuite with(List<String> jvmOptions) {
    return with(jvmOptions, Map.of());
  }

  /** The same with more variables in the environment of each process. */
  public static LiveSuite with(List<String> jvmOptions, Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(more);
    // what a loader writes at once would be escalated at once, which no register ever meets
    environment.put("ZHIBEN_HAZARD_ESCALATION_PAUSE", "PT12H");
    return start(SuiteTime.WORKDAY, jvmOptions, environment);
  }

  private static synchronized LiveSuite start(
      LocalDate day, List<String> jvmOptions, Map<String, String> more) {
    stop();
    Path repository = repository();
    Path offsetFile = repository.resolve("e2e/target/clock-offset").toAbsolutePath();
    SuiteTime time = new SuiteTime(offsetFile);
    time.set(day);
    SuiteSettings usual = SuiteSettings.endToEnd(repository);
    SuiteSettings settings =
        new SuiteSettings(
            usual.repository(),
            usual.home(),
            usual.httpBase(),
            usual.managementBase(),
            usual.schemaPrefix(),
            usual.topicPrefix(),
            usual.fresh(),
            jvmOptions,
            // the timeout as in production, not the short one of demonstrations
            Map.of(
                "ZHIBEN_CLOCK_OFFSET_FILE",
                offsetFile.toString(),
                "QUARKUS_SHUTDOWN_TIMEOUT",
                "25S"));
    running = new LiveSuite(Suite.start(settings.with(more)), time, day);
    return running;
  }

  /** Stops the running one, if there is one. */
  public static synchronized void stop() {
    if (running != null) {
      // Nothing of it is needed any more: no need to wait for its graceful end.
      for (SuiteService service : SuiteService.values()) {
        running.suite.process(service).kill();
      }
      running.suite.close();
      running = null;
    }
  }

  /** The folder with all modules. */
  public static Path repository() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("enterprise-service"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("Run this within the repository");
    }
    return folder;
  }

  public Suite processes() {
    return suite;
  }

  public Endpoints endpoints() {
    return suite.stack().endpoints();
  }

  public String topicPrefix() {
    return suite.settings().topicPrefix();
  }

  /** Base address of the service that an API path belongs to. */
  public URI baseOf(String path) {
    String service = path.split("/")[2];
    return suite.url(
        switch (service) {
          case "enterprise" -> SuiteService.ENTERPRISE;
          case "hazard" -> SuiteService.HAZARD;
          case "training" -> SuiteService.TRAINING;
          case "reporting" -> SuiteService.REPORTING;
          default -> throw new IllegalArgumentException(path);
        });
  }

  /** The day that it is now for all processes. */
  public LocalDate day() {
    return day;
  }

  /** Makes it the morning of that day for all processes, and waits until they have noticed. */
  public void travelTo(LocalDate day) {
    time.set(day);
    this.day = day;
    Actor leader = as("dlh-leader");
    // longer than the 100 ms after which every process reads the offset anew
    await()
        .pollDelay(Duration.ofMillis(150))
        .atMost(Duration.ofSeconds(10))
        .until(
            () -> leader.read("/api/reporting/v1/figures").getString("asOf"),
            day.toString()::equals);
  }

  /** A demo user with a real token. */
  public Actor as(String username) {
    return Actor.user(this, username);
  }

  /** A consultant agency's machine with a real token. */
  public Actor agency(String client) {
    return Actor.client(this, client);
  }
}
