/**
 * Hazards (隐患) from report to sign-off (销号): lifecycle, who may do what next, evidence and events.
 */
package io.zhiben.hazard.hazard;
