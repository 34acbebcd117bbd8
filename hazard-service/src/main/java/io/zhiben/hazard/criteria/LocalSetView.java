package io.zhiben.hazard.criteria;

import io.zhiben.hazard.criteria.CriteriaCommands.WriteLocalSet;
import java.time.Instant;

/**
 * A set of a place with its clauses, as somebody wrote it.
 *
 * @param version of the set; hazards keep the one that they cite
 * @param regionCode the place that has it; it counts there and below
 * @param own whether the caller's place may change it
 * @param content with the ids of its clauses, which a change repeats
 */
record LocalSetView(
    String id, long version, String regionCode, boolean own, WriteLocalSet content) {

  /**
   * A version that was once written.
   *
   * @param writtenAt when
   */
  record LocalSetVersion(long version, Instant writtenAt, WriteLocalSet content) {}
}
