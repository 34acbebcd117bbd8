package io.zhiben.enterprise.importing;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.file.FileStore;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.UUID;

/** Takes files in and tells how far their import is. */
@ApplicationScoped
public class ImportDesk {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final EntityManager entityManager;
  private final Listings listings;
  private final FileStore files;
  private final ImportReports reports;
  private final ImportRecord record;
  private final Clock clock;

  ImportDesk(
      EntityManager entityManager,
      Listings listings,
      FileStore files,
      ImportReports reports,
      ImportRecord record,
      Clock clock) {
    this.entityManager = entityManager;
    this.listings = listings;
    this.files = files;
    this.reports = reports;
    this.record = record;
    this.clock = clock;
  }

  /** Keeps a file that was looked through already; runs in the transaction of the request. */
  @Transactional(Transactional.TxType.MANDATORY)
  public ImportView receive(Upload upload) {
    Caller caller = CurrentCaller.get();
    UUID id = Ids.next();
    String key = "enterprise-imports/" + id + ".xlsx";
    try (InputStream content = Files.newInputStream(upload.file())) {
      files.put(key, content, upload.size(), XLSX);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    EnterpriseImport job =
        new EnterpriseImport(
            id, record.placeOf(caller), caller, upload.fileName(), key, clock.instant());
    entityManager.persist(job);
    ImportView view = reports.view(job, 0);
    record.received(view, caller.region());
    return view;
  }

  @Transactional
  public Page<ImportView> list(PageRequest request) {
    return listings
        .of(EnterpriseImport.class)
        .sortable("createdAt", "e.createdAt")
        .fetch(request)
        .map(job -> reports.view(job, 0));
  }

  @Transactional
  public ImportView read(UUID id) {
    return reports.view(get(id), ImportReports.MOST_ERRORS);
  }

  /** The bad rows as a file that can be corrected and sent again. */
  @Transactional
  public InputStream rejected(UUID id) {
    EnterpriseImport job = get(id);
    if (job.state() == ImportState.RECEIVED || job.state() == ImportState.RUNNING) {
      throw Problem.of(EnterpriseError.IMPORT_NOT_FINISHED);
    }
    return reports.rejected(job);
  }

  private EnterpriseImport get(UUID id) {
    EnterpriseImport job = entityManager.find(EnterpriseImport.class, id);
    if (job == null) {
      throw Problem.notFound();
    }
    return job;
  }

  /** Notes a received file where it must be noted. */
  @ApplicationScoped
  static class ImportRecord {
    private final RegionTree tree;
    private final AuditTrail audit;

    ImportRecord(RegionTree tree, AuditTrail audit) {
      this.tree = tree;
      this.audit = audit;
    }

    Place placeOf(Caller caller) {
      return tree.placeOf(caller.region());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void received(ImportView view, String region) {
      audit.record("enterprise-import.receive", "EnterpriseImport", view.id(), region, null, view);
    }
  }
}
