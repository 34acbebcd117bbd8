package io.zhiben.local.server;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits by asking. */
public final class Waiting {
  private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(150);

  private Waiting() {}

  /**
   * Asks until the answer is yes. An exception counts as "not yet".
   *
   * @param what names the awaited thing in the failure's sentence
   * @param server the process that has to live meanwhile, or null
   */
  public static void until(
      String what, Duration limit, ServerProcess server, Callable<Boolean> ready) {
    long deadline = System.nanoTime() + limit.toNanos();
    Exception last = null;
    while (true) {
      StopRequest.refuseIfAsked();
      try {
        if (ready.call()) {
          return;
        }
      } catch (Exception e) {
        last = e;
      }
      if (server != null && !server.alive()) {
        throw new StartFailure(
            what + " ended before it was ready; the end of its log:\n" + server.logTail(15));
      }
      if (System.nanoTime() > deadline) {
        String tail = server == null ? "" : "; the end of its log:\n" + server.logTail(15);
        throw new StartFailure(
            what + " was not ready within " + limit.toSeconds() + " s" + tail, last);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_QUESTIONS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("Interrupted while waiting", e);
    }
  }
}
