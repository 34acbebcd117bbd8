/**
 * Listed supervision (挂牌督办): a level of government lists major hazards until they are accepted; the
 * requests for its decision; the letters about major hazards; the clocks of all these in working
 * days (Y-490..Y-494, Z-086, T-043).
 */
package io.zhiben.hazard.listing;
