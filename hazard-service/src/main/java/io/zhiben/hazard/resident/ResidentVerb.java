package io.zhiben.hazard.resident;

import static io.zhiben.hazard.resident.ResidentState.ENDED;
import static io.zhiben.hazard.resident.ResidentState.PLANNED;
import static io.zhiben.hazard.resident.ResidentState.RUNNING;

import io.zhiben.contracts.access.Right;
import java.util.EnumSet;
import java.util.Set;

/** The steps of a resident supervision; the names stand in {@code ResidentView.actions}. */
enum ResidentVerb {
  /** 驻点日志: also for a day that was missed, as long as days can be entered. */
  LOG(Right.RESIDENT_LOG, EnumSet.of(RUNNING, ENDED)),
  /** 撤点, before its last day. */
  END(Right.RESIDENT_WRITE, EnumSet.of(PLANNED, RUNNING));

  private final Right right;
  private final Set<ResidentState> from;

  ResidentVerb(Right right, Set<ResidentState> from) {
    this.right = right;
    this.from = from;
  }

  Right right() {
    return right;
  }

  boolean isFrom(ResidentState state) {
    return from.contains(state);
  }
}
