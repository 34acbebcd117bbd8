package io.zhiben.hazard.legacy;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.hazard.HazardConfig;
import io.zhiben.hazard.legacy.LegacyDesk.LegacyRecord;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets registers go that were looked through and never taken over: what an office sent by mistake
 * does not lie here for ever, and old rows are not taken over by whoever finds them. Runs in one
 * replica, one register at a time.
 */
@ApplicationScoped
class LegacySweep {
  private static final Duration POLL = Duration.ofHours(1);

  private final LegacyImports imports;
  private final LegacyRows rows;
  private final LegacyReports reports;
  private final LegacyRecord record;
  private final Lease lease;
  private final Duration kept;
  @Inject Clock clock;
  @Inject LegacySweep self;
  private LeaderLoop loop;

  LegacySweep(
      LegacyImports imports,
      LegacyRows rows,
      LegacyReports reports,
      LegacyRecord record,
      Lease lease,
      HazardConfig config) {
    this.imports = imports;
    this.rows = rows;
    this.reports = reports;
    this.record = record;
    this.lease = lease;
    this.kept = Duration.ofDays(config.legacyPreviewDays());
  }

  void start(@Observes StartupEvent event) {
    loop = new LeaderLoop("legacy-previews", lease, POLL, () -> self.step(clock.instant()));
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** Lets one go; true when there was one, and perhaps are more. */
  boolean step(Instant now) {
    return CurrentCaller.callAs(Caller.system(), () -> self.expireOne(now));
  }

  /** Whoever has it taken over at the same moment meets its version, and one of both is refused. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean expireOne(Instant now) {
    Optional<LegacyImport> old =
        imports
            .find("state = ?1 and createdAt < ?2 order by id", LegacyState.CHECKED, now.minus(kept))
            .firstResultOptional();
    old.ifPresent(job -> {
      UUID id = job.id();
      job.expire(now);
      imports.flush();
      rows.drop(id);
      record.note("legacy-import.expire", job, reports.view(job, 0));
    });
    return old.isPresent();
  }
}
