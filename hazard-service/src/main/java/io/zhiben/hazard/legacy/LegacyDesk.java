package io.zhiben.hazard.legacy;

import io.zhiben.hazard.legacy.LegacyNumbers.Key;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Takes registers in, looks them through, and lets them be taken over. */
@ApplicationScoped
class LegacyDesk {
  private static final int PORTION = 500;

  private final LegacyImports imports;
  private final LegacyLook look;
  private final LegacyReports reports;
  private final LegacyRecord record;
  private final Preconditions preconditions;
  private final Clock clock;

  LegacyDesk(
      LegacyImports imports,
      LegacyLook look,
      LegacyReports reports,
      LegacyRecord record,
      Preconditions preconditions,
      Clock clock) {
    this.imports = imports;
    this.look = look;
    this.reports = reports;
    this.record = record;
    this.preconditions = preconditions;
    this.clock = clock;
  }

  /** Nothing of it becomes a hazard yet. Runs in the transaction of the request. */
  @Transactional(Transactional.TxType.MANDATORY)
  LegacyView receive(LegacyFile file) {
    Caller caller = CurrentCaller.get();
    LegacyImport job =
        new LegacyImport(record.placeOf(caller), caller, file.name(), clock.instant());
    imports.persist(job);
    Set<Key> seen = new HashSet<>();
    file.lines(PORTION, lines -> job.checked(look.look(job.id(), lines, seen)));
    imports.flush();
    record.note("legacy-import.check", job, reports.view(job, 0));
    return reports.view(job, LegacyReports.MOST_ERRORS);
  }

  @Transactional
  LegacyView commit(UUID id) {
    LegacyImport job = imports.require(id);
    preconditions.requireMatch(job.version());
    job.commit(clock.instant());
    imports.flush();
    record.note("legacy-import.commit", job, reports.view(job, 0));
    return reports.view(job, LegacyReports.MOST_ERRORS);
  }

  /** Notes what was done with a register, at the place of its sender. */
  @ApplicationScoped
  static class LegacyRecord {
    private final RegionTree tree;
    private final AuditTrail audit;

    LegacyRecord(RegionTree tree, AuditTrail audit) {
      this.tree = tree;
      this.audit = audit;
    }

    Place placeOf(Caller caller) {
      return tree.placeOf(caller.region());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void note(String action, LegacyImport job, LegacyView view) {
      audit.record(action, "LegacyImport", job.id(), job.place().code(), null, view);
    }
  }
}
