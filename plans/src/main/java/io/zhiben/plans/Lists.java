package io.zhiben.plans;

import java.util.List;

/** What a pack leaves out is an empty list. */
final class Lists {
  private Lists() {}

  static <T> List<T> copy(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
