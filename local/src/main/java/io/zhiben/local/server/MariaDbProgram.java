package io.zhiben.local.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** MariaDB from the binaries in Maven's repository. */
final class MariaDbProgram implements DatabaseServer.Program {
  private final Binaries binaries;
  private Path folder;

  MariaDbProgram(Binaries binaries) {
    this.binaries = binaries;
  }

  @Override
  public String title() {
    return "MariaDB";
  }

  @Override
  public void prepare(Progress progress) {
    folder = binaries.mariaDb(progress);
  }

  @Override
  public List<String> initialise(Path data) {
    List<String> command = new ArrayList<>();
    command.add(folder.resolve("scripts/mariadb-install-db").toString());
    command.add("--no-defaults");
    command.addAll(folders(data));
    command.add("--auth-root-authentication-method=normal");
    command.add("--skip-test-db");
    command.add("--skip-name-resolve");
    return command;
  }

  @Override
  public List<String> serve(Path data) {
    List<String> command = new ArrayList<>();
    command.add(folder.resolve("bin/mariadbd").toString());
    command.add("--no-defaults");
    command.addAll(folders(data));
    // Otherwise each start makes an RSA key first, for as long as twenty seconds.
    command.add("--skip-ssl");
    return command;
  }

  private List<String> folders(Path data) {
    List<String> options = new ArrayList<>();
    options.add("--basedir=" + folder);
    options.add("--datadir=" + data);
    if ("root".equals(System.getProperty("user.name"))) {
      options.add("--user=root");
    }
    return options;
  }
}
