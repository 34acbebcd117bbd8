/**
 * Monthly self-checks of fire safety (三自主两公开一承诺, Y-065): three parts that an enterprise does by
 * itself, two persons' posts that it discloses and one commitment. A month is complete when all six
 * are there.
 */
package io.zhiben.hazard.firecheck;
