package io.zhiben.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real MySQL server: Debian unstable's packages, unpacked into the cache folder.
 *
 * <p>The machine's own packages and libraries are left alone: the server runs with the loader and
 * the libraries that were unpacked with it.
 */
final class MySqlProgram implements DatabaseServer.Program {
  private static final String SUITE = "sid";
  private static final List<String> PACKAGES = List.of("mysql-server-core", "mysql-client-core");

  private final Binaries binaries;
  private Path root;

  MySqlProgram(Binaries binaries) {
    this.binaries = binaries;
  }

  @Override
  public String title() {
    return "MySQL";
  }

  @Override
  public void prepare(Progress progress) {
    Path folder = binaries.prepared("mysql-" + SUITE, target -> fetch(target, progress));
    root = folder.resolve("root");
  }

  private static void fetch(Path folder, Progress progress) throws IOException {
    if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      throw new StartFailure(
          "The real MySQL server comes from Debian's packages and this machine has no apt-get; use"
              + " MariaDB, or a server of your own by ZHIBEN_DB_URL.");
    }
    AptSources.Source source = AptSources.debian();
    progress.say("MySQL: looking up Debian's packages");
    Path apt = folder.resolve("apt");
    Path debs = Files.createDirectories(folder.resolve("debs"));
    Path root = Files.createDirectories(folder.resolve("root"));
    Files.createDirectories(apt.resolve("lists/partial"));
    Files.createDirectories(apt.resolve("cache/archives/partial"));
    Files.writeString(
        apt.resolve("sources.list"),
        "deb [signed-by=%s check-valid-until=no] %s %s main\n"
            .formatted(source.signedBy(), source.uri(), SUITE));
    Path log = folder.resolve("fetch.log");
    Command.run("apt-get update", aptGet(apt, "-qq", "update"), Map.of(), log);
    Path plan = folder.resolve("plan.txt");
    List<String> simulate =
        new ArrayList<>(aptGet(apt, "-qq", "-s", "--no-install-recommends", "install"));
    simulate.addAll(PACKAGES);
    Command.run("apt-get's look-up of MySQL", simulate, Map.of(), plan);
    List<String> names =
        Files.readAllLines(plan).stream()
            .filter(line -> line.startsWith("Inst "))
            .map(line -> line.split(" ")[1])
            .toList();
    progress.say("MySQL: fetching " + names.size() + " packages");
    List<String> download = new ArrayList<>(List.of("sh", "-c", "cd \"$0\" && exec \"$@\""));
    download.add(debs.toString());
    download.addAll(aptGet(apt, "-qq", "download"));
    download.addAll(names);
    Command.run("Fetching MySQL's packages", download, Map.of(), log);
    progress.say("MySQL: unpacking");
    try (Stream<Path> files = Files.list(debs)) {
      for (Path deb : files.sorted().toList()) {
        Command.run(
            "Unpacking " + deb.getFileName(),
            List.of("dpkg", "-x", deb.toString(), root.toString()),
            Map.of(),
            log);
      }
    }
    Binaries.delete(debs);
    Binaries.delete(apt);
  }

  private static List<String> aptGet(Path apt, String... arguments) {
    List<String> command = new ArrayList<>(List.of("apt-get"));
    for (String option :
        List.of(
            "Dir::Etc::sourcelist=" + apt.resolve("sources.list"),
            "Dir::Etc::sourceparts=/dev/null",
            "Dir::State::lists=" + apt.resolve("lists"),
            "Dir::Cache=" + apt.resolve("cache"),
            "Dir::State::status=/dev/null",
            "APT::Architecture=amd64",
            "APT::Sandbox::User=" + System.getProperty("user.name"),
            "Acquire::Languages=none",
            "Acquire::Retries=3")) {
      command.add("-o");
      command.add(option);
    }
    command.addAll(List.of(arguments));
    return command;
  }

  @Override
  public List<String> initialise(Path data) {
    List<String> command = new ArrayList<>(server(data));
    command.add("--initialize-insecure");
    return command;
  }

  @Override
  public List<String> serve(Path data) {
    List<String> command = new ArrayList<>(server(data));
    command.add("--mysqlx=OFF");
    return command;
  }

  private List<String> server(Path data) {
    String libraries =
        String.join(
            ":",
            List.of(
                root + "/usr/lib/x86_64-linux-gnu",
                root + "/usr/lib/mysql/private",
                root + "/lib/x86_64-linux-gnu"));
    List<String> command =
        new ArrayList<>(
            List.of(
                root + "/usr/lib64/ld-linux-x86-64.so.2",
                "--library-path",
                libraries,
                root + "/usr/sbin/mysqld",
                "--no-defaults",
                "--basedir=" + root + "/usr",
                "--datadir=" + data,
                "--lc-messages-dir=" + root + "/usr/share/mysql",
                "--character-sets-dir=" + root + "/usr/share/mysql/charsets",
                "--plugin-dir=" + root + "/usr/lib/mysql/plugin",
                "--secure-file-priv=NULL"));
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
    return command;
  }
}
