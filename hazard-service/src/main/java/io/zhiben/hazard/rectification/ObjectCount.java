package io.zhiben.hazard.rectification;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * How many objects somebody said that a place has.
 *
 * @param town the place's town; of a town itself
 * @param category empty for all of them
 */
record ObjectCount(String place, String town, String category, long objects) {

  /**
   * Those that count, so that nothing counts twice: what was said by category goes before what was
   * said for all, and what was said of a town's communities before what was said of the town.
   */
  static List<ObjectCount> counting(Collection<ObjectCount> said) {
    List<ObjectCount> finest =
        said.stream()
            .filter(one -> !one.category().isEmpty() || said.stream().noneMatch(one::isSplitBy))
            .toList();
    return finest.stream()
        .filter(one -> !one.isTown() || finest.stream().noneMatch(one::holds))
        .toList();
  }

  private boolean isSplitBy(ObjectCount other) {
    return place.equals(other.place()) && !other.category().isEmpty();
  }

  private boolean isTown() {
    return place.equals(town);
  }

  private boolean holds(ObjectCount other) {
    return !other.isTown() && Objects.equals(place, other.town());
  }

  /** Null where nobody said anything. */
  static Long sum(Collection<ObjectCount> said) {
    return said.isEmpty() ? null : said.stream().mapToLong(ObjectCount::objects).sum();
  }
}
