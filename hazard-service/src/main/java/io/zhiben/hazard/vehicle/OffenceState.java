package io.zhiben.hazard.vehicle;

/** How far an offence is; both steps lead out of the first state and nowhere else. */
enum OffenceState {
  OPEN,
  HANDLED,
  DISMISSED
}
