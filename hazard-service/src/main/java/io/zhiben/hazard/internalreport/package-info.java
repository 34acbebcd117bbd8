/**
 * Rewards inside enterprises for what their own people report (D-056, T-097, Q-098): the scheme of
 * an enterprise, what was reported under it, what came of it. No names of workers are kept.
 */
package io.zhiben.hazard.internalreport;
