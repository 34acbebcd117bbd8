package io.zhiben.hazard.rectification;

/** A closed ledger is only read. */
enum LedgerLifecycle {
  OPEN,
  CLOSED
}
