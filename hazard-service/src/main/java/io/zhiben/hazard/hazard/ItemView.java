package io.zhiben.hazard.hazard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One point of a hazard.
 *
 * @param position from 1, in the order of the list
 * @param place where in the enterprise; may be null
 * @param measures what was done; null while it is open
 * @param photoIds its own evidence
 * @param remark what was said when it was looked at again
 */
record ItemView(
    int position,
    String description,
    String place,
    ItemState state,
    String measures,
    List<UUID> photoIds,
    Instant rectifiedAt,
    Instant passedAt,
    String remark) {}
