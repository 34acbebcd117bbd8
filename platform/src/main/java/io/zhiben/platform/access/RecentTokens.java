package io.zhiben.platform.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What was found out about tokens: until they expire, and for a minute at the most, so that a key
 * that the identity server has given up doesn't count for longer here. Those that have ended are
 * dropped once a minute, whichever token comes, and when there are too many. All times are
 * milliseconds of the system's clock, as the tokens' own are.
 *
 * @param <V> what a token is known for
 */
final class RecentTokens<V> {
  static final long LONGEST = 60_000;
  static final int MOST = 2_000;

  private final Map<String, Known<V>> known = new ConcurrentHashMap<>();
  private final AtomicLong cleared = new AtomicLong();

  private record Known<V>(V value, long until) {}

  /** Null for one that isn't known or has ended. */
  V find(String token, long now) {
    long last = cleared.get();
    if (now >= last + LONGEST && cleared.compareAndSet(last, now)) {
      clear(now);
    }
    Known<V> found = known.get(token);
    return found != null && now < found.until() ? found.value() : null;
  }

  /** Keeps a token that was verified just now, unless there are too many. */
  void note(String token, V value, long expires, long now) {
    if (known.size() >= MOST) {
      clear(now);
    }
    if (known.size() < MOST) {
      known.put(token, new Known<>(value, Math.min(now + LONGEST, expires)));
    }
  }

  /** So many are kept now, ended ones among them. */
  int size() {
    return known.size();
  }

  private void clear(long now) {
    known.values().removeIf(one -> one.until() <= now);
  }
}
