/**
 * Enforcement cases (执法办案): from findings to sanction, its execution and its end; and the figures
 * that show units which inspect and never sanction (D-063, T-085, T-087..T-089, Z-108..Z-111,
 * Y-147, Y-410).
 */
package io.zhiben.hazard.enforcement;
