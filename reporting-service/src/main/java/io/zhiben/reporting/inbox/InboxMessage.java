package io.zhiben.reporting.inbox;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * All that waits for one receiver on one day, as one message.
 *
 * @param id the same for the same receiver, way and day, so that a server may drop a repetition
 */
record InboxMessage(String id, String subject, String text, int count) {
  /** So many items are written out. */
  static final int SHOWN = 30;

  /**
   * @param portal address of the portal; empty for no links
   */
  static InboxMessage of(
      String receiver, LocalDate day, List<InboxItem> items, Locale locale, String portal) {
    Map<String, String> count = Map.of("count", Integer.toString(items.size()));
    StringBuilder text = new StringBuilder(ItemTexts.of("INBOX_INTRO", count, locale)).append('\n');
    items.stream()
        .limit(SHOWN)
        .forEach(item -> {
          text.append("\n- ").append(ItemTexts.of(item.code(), item.parameters(), locale));
          if (item.due() != null) {
            text.append(ItemTexts.of("INBOX_DUE", Map.of("day", item.due().toString()), locale));
          }
          if (item.absent() != null) {
            text.append(ItemTexts.of("INBOX_FOR", Map.of(), locale));
          }
          if (!portal.isEmpty()) {
            text.append("\n  ").append(portal).append(item.link());
          }
        });
    UUID id = UUID.nameUUIDFromBytes((receiver + "|" + day).getBytes(StandardCharsets.UTF_8));
    return new InboxMessage(
        id.toString(),
        ItemTexts.of("INBOX_SUBJECT", count, locale),
        text.append('\n').toString(),
        items.size());
  }
}
