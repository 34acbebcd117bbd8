/**
 * Duties with a cadence: who owes what how often, and who did it. Nothing is stored here: states
 * are computed from facts for any day, so a changed tag or a late record needs no correction.
 */
package io.zhiben.reporting.duty;
