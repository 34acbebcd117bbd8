package io.zhiben.local;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C and SIGTERM end the main thread's waiting, and the JVM stays until that thread has stopped
 * everything in order.
 */
final class ShutdownOrder {
  private ShutdownOrder() {}

  /**
   * Counts the first latch down when the JVM is told to end, then waits for the second.
   *
   * @param told what the main thread waits for
   * @param stopped counted down by the main thread when it has stopped everything
   */
  static void register(CountDownLatch told, CountDownLatch stopped) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  told.countDown();
                  try {
                    stopped.await(2, TimeUnit.MINUTES);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                },
                "zhiben-shutdown"));
  }
}
