package io.zhiben.reporting.notice;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * When the issuer asks to remind (催办), marks everybody of whom something is missing, a portion a
 * transaction; {@link NoticeReminders} tells those who are marked. Who gets the notice only after
 * it was asked is not reminded.
 */
@ApplicationScoped
class NoticeUrgings {
  static final int PORTION = 500;

  private final Database database;
  private final NoticeRecipients recipients;
  private final NoticeSetbacks setbacks;
  private final Clock clock;

  NoticeUrgings(
      Database database, NoticeRecipients recipients, NoticeSetbacks setbacks, Clock clock) {
    this.database = database;
    this.recipients = recipients;
    this.setbacks = setbacks;
    this.clock = clock;
  }

  /**
   * How far the job is.
   *
   * @param after the last entry that it came to
   * @param fannedOut whether all recipients are written
   */
  private record Urged(Instant at, UUID after, boolean fannedOut) {}

  /**
   * Leaves the recipients to the job; in the transaction of the request. Asked once more, it begins
   * once more.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void begin(UUID notice) {
    // beside the entity: how far the job is concerns no reader, and its version stays
    database.update(
        "update notice set remind_asked_at = ?, remind_after = null, fan_again_at = null"
            + " where id = ?",
        clock.instant(),
        notice);
  }

  /** The urged notice that waits longest, of those that may be tried now. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<UUID> next() {
    return database
        .query(
            "select id from notice where remind_asked_at is not null and state = 'ISSUED'"
                + " and (fan_again_at is null or fan_again_at <= ?)"
                + " order by remind_asked_at, id limit 1",
            row -> Database.uuid(row.getBytes(1)),
            clock.instant())
        .stream()
        .findFirst();
  }

  /** One portion of it; holds the notice before its recipients, as everybody does. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void mark(UUID notice) {
    Optional<Urged> urged =
        database
            .query(
                "select remind_asked_at, remind_after, fan_stage from notice where id = ?"
                    + " and state = 'ISSUED' and remind_asked_at is not null for update",
                NoticeUrgings::read,
                notice)
            .stream()
            .findFirst();
    urged.ifPresent(one -> mark(notice, one));
  }

  private void mark(UUID notice, Urged urged) {
    List<UUID> some = recipients.missing(notice, urged.at(), urged.after(), PORTION);
    if (!some.isEmpty()) {
      recipients.remind(some);
    }
    if (some.size() == PORTION) {
      database.update("update notice set remind_after = ? where id = ?", some.getLast(), notice);
      return;
    }
    database.update(
        "update notice set remind_asked_at = null, remind_after = null where id = ?", notice);
    if (urged.fannedOut()) {
      setbacks.over(notice);
    }
  }

  private static Urged read(ResultSet row) throws SQLException {
    byte[] after = row.getBytes("remind_after");
    return new Urged(
        Database.instant(row, "remind_asked_at"),
        after == null ? new UUID(0, 0) : Database.uuid(after),
        FanStage.valueOf(row.getString("fan_stage")) == FanStage.DONE);
  }
}
