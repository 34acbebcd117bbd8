package io.zhiben.hazard.measure;

/** What an entry of the second list is. */
enum MeasureKind {
  /** An institution that is built or completed (制度措施, Y-079). */
  MEASURE,
  /** Who answers for putting problems right (整改责任), as the plans against fires want it (Y-503). */
  RESPONSIBILITY,
  /** What an area lacks in basic capacity (基础能力短板, Y-244). */
  GAP
}
