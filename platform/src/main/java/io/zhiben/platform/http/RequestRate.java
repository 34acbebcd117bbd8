package io.zhiben.platform.http;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many requests each of many callers may send, as buckets that refill evenly: a burst as large
 * as a minute's share, then one at a time. Buckets that nobody used for longest go first when there
 * are too many, so that the table cannot be made to grow.
 */
public final class RequestRate {
  private static final double MILLIS_A_MINUTE = 60_000;

  private final Clock clock;
  private final int perMinute;
  private final Map<String, Bucket> buckets;

  /** What is left to somebody, and when that was so. */
  private record Bucket(double left, long at) {}

  /**
   * @param perMinute how many pass in a minute
   * @param most buckets that are remembered
   */
  public RequestRate(Clock clock, int perMinute, int most) {
    this.clock = clock;
    this.perMinute = perMinute;
    this.buckets =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > most;
          }
        };
  }

  /** Takes one from the caller's bucket; false when it is empty. */
  public synchronized boolean take(String caller) {
    long now = clock.millis();
    Bucket bucket = buckets.getOrDefault(caller, new Bucket(perMinute, now));
    double refilled = bucket.left() + Math.max(0, now - bucket.at()) * perMinute / MILLIS_A_MINUTE;
    double left = Math.min(perMinute, refilled);
    boolean passes = left >= 1;
    buckets.put(caller, new Bucket(passes ? left - 1 : left, now));
    return passes;
  }
}
