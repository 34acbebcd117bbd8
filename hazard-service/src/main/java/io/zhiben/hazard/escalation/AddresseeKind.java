package io.zhiben.hazard.escalation;

/** To whom a rung is issued. */
enum AddresseeKind {
  ENTERPRISE,
  /** The department that leads, the government below, or the unit that a listing names. */
  UNIT
}
