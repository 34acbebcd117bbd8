package io.zhiben.hazard.vehicle;

/** The road whose fire lane was blocked; it decides whose matter that is (YF-17, YF-19). */
enum LaneRoad {
  /** 主干道. */
  MAIN,
  /** 次要道路. */
  OTHER
}
