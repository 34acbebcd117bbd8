package io.zhiben.hazard.document;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The templates of the tenants. A place without one of its own has that of the lowest level above
 * it that has, else the shipped one.
 */
@ApplicationScoped
class Templates {
  private final Database database;
  private final DocumentFiles files;
  private final Clock clock;

  Templates(Database database, DocumentFiles files, Clock clock) {
    this.database = database;
    this.files = files;
    this.clock = clock;
  }

  /**
   * A template that a tenant uploaded.
   *
   * @param version counts the tenant's templates of the kind
   * @param inUse at most one of a tenant's templates of a kind is
   */
  record Uploaded(
      UUID id,
      String regionCode,
      DocumentKind kind,
      int version,
      boolean inUse,
      String fileName,
      String sha256,
      long size,
      Instant uploadedAt) {}

  /**
   * A template to print with.
   *
   * @param id null for the shipped one
   */
  record Chosen(UUID id, Docx file, String sha256) {}

  /** The one that documents of that place are printed with. */
  Chosen choose(Place place, DocumentKind kind) {
    return inUse(place, kind)
        .map(found -> new Chosen(found.id(), file(found), found.sha256()))
        .orElseGet(() -> {
          Docx shipped = ShippedTemplates.of(kind);
          return new Chosen(null, shipped, Sha256.of(shipped.bytes()));
        });
  }

  /** Empty where the shipped one is. */
  Optional<Uploaded> inUse(Place place, DocumentKind kind) {
    return Stream.of(place.code(), place.townCode(), place.districtCode(), place.cityCode())
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(region -> of(region, kind).stream().filter(Uploaded::inUse))
        .findFirst();
  }

  /** The place's own, newest first. */
  List<Uploaded> of(String region, DocumentKind kind) {
    return database.query(
        "select * from document_template where place_code = ? and kind = ?"
            + " order by template_version desc",
        Templates::read,
        region,
        kind);
  }

  Docx file(Uploaded template) {
    return Docx.read(files.require(key(template.id())));
  }

  /** Adds a template, which is used from now on. */
  @Transactional(Transactional.TxType.MANDATORY)
  Uploaded add(String region, DocumentKind kind, String fileName, Docx file) {
    database.query(
        "select id from document_template where place_code = ? and kind = ? for update",
        row -> 1,
        region,
        kind);
    int version = of(region, kind).stream().mapToInt(Uploaded::version).max().orElse(0) + 1;
    byte[] bytes = file.bytes();
    UUID id = Ids.next();
    files.put(key(id), bytes, DocumentFiles.DOCX);
    use(region, kind, null);
    database.update(
        "insert into document_template (id, place_code, kind, template_version, in_use, file_name,"
            + " sha256, size_bytes, uploaded_by, uploaded_at) values (?,?,?,?,true,?,?,?,?,?)",
        id,
        region,
        kind,
        version,
        fileName,
        Sha256.of(bytes),
        bytes.length,
        CurrentCaller.get().subject(),
        clock.instant());
    return of(region, kind).getFirst();
  }

  /**
   * @param id the place's template that is used from now on; null for none of its own
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void use(String region, DocumentKind kind, UUID id) {
    database.update(
        "update document_template set in_use = false where place_code = ? and kind = ?",
        region,
        kind);
    if (id != null) {
      database.update("update document_template set in_use = true where id = ?", id);
    }
  }

  private static String key(UUID id) {
    return "document-templates/" + id + ".docx";
  }

  private static Uploaded read(ResultSet row) throws SQLException {
    return new Uploaded(
        Database.uuid(row.getBytes("id")),
        row.getString("place_code"),
        DocumentKind.valueOf(row.getString("kind")),
        row.getInt("template_version"),
        row.getBoolean("in_use"),
        row.getString("file_name"),
        row.getString("sha256"),
        row.getLong("size_bytes"),
        Database.instant(row, "uploaded_at"));
  }
}
