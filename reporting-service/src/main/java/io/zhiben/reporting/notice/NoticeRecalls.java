package io.zhiben.reporting.notice;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes recalled notices back from all who got them, a portion a transaction. Whoever looks at his
 * entry sees the recall at once, as it goes by the notice; what is written here is what lists and
 * the inbox go by.
 */
@ApplicationScoped
class NoticeRecalls {
  static final int PORTION = 500;

  private final Database database;
  private final NoticeRecipients recipients;
  private final NoticeSetbacks setbacks;
  private final Clock clock;

  NoticeRecalls(
      Database database, NoticeRecipients recipients, NoticeSetbacks setbacks, Clock clock) {
    this.database = database;
    this.recipients = recipients;
    this.setbacks = setbacks;
    this.clock = clock;
  }

  /** Leaves the recipients of a recalled notice to the job; in the transaction of the recall. */
  @Transactional(Transactional.TxType.MANDATORY)
  void begin(UUID notice) {
    // beside the entity: how far the job is concerns no reader, and its version stays
    database.update(
        "update notice set recall_open = true, fan_again_at = null, remind_asked_at = null"
            + " where id = ?",
        notice);
  }

  /** The recalled notice that waits longest, of those that may be tried now. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<UUID> next() {
    return database
        .query(
            "select id from notice where recall_open = true"
                + " and (fan_again_at is null or fan_again_at <= ?)"
                + " order by recalled_at, id limit 1",
            row -> Database.uuid(row.getBytes(1)),
            clock.instant())
        .stream()
        .findFirst();
  }

  /** One portion of it; holds the notice before its recipients, as everybody does. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void takeBack(UUID notice) {
    List<Instant> recalled =
        database.query(
            "select recalled_at from notice where id = ? and recall_open = true for update",
            row -> Database.instant(row, "recalled_at"),
            notice);
    if (!recalled.isEmpty() && !recipients.recall(notice, recalled.getFirst(), PORTION)) {
      database.update("update notice set recall_open = false where id = ?", notice);
      setbacks.over(notice);
    }
  }
}
