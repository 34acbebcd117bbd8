package io.zhiben.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RequestRateTest {
  private final Hand clock = new Hand();
  private final RequestRate rate = new RequestRate(clock, 6, 2);

  @Test
  void letsABurstPassAndThenOneATime() {
    assertEquals(6, passing("a", 20));
    clock.advance(9_999);
    assertFalse(rate.take("a"));
    clock.advance(10_002);
    assertTrue(rate.take("a"));
    assertTrue(rate.take("a"));
    assertFalse(rate.take("a"));
  }

  @Test
  void keepsCallersApart() {
    assertEquals(6, passing("a", 6));
    assertTrue(rate.take("b"));
    assertFalse(rate.take("a"));
  }

  @Test
  void neverSavesUpMoreThanAMinutesShare() {
    assertEquals(6, passing("a", 6));
    clock.advance(3_600_000);
    assertEquals(6, passing("a", 20));
  }

  @Test
  void forgetsThoseUnusedForLongest() {
    assertEquals(6, passing("a", 6));
    rate.take("b");
    rate.take("c");
    assertEquals(6, passing("a", 20), "a's bucket went, so it begins anew");
  }

  @Test
  void survivesAClockThatGoesBack() {
    assertEquals(6, passing("a", 6));
    clock.advance(-60_000);
    assertFalse(rate.take("a"));
  }

  private int passing(String caller, int tries) {
    int passed = 0;
    for (int i = 0; i < tries; i++) {
      passed += rate.take(caller) ? 1 : 0;
    }
    return passed;
  }

  private static final class Hand extends Clock {
    private long millis = 1_000_000_000;

    void advance(long by) {
      millis += by;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.ofEpochMilli(millis);
    }

    @Override
    public long millis() {
      return millis;
    }
  }
}
