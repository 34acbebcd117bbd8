package io.zhiben.platform.lease;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;

/**
 * Leadership by a row that the database's own clock lets expire, so that replicas with drifting
 * clocks agree. Work that was begun under a lease may outlive it for a moment: what it does must
 * bear being done twice.
 */
@ApplicationScoped
public class Lease {
  private final String holder = UUID.randomUUID().toString();
  private final Database database;

  Lease(Database database) {
    this.database = database;
  }

  /** Takes or prolongs the lease; false while another replica holds it. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean hold(String name, Duration time) {
    long micros = time.toNanos() / 1000;
    int renewed =
        database.update(
            "update lease set holder = ?, held_until = timestampadd(microsecond, ?, utc_timestamp(6))"
                + " where name = ? and (holder = ? or held_until < utc_timestamp(6))",
            holder,
            micros,
            name,
            holder);
    if (renewed == 1) {
      return true;
    }
    return database.update(
            "insert ignore into lease (name, holder, held_until)"
                + " values (?, ?, timestampadd(microsecond, ?, utc_timestamp(6)))",
            name,
            holder,
            micros)
        == 1;
  }

  /** Gives the lease back, so that another replica need not wait for its end. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void release(String name) {
    database.update("delete from lease where name = ? and holder = ?", name, holder);
  }
}
