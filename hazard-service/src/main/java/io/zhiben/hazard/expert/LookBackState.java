package io.zhiben.hazard.expert;

import io.zhiben.platform.problem.Problem;

/** Where a look-back stands. */
enum LookBackState {
  /** The provider is to say how it was. */
  OPEN,
  STATED,
  DECIDED;

  LookBackState stated() {
    if (this == DECIDED) {
      throw Problem.of(ExpertError.LOOK_BACK_STATE_FORBIDS, this);
    }
    return STATED;
  }

  LookBackState decided() {
    if (this == DECIDED) {
      throw Problem.of(ExpertError.LOOK_BACK_STATE_FORBIDS, this);
    }
    return DECIDED;
  }
}
