package io.zhiben.reporting.projection;

import io.zhiben.platform.intake.UnusableEvent;

/** A value that an event must carry; without it the event cannot be used and is put aside. */
final class Needed {
  private Needed() {}

  static <T> T of(T value, String field) {
    if (value == null) {
      throw new UnusableEvent("MISSING_" + field);
    }
    return value;
  }
}
