package io.zhiben.enterprise.enterprise;

import io.zhiben.enterprise.counting.CounterKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What enterprises add to the counters. */
final class EnterpriseCounting {
  private EnterpriseCounting() {}

  static Map<CounterKey, Long> of(Collection<Enterprise> enterprises) {
    Map<CounterKey, Long> counts = new HashMap<>();
    for (Enterprise enterprise : enterprises) {
      counts.merge(
          new CounterKey(
              enterprise.place(),
              enterprise.status().name(),
              enterprise.domainCode(),
              enterprise.highRisk()),
          1L,
          Long::sum);
    }
    return counts;
  }

  static Map<CounterKey, Long> difference(
      Map<CounterKey, Long> left, Map<CounterKey, Long> entered) {
    Map<CounterKey, Long> difference = new HashMap<>(entered);
    left.forEach((key, count) -> difference.merge(key, -count, Long::sum));
    return difference;
  }
}
