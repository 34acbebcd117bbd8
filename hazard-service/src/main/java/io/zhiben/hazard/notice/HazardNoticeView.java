package io.zhiben.hazard.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * One recipient of a major hazard.
 *
 * @param department code; null unless the recipient is one
 * @param toldAt when the hazard was graded major
 * @param lastToldAt when it was said last; unread ones are told again
 * @param times how often it was said
 * @param readAt null until somebody took note
 * @param readRole role of who said so
 * @param proof how the recipient took note, where another says so; else null
 * @param hours whole hours from the notice to the receipt, or until now
 * @param mayAcknowledge whether the caller may say now that it was taken note of
 * @param proofNeeded whether he has to say how
 */
record HazardNoticeView(
    UUID id,
    long version,
    Recipient recipient,
    String department,
    Instant toldAt,
    Instant lastToldAt,
    int times,
    Instant readAt,
    String readRole,
    String proof,
    long hours,
    boolean mayAcknowledge,
    boolean proofNeeded) {}
