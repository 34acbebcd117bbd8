package io.zhiben.hazard.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** That a document came to its recipient (送达回证). */
@Embeddable
record Service(
    @Column(name = "served_on") LocalDate on,
    @Column(name = "service_method") @Enumerated(EnumType.STRING) ServiceMethod method,
    @Column(name = "service_note") String note,
    @Column(name = "served_by") String by,
    @Column(name = "served_at") Instant at) {}
