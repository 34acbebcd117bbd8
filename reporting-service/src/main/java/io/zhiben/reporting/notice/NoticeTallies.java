package io.zhiben.reporting.notice;

import io.zhiben.platform.db.Database;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps how many got a notice, read it and gave their receipt. Whoever reads adds to the slot that
 * his entry falls into, so that a hundred thousand who read within a morning rarely wait for one
 * another.
 */
@ApplicationScoped
class NoticeTallies {
  private static final int SLOTS = 8;

  private final Database database;

  NoticeTallies(Database database) {
    this.database = database;
  }

  /** The figures of one notice. */
  record Tally(int recipients, int read, int receipts) {
    static final Tally NONE = new Tally(0, 0, 0);
  }

  /** Some more got it; in the transaction in which they did, so that nobody reads it before. */
  @Transactional(Transactional.TxType.MANDATORY)
  void sent(UUID notice, int recipients) {
    if (add(notice, recipients) == 0) {
      open(notice);
      add(notice, recipients);
    }
  }

  /** Nought where the notice has no slots yet. */
  private int add(UUID notice, int recipients) {
    return database.update(
        "update notice_tally set recipients = recipients + ? where notice_id = ? and slot = 0",
        recipients,
        notice);
  }

  private void open(UUID notice) {
    for (int slot = 0; slot < SLOTS; slot++) {
      database.update(
          "insert ignore into notice_tally (notice_id, slot, recipients, reads_done, receipts)"
              + " values (?, ?, 0, 0, 0)",
          notice,
          slot);
    }
  }

  /**
   * A recipient read it or gave his receipt.
   *
   * @param first whether nobody had read it for him
   * @param receipt whether he gave his receipt now
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void answered(NoticeRecipient entry, boolean first, boolean receipt) {
    database.update(
        "update notice_tally set reads_done = reads_done + ?, receipts = receipts + ?"
            + " where notice_id = ? and slot = ?",
        first ? 1 : 0,
        receipt ? 1 : 0,
        entry.noticeId(),
        Math.floorMod(entry.id().hashCode(), SLOTS));
  }

  /** Of several notices, by their ids; none where nobody got it yet. */
  Map<UUID, Tally> of(Collection<UUID> notices) {
    Map<UUID, Tally> found = new HashMap<>();
    if (!notices.isEmpty()) {
      Sql.of(
              "select notice_id, sum(recipients), sum(reads_done), sum(receipts) from notice_tally"
                  + " where notice_id in ")
          .addIn(notices)
          .add(" group by notice_id")
          .list(
              database,
              row ->
                  found.put(
                      Database.uuid(row.getBytes(1)),
                      new Tally(row.getInt(2), row.getInt(3), row.getInt(4))));
    }
    return found;
  }
}
