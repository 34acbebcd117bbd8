package io.zhiben.hazard.credit;

/** How far a credit record is; one in force is over when its last day has passed. */
enum CreditState {
  PROPOSED,
  REFUSED,
  IN_FORCE,
  LIFTED
}
