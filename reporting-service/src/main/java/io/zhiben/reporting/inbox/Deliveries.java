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
 * that failed, or whose sender died, is claimed again after a while, at first soon and then every
 * hour, so that an outage of some hours costs nobody the day's message.
 */
@ApplicationScoped
class Deliveries {
  private static final Duration SHORTEST = Duration.ofMinutes(10);
  private static final Duration LONGEST = Duration.ofHours(1);

  /** Nine hours, as long as a working day. */
  private static final int MOST_TRIES = 12;

  private static final int KEPT_DAYS = 60;

  private final Database database;
  private final Clock clock;

  Deliveries(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * When a message is tried again that isn't handed over by that try: after ten minutes, then twice
   * as long each time, up to an hour; null after the last try.
   *
   * @param tries with the one at that moment
   */
  static Instant again(int tries, Instant at) {
    if (tries >= MOST_TRIES) {
      return null;
    }
    Duration grown = SHORTEST.multipliedBy(1L << (tries - 1));
    return at.plus(grown.compareTo(LONGEST) < 0 ? grown : LONGEST);
  }

  /** Whether the caller shall send it now. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean claim(String receiver, String channel, LocalDate day, int items) {
    Instant now = clock.instant();
    int first =
        database.update(
            "insert ignore into inbox_delivery (receiver, channel, day, state, tries, items,"
                + " tried_at, again_at) values (?, ?, ?, 'CLAIMED', 1, ?, ?, ?)",
            receiver,
            channel,
            day,
            items,
            now,
            again(1, now));
    return first == 1 || claimAgain(receiver, channel, day, items, now);
  }

  private boolean claimAgain(
      String receiver, String channel, LocalDate day, int items, Instant now) {
    String one = " where receiver = ? and channel = ? and day = ? and state = 'CLAIMED'";
    return database
        .query(
            "select tries from inbox_delivery" + one + " and again_at <= ?",
            row -> row.getInt(1),
            receiver,
            channel,
            day,
            now)
        .stream()
        // of two that read the same, one counts it up
        .anyMatch(tries ->
            database.update(
                    "update inbox_delivery set tries = ?, items = ?, tried_at = ?, again_at = ?"
                        + one
                        + " and tries = ?",
                    tries + 1,
                    items,
                    now,
                    again(tries + 1, now),
                    receiver,
                    channel,
                    day,
                    tries)
                == 1);
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
