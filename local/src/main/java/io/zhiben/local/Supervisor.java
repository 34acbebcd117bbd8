package io.zhiben.local;

import io.zhiben.local.server.Progress;
import io.zhiben.local.server.ServerProcess;
import io.zhiben.local.server.StopRequest;
import io.zhiben.local.suite.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The process that owns the test set and ends it when nobody uses it any more. */
final class Supervisor {
  private static final Duration UNUSED = Duration.ofMinutes(15);
  private static final Duration LOOK = Duration.ofSeconds(5);

  private Supervisor() {}

  static Path lease(StackSettings settings) {
    return settings.home().resolve("lease");
  }

  /** Where a suite of black-box tests keeps its process ids. */
  static Path suiteHome(StackSettings settings) {
    return settings.home().resolve("suite");
  }

  /** Runs until the lease is too old or the process is told to end. */
  static void supervise(StackSettings settings, Progress progress) throws InterruptedException {
    try (LocalStack stack = LocalStack.start(settings, progress)) {
      progress.say("The test set is ready");
      while (!StopRequest.askedWithin(LOOK)) {
        if (unused(settings)) {
          progress.say("Unused for " + UNUSED.toMinutes() + " minutes");
          break;
        }
      }
      progress.say("Stopping");
      Suite.stopAbandoned(suiteHome(settings), progress);
    }
    progress.say("Stopped");
  }

  private static boolean unused(StackSettings settings) {
    try {
      long age = System.currentTimeMillis() - Files.getLastModifiedTime(lease(settings)).toMillis();
      return age > UNUSED.toMillis();
    } catch (IOException e) {
      // Somebody removed the data folder: there is nothing left to serve.
      return true;
    }
  }

  /** Stops the test set, whoever runs it, and returns when its processes are gone. */
  static void stop(StackSettings settings, Progress progress) {
    ServerProcess.attach(
            "The test set", settings.supervisorPidFile(), settings.home().resolve("supervisor.log"))
        .ifPresent(supervisor -> {
          progress.say("Stopping the test set (process " + supervisor.pid() + ")");
          supervisor.stop();
        });
    int left =
        Suite.stopAbandoned(suiteHome(settings), progress)
            + LocalStack.stopAbandoned(settings, progress);
    if (left > 0) {
      progress.say("Stopped what a crashed test set had left behind");
    }
  }
}
