package io.zhiben.reporting.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * An item as it is kept, with what the reader did with it.
 *
 * @param absent id of the person whose substitute the reader is; null for his own
 */
record InboxItem(
    UUID id,
    String code,
    Map<String, String> parameters,
    String link,
    LocalDate due,
    Instant askedAt,
    Instant endedAt,
    Instant readAt,
    LocalDate snoozedUntil,
    String absent) {}
