package io.zhiben.hazard.roadrisk;

/** How far the treatment of a section is. */
enum RoadRiskState {
  /** Found, without measures. */
  OPEN,
  /** With measures and a day. */
  PLANNED,
  FINISHED
}
