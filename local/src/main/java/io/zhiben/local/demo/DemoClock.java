package io.zhiben.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The clock of all processes of the suite, moved by a file that they read. */
public final class DemoClock {
  /** The zone of every local date in the suite. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** The processes read the file anew after 100 ms at the latest. */
  private static final long REFRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

  private final Path file;

  public DemoClock(Path file) {
    this.file = file;
  }

  /** The file, for the processes' environment. */
  public Path file() {
    return file;
  }

  /** Makes it the morning of that day and waits until everybody knows. */
  public void set(LocalDate day) {
    Instant morning = day.atTime(9, 30).atZone(ZONE).toInstant();
    try {
      Path next = file.resolveSibling(file.getFileName() + ".next");
      Files.createDirectories(file.getParent());
      Files.writeString(next, Duration.between(Instant.now(), morning).toString());
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    LockSupport.parkNanos(REFRESH_NANOS);
  }

  /** Back to the machine's time. */
  public void release() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    LockSupport.parkNanos(REFRESH_NANOS);
  }
}
