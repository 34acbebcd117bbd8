/**
 * Rewards for tip-offs (举报奖励, Z-105, T-096, Q-097, Y-192): an amount by a rule that is data,
 * proposed by one and decided by another, claimed by receipt, paid into a ledger that only grows.
 * Knows nothing of persons.
 */
package io.zhiben.hazard.reward;
