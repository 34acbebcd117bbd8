/**
 * Agencies that charge and serve too little (Y-201): how many of the enterprises under contract an
 * agency served in a period, a warning below one threshold, the black list below another.
 */
package io.zhiben.hazard.agencywatch;
