package io.zhiben.local.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that runs to its end: initialising, building, unpacking. */
final class Command {
  private Command() {}

  /**
   * Runs the command and waits for it; its output goes to the log.
   *
   * @param what begins the failure's sentence, for example "Keycloak's build"
   */
  static void run(String what, List<String> command, Map<String, String> environment, Path log) {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
        if (StopRequest.asked()) {
          process.descendants().forEach(ProcessHandle::destroy);
          process.destroy();
          StopRequest.refuseIfAsked();
        }
      }
      if (process.exitValue() != 0) {
        throw new StartFailure(what + " failed; see " + log);
      }
    } catch (IOException e) {
      throw new StartFailure(what + " failed: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure(what + " was interrupted", e);
    }
  }
}
