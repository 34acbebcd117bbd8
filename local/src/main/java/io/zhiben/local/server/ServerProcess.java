package io.zhiben.local.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One process that this module started, known by its process id and start time.
 *
 * <p>The start time is written beside the id, so that a file left behind by a crash never makes us
 * stop a stranger that was given the same id later.
 */
public final class ServerProcess {
  private static final Path SETSID = Path.of("/usr/bin/setsid");
  private static final Duration CLOCK_STEP = Duration.ofSeconds(3);

  private final String name;
  private final ProcessHandle handle;
  private final Path pidFile;
  private final Path log;
  private final Duration grace;

  private ServerProcess(String name, ProcessHandle handle, Path pidFile, Path log, Duration grace) {
    this.name = name;
    this.handle = handle;
    this.pidFile = pidFile;
    this.log = log;
    this.grace = grace;
  }

  /** Starts a process in a session of its own, so that Ctrl-C reaches only the one who started. */
  public static ServerProcess start(Launch launch) {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(SETSID)) {
      command.add(SETSID.toString());
    }
    command.addAll(launch.command());
    try {
      Files.createDirectories(launch.folder());
      Files.createDirectories(launch.pidFile().getParent());
      Files.createDirectories(launch.log().getParent());
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(launch.folder().toFile())
              .redirectErrorStream(true)
              .redirectInput(new File("/dev/null"))
              .redirectOutput(launch.log().toFile());
      builder.environment().putAll(launch.environment());
      ProcessHandle handle = builder.start().toHandle();
      Files.writeString(launch.pidFile(), handle.pid() + " " + startOf(handle));
      return new ServerProcess(
          launch.name(), handle, launch.pidFile(), launch.log(), launch.grace());
    } catch (IOException e) {
      throw new StartFailure(
          launch.name() + " could not be started (" + command.getFirst() + ")", e);
    }
  }

  /** The process that a process id file speaks of, if it still runs. */
  public static Optional<ServerProcess> attach(String name, Path pidFile, Path log) {
    try {
      String[] words = Files.readString(pidFile).trim().split(" ");
      long started = Long.parseLong(words[1]);
      return ProcessHandle.of(Long.parseLong(words[0]))
          .filter(ProcessHandle::isAlive)
          .filter(found -> Math.abs(startOf(found) - started) <= CLOCK_STEP.toMillis())
          .map(found -> new ServerProcess(name, found, pidFile, log, Duration.ofSeconds(30)));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Writes the id of the running JVM in the form that {@link #attach} reads. */
  public static void writeOwnId(Path pidFile) {
    try {
      ProcessHandle self = ProcessHandle.current();
      Files.createDirectories(pidFile.getParent());
      Files.writeString(pidFile, self.pid() + " " + startOf(self));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long startOf(ProcessHandle handle) {
    return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  public String name() {
    return name;
  }

  public long pid() {
    return handle.pid();
  }

  public boolean alive() {
    return handle.isAlive();
  }

  /** Asks the process to end (SIGTERM), waits, and kills it when its grace is over. */
  public void stop() {
    resumeIfStopped();
    handle.destroy();
    if (!endsWithin(grace)) {
      handle.destroyForcibly();
      endsWithin(Duration.ofSeconds(10));
    }
    forget();
  }

  /** SIGKILL, and waits until the process is gone: for tests of a crash. */
  public void kill() {
    handle.destroyForcibly();
    endsWithin(Duration.ofSeconds(10));
    forget();
  }

  /** SIGSTOP: the process freezes with its connections open, as on a stalled disk. */
  public void freeze() {
    signal("-STOP");
  }

  /** SIGCONT after {@link #freeze}. */
  public void thaw() {
    signal("-CONT");
  }

  private void resumeIfStopped() {
    if (handle.isAlive()) {
      signal("-CONT");
    }
  }

  private void signal(String signal) {
    try {
      new ProcessBuilder("kill", signal, Long.toString(handle.pid()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean endsWithin(Duration limit) {
    try {
      handle.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return !handle.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void forget() {
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last lines of the log, for a failure's message. */
  public String logTail(int lines) {
    try {
      List<String> all =
          new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
      return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()))
          + "\n(the whole log: "
          + log
          + ")";
    } catch (IOException e) {
      return "(no log at " + log + ")";
    }
  }
}
