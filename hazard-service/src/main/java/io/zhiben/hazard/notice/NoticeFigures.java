package io.zhiben.hazard.notice;

import java.time.LocalDate;
import java.util.List;

/**
 * How soon those concerned took note of major hazards (T-044).
 *
 * @param from first day on which somebody was told
 * @param recipients in the order in which they are told; those that nobody was told as are left out
 */
record NoticeFigures(LocalDate from, LocalDate to, List<RecipientFigures> recipients) {
  /**
   * One sort of recipients.
   *
   * @param told notices, each as it was told last time a hazard became a major one
   * @param read those that were taken note of
   * @param meanMinutes from telling to taking note, over those; null where there is none
   * @param longestMinutes the same
   */
  record RecipientFigures(
      Recipient recipient, long told, long read, Long meanMinutes, Long longestMinutes) {}
}
