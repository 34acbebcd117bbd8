package io.zhiben.hazard.escalation;

import io.zhiben.hazard.document.DocumentState;
import io.zhiben.hazard.hazard.SupervisionLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A rung that was fired.
 *
 * @param subjectNumber of the hazard or listing; what it is about where it is neither
 * @param lateDays whole days after the deadline that passed, as of today; 0 for what was fired by
 *     hand, and once the cause has ended
 * @param reason why it was fired by hand, or went before an earlier rung; else null
 * @param endedOn the day on which its cause was found to be over; null while it goes on
 * @param number given when it is issued
 * @param replyLate the last day for the answer has passed without one
 * @param cancelReason null where it was cancelled because its cause ended
 * @param actions what the caller may do now
 * @param documentId the numbered document that it was issued with; null where there is none, and as
 *     long as the caller may not read it: an enterprise reads it once it was served
 * @param documentState DRAFT where something that the paper needs is missing: somebody completes
 *     and issues it on its page; null where there is no document
 * @param effect what came of it; null as long as nobody recorded it
 * @param byLeader only a leader issues it
 * @param returnedReason why the last answer was sent back; null where none was
 */
record StepView(
    UUID id,
    long version,
    CauseKind cause,
    SupervisionLevel level,
    String authorityCode,
    String authorityName,
    String rung,
    String rungName,
    String document,
    int position,
    String subjectNumber,
    UUID hazardId,
    UUID listingId,
    UUID enterpriseId,
    String enterpriseName,
    String regionName,
    Addressee addressee,
    StepState state,
    long lateDays,
    String reason,
    LocalDate dueOn,
    LocalDate endedOn,
    String number,
    String note,
    LocalDate replyBy,
    boolean replyLate,
    Instant issuedAt,
    String answer,
    Instant answeredAt,
    String cancelReason,
    Instant cancelledAt,
    List<StepVerb> actions,
    UUID documentId,
    DocumentState documentState,
    String effect,
    boolean byLeader,
    String returnedReason,
    LocalDate returnedOn) {}
