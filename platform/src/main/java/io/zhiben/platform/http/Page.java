package io.zhiben.platform.http;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param total number of rows that match, or the first 10,001 of them where {@code totalExact} is
 *     false
 * @param next cursor of the following part; null at the end
 */
public record Page<T>(List<T> items, long total, boolean totalExact, String next) {
  public Page {
    items = List.copyOf(items);
  }

  public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
    return new Page<>(items.stream().<R>map(mapping).toList(), total, totalExact, next);
  }

  /** The same part with a total known from counters. */
  public Page<T> withTotal(long exact) {
    return new Page<>(items, exact, true, next);
  }
}
