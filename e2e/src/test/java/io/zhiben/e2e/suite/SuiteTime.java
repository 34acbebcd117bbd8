package io.zhiben.e2e.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The suite's clock, which a test sets for all processes at once. */
public final class SuiteTime {
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** The day of the scenarios; fixed, so that windows and deadlines fall alike in every run. */
  public static final LocalDate WORKDAY = LocalDate.of(2026, 5, 20);

  private static final LocalTime MORNING = LocalTime.of(9, 30);

  private final Path offsetFile;

  SuiteTime(Path offsetFile) {
    this.offsetFile = offsetFile;
  }

  /** The morning of a day as an instant. */
  public static Instant morningOf(LocalDate day) {
    return day.atTime(MORNING).atZone(ZONE).toInstant();
  }

  /** Makes it the morning of that day; the processes notice within their refresh of 100 ms. */
  void set(LocalDate day) {
    Duration offset = Duration.between(Instant.now(), morningOf(day));
    try {
      Path next = offsetFile.resolveSibling(offsetFile.getFileName() + ".next");
      Files.createDirectories(offsetFile.getParent());
      Files.writeString(next, offset.toString());
      Files.move(next, offsetFile, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
