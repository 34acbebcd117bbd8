package io.zhiben.local.suite;

import io.zhiben.local.DatabaseAccounts;
import io.zhiben.local.Endpoints;
import io.zhiben.local.LocalStack;
import io.zhiben.local.Secrets;
import io.zhiben.local.ServiceSchemas;
import io.zhiben.local.StackSettings;
import io.zhiben.local.TestStack;
import io.zhiben.local.Topics;
import io.zhiben.local.server.Binaries;
import io.zhiben.local.server.Launch;
import io.zhiben.local.server.LoopbackPort;
import io.zhiben.local.server.Progress;
import io.zhiben.local.server.ServerProcess;
import io.zhiben.local.server.StartFailure;
import io.zhiben.local.server.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The five running processes of the suite. Each can be stopped, killed and started singly. */
public final class Suite implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofSeconds(120);
  private static final Duration GRACE = Duration.ofSeconds(35);

  private final SuiteSettings settings;
  private final LocalStack stack;
  private final Progress progress;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final Map<SuiteService, ServerProcess> processes = new EnumMap<>(SuiteService.class);

  private boolean closed;

  private Suite(SuiteSettings settings, LocalStack stack, Progress progress) {
    this.settings = settings;
    this.stack = stack;
    this.progress = progress;
  }

  /** Starts a suite on the shared test set, which is started if need be: for black-box tests. */
  public static Suite start(SuiteSettings settings) {
    TestStack.ensure();
    Progress progress = new Progress(System.out);
    LocalStack stack =
        LocalStack.attach(StackSettings.test(System.getenv()), progress)
            .orElseThrow(() -> new StartFailure("The test set ended right after its start"));
    Suite suite = start(settings, stack, progress);
    // Tests that are cut short leave nothing behind either.
    Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "zhiben-suite-shutdown"));
    return suite;
  }

  /** Starts a suite on the given servers; nothing of it is left running when that fails. */
  public static Suite start(SuiteSettings settings, LocalStack stack, Progress progress) {
    Suite suite = new Suite(settings, stack, progress);
    try {
      suite.stopLeftovers();
      suite.check();
      suite.provision();
      for (SuiteService service : SuiteService.values()) {
        suite.launch(service);
      }
      for (SuiteService service : SuiteService.values()) {
        suite.awaitReady(service);
      }
      return suite;
    } catch (IOException e) {
      suite.close();
      throw new StartFailure("The folder is not writable: " + settings.home(), e);
    } catch (RuntimeException | Error e) {
      suite.close();
      throw e;
    }
  }

  /** Refuses in one sentence what could only fail later: a missing build, a taken port. */
  public static void check(SuiteSettings settings) {
    List<String> taken = new ArrayList<>();
    for (SuiteService service : SuiteService.values()) {
      if (!Files.isRegularFile(settings.jar(service))) {
        throw new StartFailure(
            service.module() + " is not built (" + settings.jar(service) + " is missing).");
      }
      for (int port : List.of(settings.httpPort(service), settings.managementPort(service))) {
        if (LoopbackPort.isTaken(port)) {
          taken.add(port + " (" + service.module() + ")");
        }
      }
    }
    if (!taken.isEmpty()) {
      throw new StartFailure(
          "Taken by another program on 127.0.0.1: port " + String.join(", port ", taken) + ".");
    }
  }

  private void check() {
    check(settings);
  }

  private void provision() throws IOException {
    Endpoints endpoints = stack.endpoints();
    Secrets secrets = stack.secrets();
    DatabaseAccounts accounts = new DatabaseAccounts(endpoints);
    for (SuiteService service : SuiteService.values()) {
      ServiceSchemas names = ServiceSchemas.of(settings.schemaPrefix(), service.shortName());
      String password = secrets.get("db-" + names.account());
      String migration = secrets.get("db-" + names.migrationAccount());
      if (settings.fresh()) {
        accounts.recreate(names, password, migration);
        Binaries.delete(settings.folder(service));
      } else {
        accounts.ensure(names, password, migration);
      }
    }
    new Topics(endpoints.kafkaBootstrap()).create(settings.topicPrefix());
  }

  private void launch(SuiteService service) {
    List<String> command = new ArrayList<>();
    command.add(Binaries.java());
    command.addAll(settings.jvmOptions());
    command.add("-jar");
    command.add(settings.jar(service).toString());
    Map<String, String> environment =
        new ServiceEnvironment(settings, stack.endpoints(), stack.secrets()).of(service);
    Path folder = settings.folder(service);
    processes.put(
        service,
        ServerProcess.start(
            new Launch(
                service.module(),
                command,
                environment,
                folder,
                pidFile(settings.home(), service),
                logFile(settings.home(), service),
                GRACE)));
  }

  private void awaitReady(SuiteService service) {
    Waiting.until(service.module(), LONGEST_START, processes.get(service), () -> isReady(service));
    progress.say(service.module() + " is ready on " + url(service));
  }

  private boolean isReady(SuiteService service) throws IOException, InterruptedException {
    URI address = managementUrl(service).resolve("/q/health/ready");
    HttpRequest request =
        HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).GET().build();
    return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
  }

  public SuiteSettings settings() {
    return settings;
  }

  /** The servers beneath: a test may kill, freeze and restart them one by one. */
  public LocalStack stack() {
    return stack;
  }

  /** Where a service, or the portal, answers. */
  public URI url(SuiteService service) {
    String host = service == SuiteService.PORTAL ? "localhost" : "127.0.0.1";
    return URI.create("http://" + host + ":" + settings.httpPort(service));
  }

  /** Where health and metrics of a process answer. */
  public URI managementUrl(SuiteService service) {
    return URI.create("http://127.0.0.1:" + settings.managementPort(service));
  }

  /** The process, to kill, freeze or stop it. */
  public ServerProcess process(SuiteService service) {
    return processes.get(service);
  }

  /** Where the process's output goes. */
  public Path log(SuiteService service) {
    return logFile(settings.home(), service);
  }

  /** Stops a process if it still runs, starts it again and waits until it is ready. */
  public void restart(SuiteService service) {
    processes.get(service).stop();
    launch(service);
    awaitReady(service);
  }

  /** The first process that ended without being told to. */
  public Optional<SuiteService> ended() {
    return processes.entrySet().stream()
        .filter(entry -> !entry.getValue().alive())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Stops the portal first, then the services. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    List<SuiteService> order = new ArrayList<>(List.of(SuiteService.values()));
    for (SuiteService service : order.reversed()) {
      ServerProcess process = processes.get(service);
      if (process != null && process.alive()) {
        process.stop();
        progress.say(service.module() + " stopped");
      }
    }
    if (settings.fresh() && !settings.topicPrefix().isBlank() && !processes.isEmpty()) {
      new Topics(stack.endpoints().kafkaBootstrap()).delete(settings.topicPrefix());
    }
    http.close();
  }

  private void stopLeftovers() {
    stopAbandoned(settings.home(), progress);
  }

  /** Stops processes of an earlier start whose owner crashed; returns how many there were. */
  public static int stopAbandoned(Path home, Progress progress) {
    int stopped = 0;
    for (SuiteService service : SuiteService.values()) {
      Optional<ServerProcess> left =
          ServerProcess.attach(service.module(), pidFile(home, service), logFile(home, service));
      if (left.isPresent()) {
        progress.say(service.module() + ": stopping the one that a crashed start left behind");
        left.get().stop();
        stopped++;
      }
    }
    return stopped;
  }

  private static Path pidFile(Path home, SuiteService service) {
    return home.resolve(service.module()).resolve("process.pid");
  }

  private static Path logFile(Path home, SuiteService service) {
    return home.resolve(service.module()).resolve("server.log");
  }
}
