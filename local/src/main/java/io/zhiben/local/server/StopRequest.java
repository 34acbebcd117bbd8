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
   * @return counted down by the main thread when everything has stopped and its last line is
   *     printed: the JVM ends then
   */
  public static CountDownLatch heed() {
    CountDownLatch stopped = new CountDownLatch(1);
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
    return stopped;
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
