/**
 * Figures: counts and rates over facts, for any place, period and day. Figures of today come from
 * cells, those of an earlier day or of a single enterprise from the facts themselves; both give the
 * same.
 */
package io.zhiben.reporting.figures;
