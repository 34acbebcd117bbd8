package io.zhiben.platform.housekeeping;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/**
 * Deletes, in small portions, outbox rows that were sent a week ago and answers to repeated
 * requests that are two days old. Unsent rows are never deleted.
 */
@ApplicationScoped
public class Housekeeping {
  private static final Duration POLL = Duration.ofMinutes(10);
  private static final int PORTION = 5000;

  private final Database database;
  private final Lease lease;
  @Inject Housekeeping self;
  private LeaderLoop loop;

  Housekeeping(Database database, Lease lease) {
    this.database = database;
    this.lease = lease;
  }

  void start(@Observes StartupEvent event) {
    loop = new LeaderLoop("housekeeping", lease, POLL, () -> self.purge() >= PORTION);
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** Returns the number of rows deleted. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int purge() {
    return database.update(
            "delete from outbox where sent_at < timestampadd(day, -7, utc_timestamp(6)) limit "
                + PORTION)
        + database.update(
            "delete from idempotent_request where created_at < timestampadd(day, -2, utc_timestamp(6)) limit "
                + PORTION);
  }
}
