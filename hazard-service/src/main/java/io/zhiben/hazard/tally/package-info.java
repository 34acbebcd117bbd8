/**
 * How many hazards there are, kept with each change, so that nobody counts rows to show a number.
 */
package io.zhiben.hazard.tally;
