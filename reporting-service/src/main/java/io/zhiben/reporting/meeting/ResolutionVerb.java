package io.zhiben.reporting.meeting;

import java.util.Locale;

/** What is done with a resolution; the names stand in the view's actions. */
enum ResolutionVerb {
  /** How it stands, by its owner. */
  PROGRESS(true, ResolutionState.OPEN, ResolutionState.OPEN),
  /** That it is done, with evidence, by its owner. */
  FINISH(true, ResolutionState.OPEN, ResolutionState.DONE),
  /** 销号, by the office. */
  CLOSE(false, ResolutionState.DONE, ResolutionState.CLOSED),
  /** What is said to be done isn't, by the office. */
  RETURN(false, ResolutionState.DONE, ResolutionState.OPEN),
  WITHDRAW(false, ResolutionState.OPEN, ResolutionState.WITHDRAWN);

  private final boolean ofOwner;
  private final ResolutionState from;
  private final ResolutionState to;

  ResolutionVerb(boolean ofOwner, ResolutionState from, ResolutionState to) {
    this.ofOwner = ofOwner;
    this.from = from;
    this.to = to;
  }

  boolean ofOwner() {
    return ofOwner;
  }

  boolean isFrom(ResolutionState state) {
    return from == state;
  }

  ResolutionState to() {
    return to;
  }

  String action() {
    return "resolution." + name().toLowerCase(Locale.ROOT);
  }
}
