/**
 * The dynamic zero of major hazards (动态清零常态化机制, D-009, Q-008): it holds in a domain of a town while
 * no major hazard there is overdue; the days are counted, and a breach is told.
 */
package io.zhiben.hazard.zero;
