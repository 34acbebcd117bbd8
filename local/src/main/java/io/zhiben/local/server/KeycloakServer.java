package io.zhiben.local.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keycloak with a file database of its own, as a child JVM.
 *
 * <p>The program folder in the cache is shared by all sets; each set has a home of its own that
 * links to it. The JVM is called directly, as kc.sh would, because that script stays around as a
 * parent that a SIGKILL does not pass on.
 */
public final class KeycloakServer implements LocalServer {
  /** What "kc.sh build" fixes. */
  static final List<String> BUILD_OPTIONS = List.of("--db=dev-file", "--health-enabled=true");

  private static final String IMPORTED = ".zhiben-imported";

  private final Binaries binaries;
  private final Path home;
  private final int port;
  private final int managementPort;
  private final Realm realm;
  private Path program;
  private ServerProcess process;

  /**
   * The realm to load.
   *
   * @param json the whole realm, placeholders filled
   * @param replace whether a realm that differs from the one loaded before replaces it with all its
   *     accounts; otherwise the loaded one is kept
   * @param adminPassword of the server's own administrator "zhiben-bootstrap"
   */
  public record Realm(String json, boolean replace, String adminPassword) {}

  public KeycloakServer(Binaries binaries, Path home, int port, int managementPort, Realm realm) {
    this.binaries = binaries;
    this.home = home;
    this.port = port;
    this.managementPort = managementPort;
    this.realm = realm;
  }

  @Override
  public String name() {
    return "Keycloak";
  }

  @Override
  public List<Integer> ports() {
    return List.of(port, managementPort);
  }

  @Override
  public void prepare(Progress progress) {
    program = binaries.keycloak(progress);
  }

  static void build(Path folder, Path log) {
    List<String> command = new ArrayList<>(List.of("sh", folder.resolve("bin/kc.sh").toString()));
    command.add("build");
    command.addAll(BUILD_OPTIONS);
    Command.run(
        "Keycloak's build", command, Map.of("JAVA_HOME", System.getProperty("java.home")), log);
  }

  @Override
  public void start(Progress progress) {
    boolean first;
    try {
      first = prepareHome(progress);
    } catch (IOException e) {
      throw new StartFailure("Keycloak could not prepare its data folder", e);
    }
    Map<String, String> environment = new HashMap<>();
    if (first) {
      environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "zhiben-bootstrap");
      environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", realm.adminPassword());
    }
    process =
        ServerProcess.start(
            new Launch(
                name(),
                command(),
                environment,
                home,
                pidFile(),
                logFile(),
                Duration.ofSeconds(30)));
    Waiting.until("Keycloak", Duration.ofSeconds(180), process, this::answers);
    if (first) {
      try {
        Files.writeString(home.resolve(IMPORTED), Integer.toHexString(realm.json().hashCode()));
      } catch (IOException e) {
        throw new StartFailure("Keycloak's data folder is not writable", e);
      }
    }
    progress.say("Keycloak is ready on 127.0.0.1:" + port);
  }

  /** Returns whether the realm is about to be loaded for the first time. */
  private boolean prepareHome(Progress progress) throws IOException {
    Path data = home.resolve("data");
    Path imported = home.resolve(IMPORTED);
    String wanted = Integer.toHexString(realm.json().hashCode());
    boolean first = !Files.exists(imported);
    if (!first && !Files.readString(imported).equals(wanted)) {
      if (realm.replace()) {
        first = true;
      } else {
        progress.say("Keycloak: the realm file is newer than the loaded realm, which is kept");
      }
    }
    if (first) {
      Files.deleteIfExists(imported);
      Binaries.delete(data);
    }
    Files.createDirectories(data.resolve("import"));
    Files.writeString(data.resolve("import/zhiben-realm.json"), realm.json());
    for (String shared : List.of("lib", "conf", "themes", "providers")) {
      Path link = home.resolve(shared);
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, program.resolve(shared));
    }
    return first;
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Binaries.java());
    command.addAll(
        List.of(
            "-Xms64m",
            "-Xmx400m",
            "-XX:+UseSerialGC",
            "-XX:MetaspaceSize=96M",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-cp",
            program.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    command.addAll(
        List.of(
            "start",
            "--optimized",
            "--import-realm",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--http-management-port=" + managementPort,
            "--hostname=http://127.0.0.1:" + port,
            "--cache=local",
            "--log-level=warn"));
    return command;
  }

  private boolean answers() throws IOException, InterruptedException {
    URI address =
        URI.create("http://127.0.0.1:" + port + "/realms/zhiben/.well-known/openid-configuration");
    try (HttpClient client =
        HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
      HttpRequest request =
          HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).GET().build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }
  }

  @Override
  public ServerProcess process() {
    return process;
  }

  @Override
  public Path pidFile() {
    return home.resolve("process.pid");
  }

  @Override
  public Path logFile() {
    return home.resolve("server.log");
  }

  @Override
  public void attach() {
    process = ServerProcess.attach(name(), pidFile(), logFile()).orElse(null);
  }
}
