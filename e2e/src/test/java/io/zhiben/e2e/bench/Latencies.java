package io.zhiben.e2e.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A sample of durations in milliseconds. */
final class Latencies {
  private final List<Double> millis = new ArrayList<>();

  synchronized void addNanos(long nanos) {
    millis.add(nanos / 1e6);
  }

  synchronized void addAll(Latencies others) {
    millis.addAll(others.millis);
  }

  /** The value that the given share of the sample doesn't exceed. */
  synchronized double percentile(double share) {
    if (millis.isEmpty()) {
      return Double.NaN;
    }
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    return sorted.get(Math.min(sorted.size() - 1, (int) Math.floor(share * sorted.size())));
  }

  synchronized int size() {
    return millis.size();
  }
}
