/**
 * Plans of inspections: of a year, or of a campaign, with the enterprises that are to be inspected
 * (Y-097, D-058). What was inspected follows from the inspections that are recorded.
 */
package io.zhiben.hazard.plan;
