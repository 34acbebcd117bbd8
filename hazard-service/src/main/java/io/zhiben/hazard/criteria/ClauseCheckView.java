package io.zhiben.hazard.criteria;

import java.time.Instant;

/**
 * What a person saw who laid the clause, as it reads now, beside the official text.
 *
 * @param regionCode the place whose person it was
 * @param note what differs; may be null where nothing does
 */
record ClauseCheckView(
    String clauseId,
    String regionCode,
    String regionName,
    boolean agrees,
    String note,
    Instant checkedAt) {}
