package io.zhiben.hazard.clue;

import java.time.Instant;
import java.util.UUID;

/**
 * A clue in a list: no text.
 *
 * @param recipient code of the discipline organ
 */
record ClueRow(
    UUID id,
    long version,
    String number,
    String regionCode,
    ClueSubject subject,
    UUID subjectId,
    String subjectNumber,
    String recipient,
    Instant sentAt,
    ClueState state) {}
