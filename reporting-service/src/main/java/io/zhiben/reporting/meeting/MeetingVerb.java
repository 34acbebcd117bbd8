package io.zhiben.reporting.meeting;

import java.util.Locale;
import java.util.Set;

/** What is done with a meeting; the names stand in the view's actions. */
enum MeetingVerb {
  CHANGE(Set.of(MeetingState.PLANNED)),
  /** 纪要: that it was held, and what was said. */
  MINUTE(Set.of(MeetingState.PLANNED, MeetingState.HELD)),
  RESOLVE(Set.of(MeetingState.HELD)),
  CANCEL(Set.of(MeetingState.PLANNED));

  private final Set<MeetingState> from;

  MeetingVerb(Set<MeetingState> from) {
    this.from = from;
  }

  boolean isFrom(MeetingState state) {
    return from.contains(state);
  }

  String action() {
    return "meeting." + name().toLowerCase(Locale.ROOT);
  }
}
