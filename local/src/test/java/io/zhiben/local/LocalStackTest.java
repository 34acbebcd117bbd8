package io.zhiben.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.local.server.Binaries;
import io.zhiben.local.server.Progress;
import io.zhiben.local.server.StartFailure;
import io.zhiben.local.server.Waiting;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A set of its own, with a database and a broker; Keycloak is the shared test set's. */
class LocalStackTest {
  static final Ports PORTS = new Ports(33306, 39092, 39093, 38080, 39000);
  private final Progress progress = new Progress(System.out);

  @TempDir Path home;

  private StackSettings settings() {
    Endpoints shared = TestStack.ensure();
    return new StackSettings(
        "scratch",
        home,
        StackSettings.test(System.getenv()).cache(),
        PORTS,
        shared.database(),
        OwnServers.of(withClients(Map.of("ZHIBEN_OIDC_URL", shared.oidcUrl()))),
        false,
        true,
        List.of("http://localhost:8080"));
  }

  /** The environment of a set that uses the shared test set's Keycloak. */
  static Map<String, String> withClients(Map<String, String> environment) {
    Map<String, String> all = new HashMap<>(environment);
    all.put("ZHIBEN_PORTAL_CLIENT_SECRET", Secrets.fixed().get("client-zhiben-portal"));
    all.put("ZHIBEN_ACCOUNTS_CLIENT_SECRET", Secrets.fixed().get("client-zhiben-accounts"));
    return all;
  }

  @Test
  void keepsDataOverRestartsAndStopsWhatItStarted() throws Exception {
    List<Long> first;
    String password;
    try (LocalStack stack = LocalStack.start(settings(), progress)) {
      first = List.of(stack.database().process().pid(), stack.kafka().process().pid());
      password = stack.endpoints().demoPassword();
      stack.createTopics("kept-");
      new DatabaseAccounts(stack.endpoints()).ensure(names(), "pw", "pw-migrate");
      execute(stack, "CREATE TABLE kept (id INT)", "INSERT INTO kept VALUES (42)");
      assertPrivate(home.resolve("secrets.json"));
      assertPrivate(home.resolve("state.json"));
    }
    assertGone(first);

    List<Long> second;
    try (LocalStack stack = LocalStack.start(settings(), progress)) {
      second = List.of(stack.database().process().pid(), stack.kafka().process().pid());
      new DatabaseAccounts(stack.endpoints()).ensure(names(), "pw", "pw-migrate");
      assertEquals(42, selectKept(stack));
      assertEquals(password, stack.endpoints().demoPassword());
      try (Admin admin =
          Admin.create(
              Map.<String, Object>of("bootstrap.servers", stack.endpoints().kafkaBootstrap()))) {
        assertTrue(admin.listTopics().names().get().contains("kept-zhiben.audit.v1"));
      }
      assertAnotherStartIsRefused();
      survivesAKilledServer(stack);
    }
    assertGone(second);
    assertEquals(List.of(), pidFiles());
  }

  @Test
  void takesUpAfterAnOwnerThatCrashed() throws Exception {
    Process owner = startOwner();
    Path owned = home.resolve("owned");
    Waiting.until("The other owner", Duration.ofSeconds(60), null, () -> Files.exists(owned));
    long left = Long.parseLong(Files.readString(owned));
    owner.destroyForcibly().waitFor();
    assertTrue(ProcessHandle.of(left).map(ProcessHandle::isAlive).orElse(false));

    try (LocalStack stack = LocalStack.start(databaseOnly(), progress)) {
      assertGone(List.of(left));
      assertTrue(stack.database().process().alive());
    }
  }

  @Test
  void leavesAStrangerAloneThatGotTheIdOfADeadServer() throws Exception {
    Path pidFile = home.resolve("kafka/process.pid");
    Files.createDirectories(pidFile.getParent());
    long self = ProcessHandle.current().pid();
    Files.writeString(pidFile, self + " " + Instant.now().minusSeconds(86_400).toEpochMilli());

    assertEquals(0, LocalStack.stopAbandoned(settings(), progress));

    assertTrue(ProcessHandle.current().isAlive());
  }

  private Process startOwner() throws Exception {
    Endpoints shared = TestStack.ensure();
    return new ProcessBuilder(
            Binaries.java(),
            "-Xmx64m",
            "-Dmaven.repo.local=" + Binaries.mavenRepository(),
            "-cp",
            System.getProperty("java.class.path"),
            CrashingOwner.class.getName(),
            home.toString(),
            shared.database().name(),
            shared.kafkaBootstrap(),
            shared.oidcUrl())
        .redirectErrorStream(true)
        .redirectOutput(home.resolve("owner.log").toFile())
        .start();
  }

  @Test
  void saysWhichPortIsTaken() throws Exception {
    try (ServerSocket taken =
        new ServerSocket(PORTS.database(), 1, InetAddress.getLoopbackAddress())) {
      assertTrue(taken.isBound());

      StartFailure failure =
          assertThrows(StartFailure.class, () -> LocalStack.start(databaseOnly(), progress));

      assertTrue(failure.getMessage().contains("port 33306"), failure.getMessage());
    }
  }

  private StackSettings databaseOnly() {
    Endpoints shared = TestStack.ensure();
    return CrashingOwner.settings(
        home, shared.database().name(), shared.kafkaBootstrap(), shared.oidcUrl());
  }

  private void assertAnotherStartIsRefused() {
    StartFailure failure =
        assertThrows(StartFailure.class, () -> LocalStack.start(settings(), progress));
    assertTrue(failure.getMessage().contains("is running already"), failure.getMessage());
  }

  private void survivesAKilledServer(LocalStack stack) throws Exception {
    stack.database().process().kill();
    stack.restart(stack.database());
    assertEquals(42, selectKept(stack));
  }

  private static ServiceSchemas names() {
    return ServiceSchemas.of("zb_s_", "kept");
  }

  private static void execute(LocalStack stack, String... statements) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(
                stack.endpoints().jdbcUrl("zb_s_kept"), "zb_s_kept_migrate", "pw-migrate");
        Statement sql = connection.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    }
  }

  private static int selectKept(LocalStack stack) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(stack.endpoints().jdbcUrl("zb_s_kept"), "zb_s_kept", "pw");
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery("SELECT id FROM kept")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void assertGone(List<Long> pids) {
    for (long pid : pids) {
      assertFalse(
          ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false), "process " + pid);
    }
  }

  private static void assertPrivate(Path file) throws Exception {
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  private List<Path> pidFiles() throws Exception {
    try (Stream<Path> files = Files.walk(home)) {
      return files.filter(file -> file.getFileName().toString().equals("process.pid")).toList();
    }
  }
}
