package io.zhiben.reporting.evidence;

import io.zhiben.platform.db.Database;
import io.zhiben.platform.file.CheckedFile;
import io.zhiben.platform.file.FileStore;
import io.zhiben.platform.file.FileStoreException;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.time.Ids;
import io.zhiben.reporting.query.MadeAs;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** The files of evidence, by what they belong to. Whoever asks has reached that already. */
@ApplicationScoped
public class EvidenceFiles {
  /** Files of one piece of evidence, record or value. */
  public static final int MOST = 10;

  private static final Logger LOG = Logger.getLogger(EvidenceFiles.class);
  private static final String KEPT =
      "select f.* from evidence_file f where f.removed_at is null and f.owner_id ";

  private final Database database;
  private final FileStore files;
  private final TransactionSynchronizationRegistry transactions;
  private final Clock clock;

  EvidenceFiles(
      Database database,
      FileStore files,
      TransactionSynchronizationRegistry transactions,
      Clock clock) {
    this.database = database;
    this.files = files;
    this.transactions = transactions;
    this.clock = clock;
  }

  private record Row(UUID owner, EvidenceFile file, String storageKey) {}

  /** The files of each of these, oldest first; those without any are not in it. */
  public Map<UUID, List<EvidenceFile>> of(Collection<UUID> owners) {
    if (owners.isEmpty()) {
      return Map.of();
    }
    return Sql.of(KEPT + "in ")
        .addIn(owners)
        .add(" order by f.id")
        .list(database, EvidenceFiles::read)
        .stream()
        .collect(
            Collectors.groupingBy(
                Row::owner,
                LinkedHashMap::new,
                Collectors.mapping(Row::file, Collectors.toList())));
  }

  /** Of one of them. */
  public List<EvidenceFile> of(UUID owner) {
    return of(List.of(owner)).getOrDefault(owner, List.of());
  }

  /**
   * Keeps a file. Its owner is locked by whoever asks, so that the limit holds. The bytes are
   * complete before the row is, and go when the row doesn't come to stay.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public EvidenceFile add(OwnerKind kind, UUID owner, UploadedFile uploaded) {
    if (of(owner).size() >= MOST) {
      throw Problem.ofField(EvidenceFileError.EVIDENCE_FILE_LIMIT_REACHED, "file", MOST);
    }
    CheckedFile content = uploaded.content();
    UUID id = Ids.next();
    String key = kind.folder() + "/" + owner + "/" + id + "." + content.type().extension();
    removeUnlessCommitted(key);
    try {
      files.put(key, content.open(), content.size(), content.type().mediaType());
    } catch (FileStoreException e) {
      LOG.error("a file of evidence cannot be kept", e);
      throw Problem.of(CommonError.SERVICE_UNAVAILABLE);
    }
    EvidenceFile file =
        new EvidenceFile(id, uploaded.name(), content.type().mediaType(), content.size(), now());
    database.update(
        "insert into evidence_file (id, owner_kind, owner_id, name, media_type, size_bytes, sha256,"
            + " storage_key, added_by, added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        kind,
        owner,
        file.name(),
        file.mediaType(),
        file.size(),
        content.sha256(),
        key,
        MadeAs.subject(),
        file.addedAt());
    return file;
  }

  /**
   * The file's bytes.
   *
   * @throws Problem NOT_FOUND when it has no such file
   */
  public FileContent open(UUID owner, UUID id) {
    Row row = require(owner, id);
    try {
      return new FileContent(
          row.file(), files.open(row.storageKey()).orElseThrow(Problem::notFound));
    } catch (FileStoreException e) {
      LOG.error("a file of evidence cannot be read", e);
      throw Problem.of(CommonError.SERVICE_UNAVAILABLE);
    }
  }

  /**
   * Takes a file away: nobody reads it from now on, and its bytes go soon.
   *
   * @throws Problem NOT_FOUND when it has no such file
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public EvidenceFile remove(UUID owner, UUID id) {
    Row row = require(owner, id);
    database.update(
        "update evidence_file set removed_by = ?, removed_at = ? where id = ?",
        MadeAs.subject(),
        now(),
        id);
    return row.file();
  }

  /**
   * Erases the bytes of files that were taken away, in a small portion; returns how many.
   *
   * @param most so many at most
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int erase(int most) {
    List<Row> gone =
        Sql.of(
                "select f.* from evidence_file f where f.erased_at is null"
                    + " and f.removed_at is not null order by f.removed_at limit "
                    + most)
            .list(database, EvidenceFiles::read);
    for (Row row : gone) {
      // twice is harmless, should this transaction not come to stay
      files.delete(row.storageKey());
      database.update(
          "update evidence_file set erased_at = ? where id = ?", now(), row.file().id());
    }
    return gone.size();
  }

  private Row require(UUID owner, UUID id) {
    return Sql.of(KEPT + "= ? and f.id = ?", owner, id).list(database, EvidenceFiles::read).stream()
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        Database.uuid(row.getBytes("owner_id")),
        new EvidenceFile(
            Database.uuid(row.getBytes("id")),
            row.getString("name"),
            row.getString("media_type"),
            row.getLong("size_bytes"),
            Database.instant(row, "added_at")),
        row.getString("storage_key"));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private void removeUnlessCommitted(String key) {
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // the bytes are written already
          }

          @Override
          public void afterCompletion(int status) {
            // an outcome that nobody knows keeps the bytes: a row without them would be worse
            if (status == Status.STATUS_ROLLEDBACK) {
              files.delete(key);
            }
          }
        });
  }
}
