package io.zhiben.local;

import io.zhiben.local.server.Binaries;
import io.zhiben.local.server.DatabaseServer;
import io.zhiben.local.server.KafkaServer;
import io.zhiben.local.server.KeycloakServer;
import io.zhiben.local.server.LocalServer;
import io.zhiben.local.server.LoopbackPort;
import io.zhiben.local.server.Progress;
import io.zhiben.local.server.ServerProcess;
import io.zhiben.local.server.StartFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * A set of real servers on this machine: a database, Kafka and Keycloak.
 *
 * <p>One JVM owns a set, by a lock on a file in its data folder, and stops what it started; another
 * may {@link #attach} to it. Servers of one's own ({@link OwnServers}) are used, never stopped.
 */
public final class LocalStack implements AutoCloseable {
  private final StackSettings settings;
  private final Secrets secrets;
  private final Progress progress;
  private final LocalServer database;
  private final LocalServer kafka;
  private final LocalServer keycloak;
  private FileChannel lock;

  private LocalStack(StackSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    this.secrets =
        settings.forTests()
            ? Secrets.fixed()
            : Secrets.keptIn(settings.home().resolve("secrets.json"));
    Binaries binaries = new Binaries(settings.cache());
    this.database =
        new DatabaseServer(
            DatabaseServer.program(settings.database().name(), binaries),
            settings.databaseHome(),
            settings.ports().database(),
            secrets.get("db-admin"));
    this.kafka =
        new KafkaServer(
            settings.kafkaHome(), settings.ports().kafka(), settings.ports().kafkaController());
    this.keycloak =
        new KeycloakServer(
            binaries,
            settings.keycloakHome(),
            settings.ports().keycloak(),
            settings.ports().keycloakManagement(),
            new KeycloakServer.Realm(
                RealmFile.render(settings, secrets),
                settings.forTests(),
                secrets.get("keycloak-admin")));
  }

  /**
   * Starts the set and waits until every server answers.
   *
   * @throws StartFailure with one sentence when it cannot: already running, a port taken, a server
   *     that does not come up. Nothing is left running then.
   */
  public static LocalStack start(StackSettings settings, Progress progress) {
    LocalStack stack = new LocalStack(settings, progress);
    stack.own();
    try {
      ServerProcess.writeOwnId(settings.supervisorPidFile());
      stack.stopLeftovers();
      stack.refuseTakenPorts();
      stack.checkOwnServers();
      stack.startAll();
      stack.endpoints().save(settings.stateFile());
      return stack;
    } catch (IOException e) {
      stack.close();
      throw new StartFailure("The data folder is not writable: " + settings.home(), e);
    } catch (RuntimeException | Error e) {
      stack.close();
      throw e;
    }
  }

  /** A running set that another JVM owns: to read its endpoints, and to kill or restart servers. */
  public static Optional<LocalStack> attach(StackSettings settings, Progress progress) {
    if (!isOwned(settings)) {
      return Optional.empty();
    }
    LocalStack stack = new LocalStack(settings, progress);
    stack.servers().forEach(LocalServer::attach);
    return Optional.of(stack);
  }

  /** Whether some JVM owns the set now. */
  static boolean isOwned(StackSettings settings) {
    if (!Files.exists(settings.home())) {
      return false;
    }
    try (FileChannel channel = lockFile(settings)) {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      throw new StartFailure("The data folder is not readable: " + settings.home(), e);
    }
  }

  /** Stops what a crashed owner left behind; does nothing when the set is owned. */
  static int stopAbandoned(StackSettings settings, Progress progress) {
    LocalStack stack = new LocalStack(settings, progress);
    stack.own();
    try {
      return stack.stopLeftovers();
    } finally {
      stack.release();
    }
  }

  private static FileChannel lockFile(StackSettings settings) throws IOException {
    Path file = settings.home().resolve("set.lock");
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private void own() {
    try {
      Files.createDirectories(settings.home());
      lock = lockFile(settings);
      if (lock.tryLock() == null) {
        lock.close();
        throw alreadyRunning();
      }
    } catch (OverlappingFileLockException e) {
      throw alreadyRunning();
    } catch (IOException e) {
      throw new StartFailure("The data folder is not writable: " + settings.home(), e);
    }
  }

  private StartFailure alreadyRunning() {
    String stop = settings.forTests() ? "make stop-test" : "make stop";
    return new StartFailure(
        "The set \"" + settings.set() + "\" is running already; \"" + stop + "\" ends it.");
  }

  private int stopLeftovers() {
    int stopped = 0;
    for (LocalServer server : servers()) {
      stopped += stopLeftover(server.name(), server.pidFile(), server.logFile());
    }
    for (DatabaseKind other : DatabaseKind.values()) {
      Path folder = settings.home().resolve(other.folder());
      stopped +=
          stopLeftover(other.name(), folder.resolve("process.pid"), folder.resolve("server.log"));
    }
    return stopped;
  }

  private int stopLeftover(String name, Path pidFile, Path log) {
    Optional<ServerProcess> left = ServerProcess.attach(name, pidFile, log);
    left.ifPresent(process -> {
      progress.say(name + ": stopping the one that a crashed start left behind");
      process.stop();
    });
    return left.isPresent() ? 1 : 0;
  }

  private void refuseTakenPorts() {
    List<String> taken = new ArrayList<>();
    for (LocalServer server : startedServers()) {
      for (int port : server.ports()) {
        if (LoopbackPort.isTaken(port)) {
          taken.add(port + " (" + server.name() + ")");
        }
      }
    }
    if (!taken.isEmpty()) {
      throw new StartFailure(
          "Taken by another program on 127.0.0.1: port " + String.join(", port ", taken) + ".");
    }
  }

  private void checkOwnServers() {
    OwnServersCheck check = new OwnServersCheck(endpoints());
    settings.own().database().ifPresent(database -> check.database());
    settings.own().kafkaBootstrap().ifPresent(kafka -> check.kafka());
    settings
        .own()
        .keycloak()
        .ifPresent(own ->
            new OwnRealm(own, RealmFile.render(settings, secrets), endpoints().clientSecrets())
                .ensure(settings.home().resolve("zhiben-realm.json"), progress));
  }

  private void startAll() throws IOException {
    if (settings.forTests() && settings.own().kafkaBootstrap().isEmpty()) {
      Binaries.delete(settings.kafkaHome());
    }
    Executor threads = task -> Thread.ofPlatform().daemon().name("zhiben-start").start(task);
    List<CompletableFuture<Void>> starts =
        startedServers().stream()
            .map(server ->
                CompletableFuture.runAsync(
                    () -> {
                      server.prepare(progress);
                      server.start(progress);
                    },
                    threads))
            .toList();
    StartFailure failure = null;
    for (CompletableFuture<Void> start : starts) {
      try {
        start.join();
      } catch (CompletionException e) {
        StartFailure one =
            e.getCause() instanceof StartFailure known
                ? known
                : new StartFailure("A server could not be started: " + e.getCause(), e.getCause());
        if (failure == null) {
          failure = one;
        } else {
          failure.addSuppressed(one);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** The servers of this set that run here, in the order in which they stop, reversed. */
  private List<LocalServer> startedServers() {
    List<LocalServer> servers = new ArrayList<>();
    if (settings.own().oidcUrl().isEmpty()) {
      servers.add(keycloak);
    }
    if (settings.own().databaseUrl().isEmpty()) {
      servers.add(database);
    }
    if (settings.own().kafkaBootstrap().isEmpty()) {
      servers.add(kafka);
    }
    return servers;
  }

  private List<LocalServer> servers() {
    return List.of(keycloak, kafka, database);
  }

  public StackSettings settings() {
    return settings;
  }

  public Secrets secrets() {
    return secrets;
  }

  public LocalServer database() {
    return database;
  }

  public LocalServer kafka() {
    return kafka;
  }

  public LocalServer keycloak() {
    return keycloak;
  }

  /** Starts a server again that was killed, and waits until it answers. */
  public void restart(LocalServer server) {
    server.prepare(progress);
    server.start(progress);
  }

  /** Where the servers answer. */
  public Endpoints endpoints() {
    OwnServers own = settings.own();
    Map<String, String> clients = new LinkedHashMap<>();
    RealmFile.CLIENTS.keySet().forEach(id -> clients.put(id, secrets.get("client-" + id)));
    own.keycloak().ifPresent(keycloak -> clients.putAll(keycloak.clientSecrets()));
    return new Endpoints(
        own.databaseUrl().orElse("jdbc:mysql://127.0.0.1:" + settings.ports().database()),
        settings.database(),
        own.database().map(OwnServers.Database::admin).orElse(DatabaseServer.ADMIN),
        own.database().map(OwnServers.Database::password).orElseGet(() -> secrets.get("db-admin")),
        own.kafkaBootstrap().orElse("127.0.0.1:" + settings.ports().kafka()),
        own.oidcUrl().orElse("http://127.0.0.1:" + settings.ports().keycloak() + "/realms/zhiben"),
        clients,
        secrets.demoPassword());
  }

  /** Creates the topics whose names begin with the prefix, where they are missing. */
  public void createTopics(String prefix) {
    new Topics(endpoints().kafkaBootstrap()).create(prefix);
  }

  /** Stops the servers that run here and gives the set free. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(settings.stateFile());
    } catch (IOException e) {
      progress.say("The file " + settings.stateFile() + " could not be deleted: " + e);
    }
    for (LocalServer server : servers()) {
      if (server.stop()) {
        progress.say(server.name() + " stopped");
      }
    }
    try {
      Files.deleteIfExists(settings.supervisorPidFile());
    } catch (IOException e) {
      progress.say("The file " + settings.supervisorPidFile() + " could not be deleted: " + e);
    }
    release();
  }

  private void release() {
    try {
      if (lock != null) {
        lock.close();
        lock = null;
      }
    } catch (IOException e) {
      progress.say("The lock of the set could not be given back: " + e);
    }
  }
}
