package io.zhiben.hazard.measure;

/** What a measure's log tells. */
enum MeasureEvent {
  MADE,
  CHANGED,
  /** How far it is; keeps the list alive (动态更新). */
  PROGRESS,
  DONE,
  WITHDRAWN
}
