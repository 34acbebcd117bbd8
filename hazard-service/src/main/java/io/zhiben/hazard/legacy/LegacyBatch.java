package io.zhiben.hazard.legacy;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.PaperHazard;
import io.zhiben.hazard.hazard.PaperHazards;
import io.zhiben.hazard.legacy.LegacyDesk.LegacyRecord;
import io.zhiben.hazard.legacy.LegacyImport.Counts;
import io.zhiben.hazard.legacy.LegacyNumbers.Key;
import io.zhiben.hazard.legacy.LegacyRows.Good;
import io.zhiben.hazard.legacy.LegacyRows.Outcome;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Takes the next good rows of a register over, in one transaction with the note of it. */
@ApplicationScoped
class LegacyBatch {
  private static final int PORTION = 500;

  private final LegacyImports imports;
  private final LegacyRows rows;
  private final LegacyNumbers numbers;
  private final EnterpriseDirectory directory;
  private final PaperHazards hazards;
  private final Ending ending;

  LegacyBatch(
      LegacyImports imports,
      LegacyRows rows,
      LegacyNumbers numbers,
      EnterpriseDirectory directory,
      PaperHazards hazards,
      Ending ending) {
    this.imports = imports;
    this.rows = rows;
    this.numbers = numbers;
    this.directory = directory;
    this.hazards = hazards;
    this.ending = ending;
  }

  /**
   * Works as the sender of the register, who is the caller. Two replicas at once are kept apart by
   * the register's row: the second finds the rows of the first dealt with.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void work(UUID importId) {
    ending.lock(importId);
    LegacyImport job = imports.require(importId);
    if (job.state() != LegacyState.RUNNING) {
      return;
    }
    List<Good> portion = rows.waiting(importId, PORTION);
    if (portion.isEmpty()) {
      ending.finish(job);
    } else {
      job.advance(takeOver(importId, portion));
    }
  }

  private Counts takeOver(UUID importId, List<Good> portion) {
    Map<Key, String> taken =
        numbers.known(portion.stream().map(good -> Key.of(good.entry())).toList());
    Map<UUID, Optional<ListedEnterprise>> enterprises = enterprisesOf(portion);
    List<Good> fresh = new ArrayList<>();
    List<PaperHazard> papers = new ArrayList<>();
    int unchanged = 0;
    for (Good good : portion) {
      LegacyEntry entry = good.entry();
      String before = taken.get(Key.of(entry));
      Optional<ListedEnterprise> enterprise = enterprises.get(entry.enterpriseId());
      if (before != null && before.equals(numbers.hash(entry))) {
        unchanged++;
        rows.settle(importId, good.row(), Outcome.UNCHANGED, List.of());
      } else if (before != null || enterprise.isEmpty()) {
        LegacyError why =
            before != null ? LegacyError.LEGACY_ROW_DIFFERS : LegacyError.LEGACY_ROW_NOT_TAKEN;
        List<RowFault> faults = List.of(LegacyLook.numberFault(entry, why));
        rows.settle(importId, good.row(), Outcome.REJECTED, faults);
      } else {
        fresh.add(good);
        papers.add(entry.of(enterprise.get()));
      }
    }
    List<UUID> ids = papers.isEmpty() ? List.of() : hazards.takeOver(papers);
    for (int i = 0; i < ids.size(); i++) {
      numbers.add(fresh.get(i).entry(), ids.get(i));
      rows.settle(importId, fresh.get(i).row(), Outcome.ADDED, List.of());
    }
    return new Counts(0, ids.size(), unchanged, portion.size() - unchanged - ids.size());
  }

  /** In the order of their ids, so that two imports never wait for each other. */
  private Map<UUID, Optional<ListedEnterprise>> enterprisesOf(List<Good> portion) {
    Map<UUID, Optional<ListedEnterprise>> found = new TreeMap<>();
    portion.forEach(good -> found.put(good.entry().enterpriseId(), Optional.empty()));
    Map<UUID, Optional<ListedEnterprise>> locked = new HashMap<>();
    for (UUID id : found.keySet()) {
      locked.put(id, reached(id));
    }
    return locked;
  }

  private Optional<ListedEnterprise> reached(UUID id) {
    try {
      return Optional.of(directory.requireForWriting(id));
    } catch (Problem gone) {
      return Optional.empty();
    }
  }

  /** How the work on a register begins and ends. */
  @ApplicationScoped
  static class Ending {
    private final Database database;
    private final LegacyReports reports;
    private final LegacyRecord record;
    private final Clock clock;

    Ending(Database database, LegacyReports reports, LegacyRecord record, Clock clock) {
      this.database = database;
      this.reports = reports;
      this.record = record;
      this.clock = clock;
    }

    /** Plain SQL: MariaDB doesn't know Hibernate's "for update of". */
    @Transactional(Transactional.TxType.MANDATORY)
    void lock(UUID importId) {
      database.query("select 1 from legacy_import where id = ? for update", row -> 1, importId);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void finish(LegacyImport job) {
      job.finish(clock.instant());
      record.note("legacy-import.finish", job, reports.view(job, 0));
    }
  }
}
