/**
 * Indicators: formulas as data over facts, for any place, day and span, with numerator and
 * denominator, and the records behind them; beside them what people entered with evidence, and
 * corrections by hand, which never replace a figure silently.
 */
package io.zhiben.reporting.indicator;
