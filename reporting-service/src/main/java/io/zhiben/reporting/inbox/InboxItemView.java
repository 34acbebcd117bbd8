package io.zhiben.reporting.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that waits for the caller, or has waited.
 *
 * @param code which kind it is
 * @param text in the caller's language
 * @param link path of the portal's page where it is dealt with
 * @param overdue it waits, and its last day has passed
 * @param readAt null until the caller has read it
 * @param snoozedUntil the day to which the caller put it off; null for none
 * @param substituting it waits for somebody on leave whom the caller stands in for
 */
@Schema(name = "InboxItem")
record InboxItemView(
    UUID id,
    String code,
    String text,
    String link,
    LocalDate due,
    boolean overdue,
    Instant askedAt,
    Instant endedAt,
    Instant readAt,
    LocalDate snoozedUntil,
    boolean substituting) {

  /**
   * A part of the inbox.
   *
   * @param more whether there are more than were asked for
   */
  @Schema(name = "InboxList")
  record Part(List<InboxItemView> items, boolean more) {}

  /** What the badge shows. */
  @Schema(name = "InboxCount")
  record Count(int open, int unread) {}

  static InboxItemView of(InboxItem item, LocalDate today, Locale locale) {
    return new InboxItemView(
        item.id(),
        item.code(),
        ItemTexts.of(item.code(), item.parameters(), locale),
        item.link(),
        item.due(),
        item.endedAt() == null && item.due() != null && item.due().isBefore(today),
        item.askedAt(),
        item.endedAt(),
        item.readAt(),
        item.snoozedUntil(),
        item.absent() != null);
  }
}
