package io.zhiben.hazard.enforcement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How a case was decided.
 *
 * @param outsideReason why a fine lies outside its grade; null where none does
 */
@Embeddable
record Decision(
    @Column(name = "decided_on") LocalDate decidedOn,
    @Column(name = "decided_by") String decidedBy,
    @Column(name = "decision_number") String number,
    @Column(name = "decision_reason") String reason,
    @Column(name = "outside_reason") String outsideReason,
    @Column(name = "document_id", columnDefinition = "BINARY(16)") UUID documentId) {}
