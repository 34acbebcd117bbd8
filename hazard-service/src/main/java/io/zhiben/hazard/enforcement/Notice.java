package io.zhiben.hazard.enforcement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What the party was told before the decision, and how it was heard (行政处罚法 art. 44, 45, 63, 64).
 *
 * @param heard null while it said nothing
 * @param reviewPassed what the legal review said; null while there is none
 */
@Embeddable
record Notice(
    @Column(name = "notice_on") LocalDate noticeOn,
    @Column(name = "reply_until") LocalDate replyUntil,
    @Column(name = "hearing_offered") Boolean hearingOffered,
    @Column(name = "legal_basis") String legalBasis,
    @Enumerated(EnumType.STRING) @Column(name = "heard") Heard heard,
    @Column(name = "heard_on") LocalDate heardOn,
    @Column(name = "legal_review_passed") Boolean reviewPassed) {

  Notice heard(Heard how, LocalDate on) {
    return new Notice(noticeOn, replyUntil, hearingOffered, legalBasis, how, on, reviewPassed);
  }

  Notice reviewed(boolean passed) {
    return new Notice(noticeOn, replyUntil, hearingOffered, legalBasis, heard, heardOn, passed);
  }

  /** The party was heard, or its time is over. */
  boolean settled(LocalDate today) {
    return heard != null || today.isAfter(replyUntil);
  }
}
