package io.zhiben.local;

import io.zhiben.local.demo.DemoClock;
import io.zhiben.local.demo.DemoHistory;
import io.zhiben.local.server.Progress;
import io.zhiben.local.server.ServerProcess;
import io.zhiben.local.server.StartFailure;
import io.zhiben.local.server.StopRequest;
import io.zhiben.local.suite.Suite;
import io.zhiben.local.suite.SuiteService;
import io.zhiben.local.suite.SuiteSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** {@code make run}: servers and suite in the foreground, until Ctrl-C or {@code make stop}. */
final class RunningSuite {
  private RunningSuite() {}

  private static SuiteSettings suiteOf(StackSettings settings, Path repository) {
    return SuiteSettings.run(repository, settings.home().resolve("services"));
  }

  /** Runs until the process is told to end; then stops everything, in order. */
  static void run(Path repository, Progress progress) throws InterruptedException {
    run(repository, progress, null);
  }

  /**
   * The same from an empty folder, with the demo histories first: the suite begins in the year of
   * the oldest plan, and its clock only goes forward.
   */
  static void demo(Path repository, Progress progress) throws InterruptedException {
    Path home = StackSettings.run(System.getenv()).home();
    if (Files.exists(home.resolve("services"))) {
      throw new StartFailure(
          "There is a suite with data in %s; the demo world begins in an empty folder. Set ZHIBEN_HOME to another one."
              .formatted(home));
    }
    DemoClock clock = new DemoClock(home.resolve("services").resolve("clock-offset"));
    run(repository, progress, clock);
  }

  /**
   * @param clock null without demo histories
   */
  private static void run(Path repository, Progress progress, DemoClock clock)
      throws InterruptedException {
    StackSettings settings = StackSettings.run(System.getenv());
    SuiteSettings plain = suiteOf(settings, repository);
    SuiteSettings suiteSettings =
        clock == null
            ? plain
            : plain.with(Map.of("ZHIBEN_CLOCK_OFFSET_FILE", clock.file().toString()));
    if (LocalStack.isOwned(settings)) {
      throw new StartFailure("Zhiben is running already; \"make stop\" ends it.");
    }
    Suite.stopAbandoned(suiteSettings.home(), progress);
    Suite.check(suiteSettings);
    DemoHistory history = clock == null ? null : new DemoHistory(clock, progress);
    if (history != null) {
      history.begin();
    }
    try (LocalStack stack = LocalStack.start(settings, progress);
        Suite suite = Suite.start(suiteSettings, stack, progress)) {
      if (history != null) {
        history.live(suite, stack.endpoints(), repository);
      }
      Welcome.print(suite, stack.endpoints(), settings, System.out);
      watch(suite, progress);
      progress.say("Stopping");
    }
    progress.say("Everything has stopped; the data is kept in " + settings.home());
  }

  private static void watch(Suite suite, Progress progress) throws InterruptedException {
    Set<SuiteService> reported = EnumSet.noneOf(SuiteService.class);
    while (!StopRequest.askedWithin(Duration.ofSeconds(2))) {
      for (SuiteService service : SuiteService.values()) {
        if (!suite.process(service).alive() && reported.add(service)) {
          progress.say(service.module() + " has ended by itself; its log: " + suite.log(service));
        }
      }
    }
  }

  /** Stops a running suite from another terminal and waits until its processes are gone. */
  static void stop(Progress progress) {
    StackSettings settings = StackSettings.run(System.getenv());
    Path home = settings.home();
    boolean running =
        ServerProcess.attach("Zhiben", settings.supervisorPidFile(), home.resolve("run.log"))
            .map(owner -> {
              progress.say("Stopping Zhiben (process " + owner.pid() + ")");
              owner.stop();
              return true;
            })
            .orElse(false);
    int left =
        Suite.stopAbandoned(home.resolve("services"), progress)
            + LocalStack.stopAbandoned(settings, progress);
    progress.say(running || left > 0 ? "Zhiben has stopped" : "Zhiben was not running");
  }

  /** Prints an access token of a demo user or a demo client of the running suite. */
  static void printToken(String name) {
    StackSettings settings = StackSettings.run(System.getenv());
    Endpoints endpoints =
        Endpoints.load(settings.stateFile())
            .orElseThrow(() -> new StartFailure("Zhiben is not running; \"make run\" starts it."));
    Tokens tokens = new Tokens(endpoints);
    Map<String, String> clients = endpoints.clientSecrets();
    System.out.println(clients.containsKey(name) ? tokens.client(name) : tokens.user(name, ""));
  }
}
