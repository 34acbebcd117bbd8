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

  private static final String ITEM = "\n- ";

  /** Says that more wait than are written out. */
  private static final String MORE = "\n…\n";

  /**
   * How a message begins.
   *
   * @param intro code of its first line
   * @param count how many matters wait in all
   */
  record Head(String receiver, String intro, int count) {
    static Head ofPerson(String subject, int count) {
      return new Head(subject, "INBOX_INTRO", count);
    }

    static Head ofGroup(String receiver, int count) {
      return new Head(receiver, "INBOX_GROUP", count);
    }
  }

  /**
   * @param items the newest of what waits
   * @param portal address of the portal; empty for no links
   */
  static InboxMessage of(
      Head head, LocalDate day, List<InboxItem> items, Locale locale, String portal) {
    Map<String, String> count = Map.of("count", Integer.toString(head.count()));
    StringBuilder text = new StringBuilder(ItemTexts.of(head.intro(), count, locale)).append('\n');
    items.stream()
        .limit(SHOWN)
        .forEach(item -> {
          text.append(ITEM).append(ItemTexts.of(item.code(), item.parameters(), locale));
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
    UUID id =
        UUID.nameUUIDFromBytes((head.receiver() + "|" + day).getBytes(StandardCharsets.UTF_8));
    return new InboxMessage(
        id.toString(),
        ItemTexts.of("INBOX_SUBJECT", count, locale),
        text.append('\n').toString(),
        head.count());
  }

  /** Its text, of which as many items are left as a way with a limit takes. */
  String fitting(int bytes) {
    if (length(text) <= bytes) {
      return text;
    }
    int end = text.lastIndexOf(ITEM);
    while (end > 0 && length(text.substring(0, end) + MORE) > bytes) {
      end = text.lastIndexOf(ITEM, end - 1);
    }
    return end > 0 ? text.substring(0, end) + MORE : text;
  }

  private static int length(String said) {
    return said.getBytes(StandardCharsets.UTF_8).length;
  }
}
