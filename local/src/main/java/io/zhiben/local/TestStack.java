package io.zhiben.local;

import io.zhiben.local.server.Binaries;
import io.zhiben.local.server.Launch;
import io.zhiben.local.server.Progress;
import io.zhiben.local.server.ServerProcess;
import io.zhiben.local.server.StartFailure;
import io.zhiben.local.server.Waiting;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The set of servers that the tests of all modules share.
 *
 * <p>The first test that needs it starts it in a process of its own, which outlives the test's JVM
 * and ends by itself when nobody has used it for a quarter of an hour, or by {@code make
 * stop-test}.
 */
public final class TestStack {
  private static final Duration LEASE_RENEWAL = Duration.ofSeconds(30);
  private static final Duration LONGEST_START = Duration.ofMinutes(10);
  private static final AtomicReference<Endpoints> KNOWN = new AtomicReference<>();

  private TestStack() {}

  /** The endpoints of the running test set; starts it if need be and waits until it answers. */
  public static Endpoints ensure() {
    Endpoints known = KNOWN.get();
    if (known != null) {
      return known;
    }
    synchronized (KNOWN) {
      if (KNOWN.get() == null) {
        KNOWN.set(ensure(StackSettings.test(System.getenv())));
      }
      return KNOWN.get();
    }
  }

  private static Endpoints ensure(StackSettings settings) {
    try {
      Files.createDirectories(settings.home());
      touch(settings);
      try (FileChannel channel =
              FileChannel.open(
                  settings.home().resolve("start.lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock lock = patientLock(channel)) {
        if (!lock.isValid()) {
          throw new StartFailure("The lock of the test set could not be taken");
        }
        stopOtherKind(settings);
        if (!LocalStack.isOwned(settings)) {
          // What a crashed owner wrote says nothing about the set that starts now.
          Files.deleteIfExists(settings.stateFile());
          launchSupervisor(settings);
        }
        awaitState(settings);
      }
      keepLease(settings);
      return Endpoints.load(settings.stateFile())
          .orElseThrow(() -> new StartFailure("The test set ended right after its start"));
    } catch (IOException e) {
      throw new StartFailure("The test set's data folder is not usable: " + settings.home(), e);
    }
  }

  /** Waits for the lock, also when another class loader of this JVM holds it. */
  private static FileLock patientLock(FileChannel channel) {
    AtomicReference<FileLock> lock = new AtomicReference<>();
    Waiting.until(
        "The start of the test set by another one",
        LONGEST_START,
        null,
        () -> {
          try {
            lock.set(channel.tryLock());
          } catch (OverlappingFileLockException e) {
            return false;
          }
          return lock.get() != null;
        });
    return lock.get();
  }

  private static void stopOtherKind(StackSettings settings) {
    boolean other =
        Endpoints.load(settings.stateFile())
            .filter(running -> running.database() != settings.database())
            .isPresent();
    if (other && LocalStack.isOwned(settings)) {
      Supervisor.stop(settings, new Progress(System.out));
    }
  }

  private static void launchSupervisor(StackSettings settings) {
    ServerProcess.start(
        new Launch(
            "the test set",
            List.of(
                Binaries.java(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-Dmaven.repo.local=" + Binaries.mavenRepository(),
                "-cp",
                Binaries.classPath(),
                Main.class.getName(),
                "supervise-test"),
            Map.of(),
            settings.home(),
            settings.supervisorPidFile(),
            supervisorLog(settings),
            Duration.ofSeconds(60)));
  }

  private static Path supervisorLog(StackSettings settings) {
    return settings.home().resolve("supervisor.log");
  }

  /** Waits for the state file, and shows the supervisor's progress meanwhile. */
  private static void awaitState(StackSettings settings) {
    Path log = supervisorLog(settings);
    ServerProcess supervisor =
        ServerProcess.attach("The test set", settings.supervisorPidFile(), log).orElse(null);
    long[] shown = {0};
    Waiting.until(
        "The test set",
        LONGEST_START,
        supervisor,
        () -> {
          List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
          boolean ready = Files.exists(settings.stateFile());
          if (!ready || shown[0] > 0) {
            lines.stream()
                .skip(shown[0])
                .forEach(line -> System.out.println("test servers " + line));
            shown[0] = lines.size();
          }
          return ready;
        });
  }

  private static void keepLease(StackSettings settings) {
    Thread.ofPlatform()
        .daemon()
        .name("zhiben-test-lease")
        .start(() -> {
          try {
            while (true) {
              Thread.sleep(LEASE_RENEWAL);
              touch(settings);
            }
          } catch (InterruptedException | IOException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private static void touch(StackSettings settings) throws IOException {
    Path lease = Supervisor.lease(settings);
    if (!Files.exists(lease)) {
      Files.createDirectories(lease.getParent());
      Files.writeString(lease, "");
    }
    Files.setLastModifiedTime(lease, FileTime.from(Instant.now()));
  }
}
