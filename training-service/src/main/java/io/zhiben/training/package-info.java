/**
 * Drills and training sessions: what was held, by whom, for whom. What a plan asks of them is
 * reporting's business.
 */
package io.zhiben.training;
