package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.enforcement.CaseCommands.ReviewTypical;
import io.zhiben.hazard.enforcement.CaseCommands.SubmitTypical;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A case that others learn from (典型案例, T-088, Q-095): submitted in words that name nobody, reviewed
 * by somebody else.
 *
 * @param note of the review; null before
 */
@Embeddable
record TypicalCase(
    @Enumerated(EnumType.STRING) @Column(name = "typical_state") TypicalState state,
    @Column(name = "typical_title") String title,
    @Column(name = "typical_lesson") String lesson,
    @Column(name = "typical_by") String submittedBy,
    @Column(name = "typical_on") LocalDate submittedOn,
    @Column(name = "typical_note") String note,
    @Column(name = "typical_reviewed_on") LocalDate reviewedOn) {

  static TypicalCase of(SubmitTypical said, String subject, LocalDate on) {
    return new TypicalCase(
        TypicalState.SUBMITTED, said.title(), said.lesson(), subject, on, null, null);
  }

  TypicalCase reviewed(ReviewTypical said, LocalDate on) {
    return new TypicalCase(
        said.accepted() ? TypicalState.ACCEPTED : TypicalState.RETURNED,
        title,
        lesson,
        submittedBy,
        submittedOn,
        said.note(),
        on);
  }

  /** Whether another submission may take its place. */
  boolean returned() {
    return state == TypicalState.RETURNED;
  }
}
