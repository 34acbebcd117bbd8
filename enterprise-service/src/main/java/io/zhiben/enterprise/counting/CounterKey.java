package io.zhiben.enterprise.counting;

import io.zhiben.platform.access.Place;
import java.util.Comparator;

/**
 * What enterprises are counted by.
 *
 * @param place the enterprise's own place
 */
public record CounterKey(Place place, String status, String domainCode, boolean highRisk) {

  /** The order in which rows are locked, the same for every writer. */
  static final Comparator<CounterKey> LOCK_ORDER =
      Comparator.comparing((CounterKey key) -> key.place().code())
          .thenComparing(CounterKey::status)
          .thenComparing(CounterKey::domainCode)
          .thenComparing(CounterKey::highRisk);
}
