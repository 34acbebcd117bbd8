package io.zhiben.hazard.criteria;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A clause as it read when it was cited. It is kept with the hazard, so that a later version of the
 * set changes nothing about what was decided by the earlier one.
 *
 * @param setId e.g. {@code mem-10-2023}
 * @param setVersion version of the set as data
 * @param clauseId e.g. {@code mem-10-2023/3.1}
 * @param no the clause's number as documents cite it
 */
@Embeddable
public record CitedClause(
    @Column(name = "clause_set_id") String setId,
    @Column(name = "clause_set_title") String setTitle,
    @Column(name = "clause_set_version") Integer setVersion,
    @Column(name = "clause_id") String clauseId,
    @Column(name = "clause_no") String no,
    @Column(name = "clause_text") String text) {}
