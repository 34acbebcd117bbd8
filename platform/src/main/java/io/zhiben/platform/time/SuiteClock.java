package io.zhiben.platform.time;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one clock of a service, in the suite's time zone. Outside production its reading can be
 * shifted for all processes at once by a file that holds an ISO-8601 duration, so that a test lives
 * through a year in minutes. Tokens and leases keep to the system's time.
 */
@ApplicationScoped
public class SuiteClock {
  /** The zone of every local date in the suite. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Produces
  @Singleton
  Clock clock(
      @ConfigProperty(name = "zhiben.clock.offset-file") Optional<String> offsetFile,
      @ConfigProperty(name = "zhiben.production", defaultValue = "true") boolean production) {
    if (offsetFile.isEmpty()) {
      return Clock.system(ZONE);
    }
    if (production && LaunchMode.current() == LaunchMode.NORMAL) {
      throw new IllegalStateException("zhiben.clock.offset-file must not be set in production");
    }
    return new OffsetClock(Clock.system(ZONE), Path.of(offsetFile.get()), ZONE);
  }

  /** Reads the offset anew at most every 100 ms. */
  static final class OffsetClock extends Clock {
    private static final long REFRESH_NANOS = 100_000_000L;

    private final Clock base;
    private final Path file;
    private final ZoneId zone;
    private volatile Duration offset = Duration.ZERO;
    private volatile long readAt = System.nanoTime() - REFRESH_NANOS;

    OffsetClock(Clock base, Path file, ZoneId zone) {
      this.base = base;
      this.file = file;
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new OffsetClock(base, file, other);
    }

    @Override
    public Instant instant() {
      long now = System.nanoTime();
      if (now - readAt >= REFRESH_NANOS) {
        offset = read();
        readAt = now;
      }
      return base.instant().plus(offset);
    }

    private Duration read() {
      try {
        String text = Files.exists(file) ? Files.readString(file).strip() : "";
        return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
