package io.zhiben.hazard.resident;

/** Where a resident supervision stands; it follows from its days. */
enum ResidentState {
  PLANNED,
  RUNNING,
  /** Its last day has passed, or it was ended before. */
  ENDED
}
