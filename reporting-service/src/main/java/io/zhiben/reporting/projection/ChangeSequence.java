package io.zhiben.reporting.projection;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * A number that grows with every batch that changed a projection, so that a watcher asks one cheap
 * question. Its row is also the lock by which writers take turns: without it two replicas that hold
 * the same partition for a moment could both count a thing that neither saw yet.
 */
@ApplicationScoped
public class ChangeSequence {
  private final Database database;

  ChangeSequence(Database database) {
    this.database = database;
  }

  @Transactional
  public long current() {
    return database
        .query("select sequence from change_sequence where id = 1", row -> row.getLong(1))
        .getFirst();
  }

  /** Waits until no other writer is at work; holds until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  void takeTurn() {
    database.query(
        "select sequence from change_sequence where id = 1 for update", row -> row.getLong(1));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void grow() {
    database.update("update change_sequence set sequence = sequence + 1 where id = 1");
  }
}
