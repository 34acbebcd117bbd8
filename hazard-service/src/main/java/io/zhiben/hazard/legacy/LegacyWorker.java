package io.zhiben.hazard.legacy;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Works registers off, a portion of rows at a time, in one replica. What it has come to stands in
 * the rows, so that any replica goes on after a restart.
 */
@ApplicationScoped
class LegacyWorker {
  private static final Logger LOG = Logger.getLogger(LegacyWorker.class);
  private static final Duration POLL = Duration.ofSeconds(5);

  private final Database database;
  private final LegacyImports imports;
  private final LegacyBatch batch;
  private final Lease lease;
  private final Clock clock;
  @Inject LegacyWorker self;
  private LeaderLoop loop;

  LegacyWorker(
      Database database, LegacyImports imports, LegacyBatch batch, Lease lease, Clock clock) {
    this.database = database;
    this.imports = imports;
    this.batch = batch;
    this.lease = lease;
    this.clock = clock;
  }

  /** What a portion needs to know of its register. */
  record Job(UUID id, Caller sender) {}

  void start(@Observes StartupEvent event) {
    loop = new LeaderLoop("legacy-imports", lease, POLL, () -> self.step());
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** Says that a register waits. */
  void wake() {
    loop.wake();
  }

  /** Deals with one portion; true when there was one, and perhaps are more. */
  boolean step() {
    Optional<Job> next = CurrentCaller.callAs(Caller.system(), () -> self.next());
    next.ifPresent(this::work);
    return next.isPresent();
  }

  private void work(Job job) {
    try {
      CurrentCaller.runAs(job.sender(), () -> batch.work(job.id()));
    } catch (RuntimeException e) {
      LOG.warnf("legacy import %s stumbles: %s", job.id(), e);
      CurrentCaller.runAs(Caller.system(), () -> self.stumble(job.id()));
    }
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<Job> next() {
    return database
        .query(
            "select id from legacy_import where state = 'RUNNING' order by attempts, committed_at limit 1",
            row -> Database.uuid(row.getBytes(1)))
        .stream()
        .findFirst()
        .map(id -> new Job(id, imports.require(id).caller()));
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void stumble(UUID id) {
    imports.require(id).stumble(clock.instant());
  }
}
