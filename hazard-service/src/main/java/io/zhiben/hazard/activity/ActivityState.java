package io.zhiben.hazard.activity;

import java.util.EnumSet;
import java.util.Set;

/** What was disposed of an activity. */
enum ActivityState {
  /** Nothing yet. */
  OPEN,
  /** 落实管控后继续. */
  CONTROLLED,
  /** 责令停止. */
  STOPPED,
  /** 移送审批或执法部门. */
  REFERRED,
  /** 已结束. */
  ENDED;

  /** It goes on, as far as the office knows. */
  static final Set<ActivityState> GOING_ON = EnumSet.of(OPEN, CONTROLLED);

  boolean goesOn() {
    return GOING_ON.contains(this);
  }

  /** Whether the disposal may follow. */
  boolean leadsTo(ActivityState next) {
    return goesOn() && next != OPEN && next != this;
  }
}
