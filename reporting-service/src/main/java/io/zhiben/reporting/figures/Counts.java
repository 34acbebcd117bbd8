package io.zhiben.reporting.figures;

import java.util.EnumMap;
import java.util.Map;

/** How many of each measure; what nobody counted is none. */
final class Counts {
  static final Counts NONE = new Counts();

  private final Map<Measure, Long> numbers = new EnumMap<>(Measure.class);
  private final Closing closing = new Closing();

  Closing closing() {
    return closing;
  }

  long of(Measure measure) {
    return numbers.getOrDefault(measure, 0L);
  }

  boolean isAny() {
    return numbers.values().stream().anyMatch(number -> number != 0);
  }

  void add(Measure measure, long number) {
    numbers.merge(measure, number, Long::sum);
  }
}
