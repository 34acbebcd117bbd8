package io.zhiben.hazard.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The decision that what is known doesn't suffice to grade (证据不足). It stands until the hazard is
 * graded or withdrawn.
 *
 * @param missing what is to be brought
 */
@Embeddable
record EvidenceGap(
    @Column(name = "evidence_missing") String missing,
    @Column(name = "evidence_asked_at") Instant askedAt) {}
