/**
 * Ledgers of special rectifications (专项整治台账): what a campaign asks of each object - topic,
 * categories, phases, kinds of treatment - is data of the place that issues the ledger, and the
 * places below fill it in, row by row.
 */
package io.zhiben.hazard.rectification;
