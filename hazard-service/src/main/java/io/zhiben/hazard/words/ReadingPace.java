package io.zhiben.hazard.words;

import java.time.Duration;

/**
 * How much of what waits is read at once (docs/adr/0028): little while reports rush in, since these
 * have the machine then, and without a pause when hardly any come.
 */
final class ReadingPace {
  static final int PORTION = 1000;
  static final int IN_A_RUSH = 100;

  /** So many new hazards in a second are a rush: about what portions with their pauses can read. */
  private static final long RUSH = 650;

  private static final long CALM = 200;

  private long left;
  private long at;
  private boolean goesOn;

  ReadingPace(long nanoTime) {
    this.at = nanoTime;
  }

  /**
   * @param waiting hazards now
   * @param nanoTime of now
   * @return how many to read
   */
  int next(long waiting, long nanoTime) {
    long passed = Math.max(1, nanoTime - at);
    long perSecond = (waiting - left) * Duration.ofSeconds(1).toNanos() / passed;
    int portion = perSecond > RUSH ? IN_A_RUSH : PORTION;
    this.goesOn = perSecond < CALM && waiting > portion;
    this.left = waiting - Math.min(waiting, portion);
    this.at = nanoTime;
    return portion;
  }

  /** Whether the next portion follows without a pause. */
  boolean goesOn() {
    return goesOn;
  }
}
