package io.zhiben.local.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How to start one server process.
 *
 * @param name as shown to people
 * @param folder working directory; the log is written beside the process id file
 * @param pidFile where the process id is kept, so that another program can stop the process
 * @param grace how long it may take to end after SIGTERM before it is killed
 */
public record Launch(
    String name,
    List<String> command,
    Map<String, String> environment,
    Path folder,
    Path pidFile,
    Path log,
    Duration grace) {
  public Launch {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }
}
