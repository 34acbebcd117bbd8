package io.zhiben.hazard.legacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One register that was sent.
 *
 * @param rowsGood rows that will be taken over, or still wait for it
 * @param rowsAdded rows that became hazards
 * @param rowsUnchanged rows that were taken over before, with the same content
 * @param errors the first 200; the rows themselves are offered as a file
 * @param actions COMMIT while nothing was taken over yet
 */
record LegacyView(
    UUID id,
    long version,
    String fileName,
    LegacyState state,
    int rowsTotal,
    int rowsGood,
    int rowsAdded,
    int rowsUnchanged,
    int rowsRejected,
    List<LegacyRowError> errors,
    List<LegacyAction> actions,
    Instant createdAt,
    Instant committedAt,
    Instant finishedAt) {

  /** What can be done with it now. */
  enum LegacyAction {
    COMMIT
  }

  /**
   * One fault of one row.
   *
   * @param row as the spreadsheet program shows it
   * @param column the header
   * @param value what stood there
   * @param code stable
   * @param reason for a person, in the caller's language
   */
  record LegacyRowError(int row, String column, String value, String code, String reason) {}
}
