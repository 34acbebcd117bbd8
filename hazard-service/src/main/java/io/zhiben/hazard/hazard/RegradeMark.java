package io.zhiben.hazard.hazard;

import io.zhiben.hazard.criteria.ClauseChange;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Says that the grading rests on a clause that has changed, or was general before a clause came
 * that fits. It stands until somebody grades again.
 *
 * @param fromVersion version of the set that the grading rests on; null where it rests on none
 * @param toVersion version of the set that changed it, or that has the clause
 */
@Embeddable
record RegradeMark(
    @Enumerated(EnumType.STRING) @Column(name = "regrade_reason") ClauseChange reason,
    @Column(name = "regrade_from_version") Integer fromVersion,
    @Column(name = "regrade_to_version") Integer toVersion,
    @Column(name = "regrade_since") Instant since) {}
