package io.zhiben.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A MySQL-compatible server as a child process. What both kinds share is here; what differs is the
 * {@link Program}.
 */
public final class DatabaseServer implements LocalServer {
  /** The account that creates schemas and accounts; it exists on this local server only. */
  public static final String ADMIN = "zhiben_admin";

  private static final String INITIALISED = ".zhiben-initialised";

  /** A kind of server: how it is found, initialised and called. */
  public interface Program {
    String title();

    /** Unpacks what is needed. */
    void prepare(Progress progress);

    /** The command that fills an empty data folder. */
    List<String> initialise(Path data);

    /** The command of the server, without the settings that all kinds share. */
    List<String> serve(Path data);
  }

  private final Program program;
  private final Path home;
  private final int port;
  private final String adminPassword;
  private ServerProcess process;

  public DatabaseServer(Program program, Path home, int port, String adminPassword) {
    this.program = program;
    this.home = home;
    this.port = port;
    this.adminPassword = adminPassword;
  }

  /** The program of a kind of database: {@code MARIADB} or {@code MYSQL}. */
  public static Program program(String kind, Binaries binaries) {
    return switch (kind) {
      case "MARIADB" -> new MariaDbProgram(binaries);
      case "MYSQL" -> new MySqlProgram(binaries);
      default -> throw new StartFailure("There is no database of the kind " + kind);
    };
  }

  @Override
  public String name() {
    return program.title();
  }

  @Override
  public List<Integer> ports() {
    return List.of(port);
  }

  @Override
  public void prepare(Progress progress) {
    program.prepare(progress);
  }

  @Override
  public void start(Progress progress) {
    Path data = home.resolve("data");
    initialise(data, progress);
    List<String> command = new ArrayList<>(program.serve(data));
    command.addAll(settings());
    process =
        ServerProcess.start(
            new Launch(
                name(), command, Map.of(), home, pidFile(), logFile(), Duration.ofSeconds(60)));
    Waiting.until(name(), Duration.ofSeconds(90), process, this::answers);
    progress.say(name() + " is ready on 127.0.0.1:" + port);
  }

  private void initialise(Path data, Progress progress) {
    Path done = home.resolve(INITIALISED);
    try {
      if (!Files.exists(done)) {
        // Without the mark the last initialisation was cut short, so nothing of worth is in there.
        Binaries.delete(data);
        Files.createDirectories(data);
        progress.say(name() + ": creating an empty data folder");
        Command.run(
            name() + "'s initialisation",
            program.initialise(data),
            Map.of(),
            home.resolve("initialise.log"));
        Files.createFile(done);
      }
      writeAccountFile();
    } catch (IOException e) {
      throw new StartFailure(name() + " could not create its data folder", e);
    }
  }

  /** Both servers run this file at each start with all rights, so no password-less root is left. */
  private void writeAccountFile() throws IOException {
    Path file = accountFile();
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        file,
        """
        CREATE USER IF NOT EXISTS '%1$s'@'%%' IDENTIFIED BY '%2$s';
        ALTER USER '%1$s'@'%%' IDENTIFIED BY '%2$s';
        GRANT ALL PRIVILEGES ON *.* TO '%1$s'@'%%' WITH GRANT OPTION;
        ALTER USER 'root'@'localhost' IDENTIFIED BY '%2$s';
        """
            .formatted(ADMIN, adminPassword));
  }

  private Path accountFile() {
    return home.resolve("accounts.sql");
  }

  private List<String> settings() {
    return List.of(
        "--bind-address=127.0.0.1",
        "--port=" + port,
        "--socket=zhiben.sock",
        "--pid-file=" + home.resolve("server.pid"),
        "--init-file=" + accountFile(),
        "--skip-name-resolve",
        "--character-set-server=utf8mb4",
        "--collation-server=utf8mb4_bin",
        "--transaction-isolation=READ-COMMITTED",
        "--default-time-zone=+00:00",
        "--max-connections=300",
        "--max-allowed-packet=64M",
        "--innodb-buffer-pool-size=256M",
        "--innodb-flush-log-at-trx-commit=1",
        "--skip-log-bin",
        "--performance-schema=OFF");
  }

  private boolean answers() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:"
                    + port
                    + "/?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectTimeout=2000&socketTimeout=5000",
                ADMIN,
                adminPassword);
        Statement statement = connection.createStatement()) {
      return statement.execute("select 1");
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
