package io.zhiben.reporting.inbox;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One message a receiver, way and day. Whoever claims it sends it: two replicas never both do. One
 * that failed, or whose sender died, is claimed again after a while, a few times.
 */
@ApplicationScoped
class Deliveries {
  private static final Duration AGAIN_AFTER = Duration.ofMinutes(10);
  private static final int MOST_TRIES = 5;
  private static final int KEPT_DAYS = 60;

  private final Database database;
  private final Clock clock;

  Deliveries(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Whether the caller shall send it now. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean claim(String receiver, String channel, LocalDate day, int items) {
    Instant now = clock.instant();
    int first =
        database.update(
            "insert ignore into inbox_delivery (receiver, channel, day, state, tries, items,"
                + " tried_at) values (?, ?, ?, 'CLAIMED', 1, ?, ?)",
            receiver,
            channel,
            day,
            items,
            now);
    return first == 1
        || database.update(
                "update inbox_delivery set tries = tries + 1, items = ?, tried_at = ?"
                    + " where receiver = ? and channel = ? and day = ? and state = 'CLAIMED'"
                    + " and tries < ? and tried_at < ?",
                items,
                now,
                receiver,
                channel,
                day,
                MOST_TRIES,
                now.minus(AGAIN_AFTER))
            == 1;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void sent(String receiver, String channel, LocalDate day) {
    over(receiver, channel, day, "SENT", clock.instant());
  }

  /** There is nobody to send it to: no address, or the person is somebody else by now. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void nobody(String receiver, String channel, LocalDate day) {
    over(receiver, channel, day, "NOBODY", null);
  }

  private void over(String receiver, String channel, LocalDate day, String state, Instant sentAt) {
    database.update(
        "update inbox_delivery set state = ?, sent_at = ? where receiver = ? and channel = ?"
            + " and day = ?",
        state,
        sentAt,
        receiver,
        channel,
        day);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int purge(LocalDate today) {
    return database.update(
        "delete from inbox_delivery where day < ? limit 1000", today.minusDays(KEPT_DAYS));
  }
}
