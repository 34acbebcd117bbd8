package io.zhiben.reporting.indicator;

import io.zhiben.plans.Formula;

/**
 * Which records behind an indicator somebody asks for.
 *
 * @param span whose records
 * @param domain responsibility domain that they are of, as figures are told apart by; empty for
 *     what has none, null for all
 * @param other whether those of the other number of a share or ratio: of inspected enterprises, of
 *     all, the inspections
 */
record RecordsAsked(Span span, String domain, boolean other) {

  /** Of which number; null where there is no other one. */
  Formula of(Formula formula) {
    return other ? Behind.other(formula) : Behind.shown(formula);
  }
}
