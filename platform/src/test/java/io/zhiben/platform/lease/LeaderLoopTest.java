package io.zhiben.platform.lease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.platform.PlatformTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@PlatformTest
class LeaderLoopTest {
  private static final Duration LONG = Duration.ofMinutes(10);

  @Inject Lease lease;

  /** A thread that looks before its loop knows that it runs would end at once, and silently. */
  @RepeatedTest(30)
  void alwaysBegins() throws InterruptedException {
    CountDownLatch stepped = new CountDownLatch(1);
    LeaderLoop loop = new LeaderLoop(name(), lease, LONG, () -> step(stepped));
    loop.start();
    assertTrue(stepped.await(10, TimeUnit.SECONDS));
    loop.stop();
  }

  @Test
  void goesOnAfterAFailureAndWhenWoken() throws InterruptedException {
    AtomicInteger steps = new AtomicInteger();
    CountDownLatch third = new CountDownLatch(3);
    LeaderLoop loop =
        new LeaderLoop(
            name(),
            lease,
            LONG,
            () -> {
              third.countDown();
              if (steps.incrementAndGet() == 1) {
                throw new IllegalStateException("the first step fails");
              }
              return steps.get() == 2;
            });
    loop.start();
    assertTrue(third.await(10, TimeUnit.SECONDS));
    loop.stop();
    assertEquals(3, steps.get());
  }

  private static boolean step(CountDownLatch stepped) {
    stepped.countDown();
    return false;
  }

  private static String name() {
    return "test-" + UUID.randomUUID();
  }
}
