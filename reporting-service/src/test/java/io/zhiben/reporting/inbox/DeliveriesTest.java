package io.zhiben.reporting.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveriesTest {
  private static final Instant NOW = Instant.parse("2026-05-06T00:30:00Z");

  @ParameterizedTest
  @CsvSource({"1, 10", "2, 20", "3, 40", "4, 60", "5, 60", "11, 60"})
  void waitsLongerAfterEachTryAndNeverLongerThanAnHour(int tries, long minutes) {
    assertEquals(NOW.plus(Duration.ofMinutes(minutes)), Deliveries.again(tries, NOW));
  }

  @Test
  void triesOverAWorkingDay() {
    Instant at = NOW;
    int tries = 1;
    while (Deliveries.again(tries, at) != null) {
      at = Deliveries.again(tries, at);
      tries++;
    }
    assertEquals(Duration.ofMinutes(550), Duration.between(NOW, at));
    assertNull(Deliveries.again(tries + 1, at));
  }
}
