package io.zhiben.hazard.legacy;

/** How far a register is. */
enum LegacyState {
  /** Looked through; nothing was taken over yet. */
  CHECKED,
  /** Its sender said so, and its good rows are being taken over. */
  RUNNING,
  /** All good rows were taken over. */
  DONE,
  /** It stopped early by a fault of the service; rows that were taken over stay. */
  FAILED,
  /** Nobody had it taken over in time: its rows are gone, nothing of it became a hazard. */
  EXPIRED
}
