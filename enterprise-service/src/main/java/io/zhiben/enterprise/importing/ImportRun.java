package io.zhiben.enterprise.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.file.FileStore;
import io.zhiben.platform.sheet.Row;
import io.zhiben.platform.sheet.SheetLimits;
import io.zhiben.platform.sheet.SheetReader;
import io.zhiben.platform.sheet.UnreadableSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Works one job off from where it stands, in the name of the one who sent the file. */
@ApplicationScoped
class ImportRun {
  private static final Logger LOG = Logger.getLogger(ImportRun.class);
  private static final int TRIES = 3;

  private final EntityManager entityManager;
  private final FileStore files;
  private final ImportClaims claims;
  private final ImportBatch batch;
  private final ImportConfig config;

  ImportRun(
      EntityManager entityManager,
      FileStore files,
      ImportClaims claims,
      ImportBatch batch,
      ImportConfig config) {
    this.entityManager = entityManager;
    this.files = files;
    this.claims = claims;
    this.batch = batch;
    this.config = config;
  }

  /** What the run needs of the job. */
  private record Job(UUID id, Caller caller, String fileKey, int lastRow, boolean counted) {}

  /**
   * Runs until the file's end, or until told to stop after a batch.
   *
   * @return false when it stopped early and the job waits for its next turn
   */
  boolean work(UUID id, BooleanSupplier stop) {
    Job job = load(id);
    Path copy = null;
    try {
      copy = copy(job.fileKey());
      boolean ended = read(job, copy, stop);
      if (ended) {
        claims.finish(id);
        files.delete(job.fileKey());
      }
      return ended;
    } catch (UnreadableSheet e) {
      claims.fail(id, SheetFaults.errorOf(e));
    } catch (NoSuchFileException e) {
      LOG.errorf("the file of import %s is gone", id);
      claims.fail(id, EnterpriseError.IMPORT_BROKEN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      remove(copy);
    }
    return true;
  }

  private Job load(UUID id) {
    return CurrentCaller.callAs(
        Caller.system(),
        () ->
            QuarkusTransaction.requiringNew()
                .call(() -> {
                  EnterpriseImport found = entityManager.find(EnterpriseImport.class, id);
                  return new Job(
                      id,
                      found.caller(),
                      found.fileKey(),
                      found.lastRow(),
                      found.rowsTotal() != null);
                }));
  }

  private boolean read(Job job, Path file, BooleanSupplier stop) throws IOException {
    SheetLimits limits = SheetLimits.defaults().withMaxRows(config.maxRows());
    try (SheetReader reader = SheetReader.open(file, limits)) {
      if (!job.counted()) {
        claims.setTotal(job.id(), total(reader, file, limits));
      }
      RegisterLine.Layout layout = RegisterLine.Layout.of(reader.header());
      SeenLines seen = new SeenLines();
      List<RegisterLine> lines = new ArrayList<>(config.batchSize());
      Iterator<Row> rows = reader.iterator();
      while (rows.hasNext()) {
        RegisterLine line = layout.line(rows.next());
        if (line.number() <= job.lastRow()) {
          seen.isRepeated(line);
          continue;
        }
        lines.add(line);
        if (lines.size() == config.batchSize()) {
          write(job, lines, seen);
          lines.clear();
          if (stop.getAsBoolean()) {
            return false;
          }
        }
      }
      if (!lines.isEmpty()) {
        write(job, lines, seen);
      }
      return true;
    }
  }

  /**
   * What the file shows is enough to tell how far one is, and {@link ImportClaims#finish} puts it
   * right. Only where it may be too much are the rows counted one by one, before any is written.
   */
  private static int total(SheetReader reader, Path file, SheetLimits limits) throws IOException {
    int shown = reader.rowsAtMost().orElse(Integer.MAX_VALUE);
    return shown <= limits.maxRows() ? shown : count(file, limits);
  }

  private static int count(Path file, SheetLimits limits) throws IOException {
    try (SheetReader reader = SheetReader.open(file, limits)) {
      return (int) reader.stream().count();
    }
  }

  /**
   * A deadlock, or the same enterprise registered by somebody else at the same moment, passes with
   * the next try.
   */
  private void write(Job job, List<RegisterLine> lines, SeenLines seen) {
    for (int attempt = 1; ; attempt++) {
      try {
        CurrentCaller.runAs(job.caller(), () -> batch.write(job.id(), lines, seen));
        return;
      } catch (ImportClaims.ClaimLost e) {
        throw e;
      } catch (RuntimeException e) {
        if (attempt == TRIES) {
          throw e;
        }
        LOG.warnf("import %s repeats a batch: %s", job.id(), e);
      }
    }
  }

  private Path copy(String fileKey) throws IOException {
    Path copy = Files.createTempFile("zhiben-import-", ".xlsx");
    try (InputStream content =
        files.open(fileKey).orElseThrow(() -> new NoSuchFileException(fileKey))) {
      Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
      return copy;
    } catch (IOException | RuntimeException e) {
      remove(copy);
      throw e;
    }
  }

  private static void remove(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.warnf("a temporary file stays behind: %s", e);
    }
  }
}
