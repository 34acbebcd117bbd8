package io.zhiben.hazard.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a hazard out of a legacy register keeps of its paper.
 *
 * @param number as the register numbered it
 * @param recordedOn the day on which the register recorded it; null where it doesn't say. When it
 *     was recorded here is another day
 * @param basis what a major one rested on, in the register's words; null where it doesn't say
 */
@Embeddable
record Paper(
    @Column(name = "paper_number") String number,
    @Column(name = "paper_recorded_on") LocalDate recordedOn,
    @Column(name = "paper_basis") String basis) {}
