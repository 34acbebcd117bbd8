package io.zhiben.platform.time;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OffsetClockTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir Path folder;

  @Test
  void followsTheFile() throws Exception {
    Path file = folder.resolve("offset");
    Clock clock =
        new SuiteClock.OffsetClock(Clock.fixed(NOW, SuiteClock.ZONE), file, SuiteClock.ZONE);
    assertEquals(NOW, clock.instant());
    Files.writeString(file, "P400D\n");
    await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> clock.instant().equals(NOW.plus(Duration.ofDays(400))));
    assertEquals(LocalDate.of(2027, 2, 5), LocalDate.now(clock));
    Files.writeString(file, "");
    await().atMost(Duration.ofSeconds(5)).until(() -> clock.instant().equals(NOW));
  }
}
