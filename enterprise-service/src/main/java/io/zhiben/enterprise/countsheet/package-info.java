/**
 * Counts of a quarter from a spreadsheet: looked at as a whole, with the faults of each row, and
 * kept whole or not at all. Knows nothing of what is counted.
 */
package io.zhiben.enterprise.countsheet;
