package io.zhiben.reporting.periodic;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.TemplateText;
import io.zhiben.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Word templates of tenants for their reports. A place without one of its own has that of the
 * lowest level above it that has, else the one that comes with the suite.
 */
@ApplicationScoped
class ReportTemplates {
  private static final String SHIPPED = "/reports/template.txt";

  private final Database database;
  private final Clock clock;

  ReportTemplates(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A template that a tenant uploaded.
   *
   * @param version counts the tenant's templates
   */
  record Uploaded(
      String regionCode,
      int version,
      boolean inUse,
      String fileName,
      String sha256,
      Instant uploadedAt) {}

  /** The one that reports of that place are printed with. */
  Docx choose(Place place) {
    return inUse(place).map(this::file).orElseGet(ReportTemplates::shipped);
  }

  /** Empty where the shipped one is. */
  Optional<Uploaded> inUse(Place place) {
    return Stream.of(place.code(), place.townCode(), place.districtCode(), place.cityCode())
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(region -> of(region).stream().filter(Uploaded::inUse))
        .findFirst();
  }

  /** The place's own, newest first. */
  List<Uploaded> of(String region) {
    return database.query(
        "select place_code, template_version, in_use, file_name, sha256, uploaded_at"
            + " from report_template where place_code = ? order by template_version desc",
        row ->
            new Uploaded(
                row.getString("place_code"),
                row.getInt("template_version"),
                row.getBoolean("in_use"),
                row.getString("file_name"),
                row.getString("sha256"),
                Database.instant(row, "uploaded_at")),
        region);
  }

  Docx file(Uploaded template) {
    return database
        .query(
            "select content from report_template where place_code = ? and template_version = ?",
            row -> Docx.read(row.getBytes(1)),
            template.regionCode(),
            template.version())
        .getFirst();
  }

  /** Adds a template, which is used from now on. */
  @Transactional(Transactional.TxType.MANDATORY)
  void add(String region, String fileName, Docx file) {
    database.query(
        "select id from report_template where place_code = ? for update", row -> 1, region);
    int version = of(region).stream().mapToInt(Uploaded::version).max().orElse(0) + 1;
    byte[] bytes = file.bytes();
    use(region, null);
    database.update(
        "insert into report_template (id, place_code, template_version, in_use, file_name, sha256,"
            + " content, uploaded_at, uploaded_by) values (?,?,?,true,?,?,?,?,?)",
        Ids.next(),
        region,
        version,
        fileName,
        sha256(bytes),
        bytes,
        clock.instant(),
        CurrentCaller.get().subject());
  }

  /**
   * @param version that is used from now on; null for none of the place's own
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void use(String region, Integer version) {
    database.update("update report_template set in_use = false where place_code = ?", region);
    if (version != null) {
      database.update(
          "update report_template set in_use = true where place_code = ? and template_version = ?",
          region,
          version);
    }
  }

  static Docx shipped() {
    try (InputStream in = ReportTemplates.class.getResourceAsStream(SHIPPED)) {
      return TemplateText.docx(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
