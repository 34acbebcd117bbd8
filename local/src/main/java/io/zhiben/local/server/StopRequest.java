package io.zhiben.local.server;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C or SIGTERM to this JVM: every wait ends, and the JVM stays until the main thread has
 * stopped its servers in order.
 */
public final class StopRequest {
  private static final CountDownLatch ASKED = new CountDownLatch(1);

  private StopRequest() {}

  /**
   * Takes over the JVM's shutdown.
   *
   * @param stopped counted down by the main thread when everything has stopped
   */
  public static void heed(CountDownLatch stopped) {
    Thread hook =
        new Thread(
            () -> {
              ASKED.countDown();
              try {
                stopped.await(2, TimeUnit.MINUTES);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "zhiben-shutdown");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  public static boolean asked() {
    return ASKED.getCount() == 0;
  }

  /** Waits that long for the request. */
  public static boolean askedWithin(Duration limit) throws InterruptedException {
    return ASKED.await(limit.toMillis(), TimeUnit.MILLISECONDS);
  }

  static void refuseIfAsked() {
    if (asked()) {
      throw new StartFailure("Stopped before everything was ready.");
    }
  }
}
