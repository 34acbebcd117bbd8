package io.zhiben.enterprise.importing;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Which process works on which job, and how far it is. A claim runs out by the database's clock
 * when its process dies, and every step of progress checks it, so that two processes never write
 * the same rows.
 */
@ApplicationScoped
class ImportClaims {
  private static final String FREE =
      "(state = 'RECEIVED' or (state = 'RUNNING' and held_until < utc_timestamp(6)))";

  private final String holder = UUID.randomUUID().toString();
  private final Database database;
  private final ImportConfig config;
  private final Clock clock;

  ImportClaims(Database database, ImportConfig config, Clock clock) {
    this.database = database;
    this.config = config;
    this.clock = clock;
  }

  /**
   * What a batch of rows came to.
   *
   * @param lastRow number of its last row
   */
  record Progress(int lastRow, int added, int unchanged, int rejected) {
    int read() {
      return added + unchanged + rejected;
    }
  }

  /** Takes the oldest job that nobody works on. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<UUID> take() {
    Optional<UUID> free =
        database
            .query(
                "select id from enterprise_import where " + FREE + " order by created_at limit 1",
                row -> Database.uuid(row.getBytes(1)))
            .stream()
            .findFirst();
    return free.filter(id ->
        database.update(
                "update enterprise_import set state = 'RUNNING', holder = ?,"
                    + " attempts = attempts + 1,"
                    + " held_until = timestampadd(microsecond, ?, utc_timestamp(6))"
                    + " where id = ? and "
                    + FREE,
                holder,
                config.claim().toNanos() / 1000,
                id)
            == 1);
  }

  /** Whether the job was tried often without getting on. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean isHopeless(UUID id) {
    return database
            .query("select attempts from enterprise_import where id = ?", row -> row.getInt(1), id)
            .getFirst()
        > config.attempts();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void setTotal(UUID id, int rows) {
    change("rows_total = ?", id, rows);
  }

  /** Notes progress in the transaction that wrote the rows. */
  @Transactional(Transactional.TxType.MANDATORY)
  void advance(UUID id, Progress progress) {
    change(
        "attempts = 1, last_row = ?, rows_read = rows_read + ?, rows_added = rows_added + ?,"
            + " rows_unchanged = rows_unchanged + ?, rows_rejected = rows_rejected + ?",
        id,
        progress.lastRow(),
        progress.read(),
        progress.added(),
        progress.unchanged(),
        progress.rejected());
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void finish(UUID id) {
    change("state = 'DONE', rows_total = rows_read, finished_at = ?", id, clock.instant());
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void fail(UUID id, EnterpriseError reason) {
    change("state = 'FAILED', failure = ?, finished_at = ?", id, reason, clock.instant());
  }

  /** Gives the job back, so that another process need not wait for the claim's end. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void release(UUID id) {
    database.update(
        "update enterprise_import set held_until = timestampadd(second, -1, utc_timestamp(6))"
            + " where id = ? and holder = ? and state = 'RUNNING'",
        id,
        holder);
  }

  private void change(String assignments, UUID id, Object... values) {
    Object[] arguments = new Object[values.length + 3];
    arguments[0] = config.claim().toNanos() / 1000;
    System.arraycopy(values, 0, arguments, 1, values.length);
    arguments[values.length + 1] = id;
    arguments[values.length + 2] = holder;
    int changed =
        database.update(
            "update enterprise_import set"
                + " held_until = timestampadd(microsecond, ?, utc_timestamp(6)), "
                + assignments
                + " where id = ? and holder = ? and state = 'RUNNING'",
            arguments);
    if (changed != 1) {
      throw new ClaimLost();
    }
  }

  /** Another process has taken the job over. */
  static final class ClaimLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClaimLost() {
      super("another process works on the import");
    }
  }
}
