/**
 * Tip-offs (举报, D-054, D-055, T-096, T-099, Y-091, Y-231, Y-232): received from anybody without
 * sign-in, kept sealed, handled by a custodian, verified by officers who read a re-edited text
 * only. Who reported opens only to two persons.
 */
package io.zhiben.hazard.tipoff;
