package io.zhiben.hazard.draw;

import java.util.EnumSet;
import java.util.Set;

/** How far a draw is. */
enum DrawState {
  /** Being prepared; the pools may change. */
  DRAFT,
  /** The pools stand, and the seed is promised. */
  FROZEN,
  /** The result stands; the seed is open. */
  HELD,
  /** Everybody may read the record. */
  PUBLISHED,
  /** Given up before it was held. */
  CANCELLED;

  /** The states from which that verb leads on. */
  static Set<DrawState> from(DrawVerb verb) {
    return switch (verb) {
      case CHANGE, FREEZE -> EnumSet.of(DRAFT);
      case HOLD -> EnumSet.of(FROZEN);
      case RECUSE, WITHDRAW, INSPECT, SHOW_RECORD -> EnumSet.of(HELD, PUBLISHED);
      case PUBLISH -> EnumSet.of(HELD);
      case CANCEL -> EnumSet.of(DRAFT, FROZEN);
    };
  }

  boolean permits(DrawVerb verb) {
    return from(verb).contains(this);
  }
}
