package io.zhiben.hazard.clue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One clue. Who reads it is on record.
 *
 * @param result what came of it; null before
 * @param timeline who read and answered it, by role; the last hundred, oldest first
 * @param mayAnswer the caller is its recipient and it has no last answer
 */
record ClueView(
    UUID id,
    long version,
    String number,
    String regionCode,
    ClueSubject subject,
    UUID subjectId,
    String subjectNumber,
    String recipient,
    String content,
    Instant sentAt,
    ClueState state,
    String receipt,
    String result,
    Instant answeredAt,
    List<ClueReading> timeline,
    boolean mayAnswer) {

  /**
   * Somebody sent, read or answered it.
   *
   * @param org of the reader
   */
  record ClueReading(Instant at, String event, String role, String org) {}
}
