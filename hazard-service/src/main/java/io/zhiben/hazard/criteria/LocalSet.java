package io.zhiben.hazard.criteria;

import io.zhiben.platform.access.Place;

/**
 * A set of criteria of a place. It counts there and below.
 *
 * @param content as it was written
 */
record LocalSet(CriteriaSet set, Place place, LocalContent content) {
  /** What the ids of such sets begin with; those of no shipped set do. */
  private static final String PREFIX = "local-";

  static boolean isLocal(String id) {
    return id.startsWith(PREFIX);
  }

  /**
   * @param unique hexadecimal digits of an id of its own
   */
  static String idOf(String unique) {
    return PREFIX + unique;
  }

  boolean countsAt(Place other) {
    return other.isWithin(place.code());
  }
}
