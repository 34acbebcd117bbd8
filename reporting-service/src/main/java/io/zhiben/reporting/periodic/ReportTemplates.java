package io.zhiben.reporting.periodic;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.TemplateText;
import io.zhiben.platform.time.Ids;
import io.zhiben.reporting.print.Xlsx;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The templates of tenants for the Word files and the workbooks of their reports. A place without
 * one of its own has that of the lowest level above it that has, else the one that comes with the
 * suite.
 */
@ApplicationScoped
class ReportTemplates {
  private static final String SHIPPED = "/reports/template.txt";
  private static final String SHIPPED_SHEET = "/reports/sheet/";

  /** The parts of the workbook that comes with the suite, and where they are kept. */
  private static final List<SheetPart> SHEET_PARTS =
      List.of(
          new SheetPart("[Content_Types].xml", "types.xml"),
          new SheetPart("_rels/.rels", "package.xml"),
          new SheetPart("xl/workbook.xml", "workbook.xml"),
          new SheetPart("xl/_rels/workbook.xml.rels", "relations.xml"),
          new SheetPart("xl/styles.xml", "styles.xml"),
          new SheetPart("xl/worksheets/sheet1.xml", "sheet.xml"));

  private record SheetPart(String name, String file) {}

  private final Database database;
  private final Clock clock;

  ReportTemplates(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A template that a tenant uploaded.
   *
   * @param version counts the tenant's templates of that kind
   */
  record Uploaded(
      String regionCode,
      TemplateKind kind,
      int version,
      boolean inUse,
      String fileName,
      String sha256,
      Instant uploadedAt) {}

  /** The Word file that reports of that place are printed with. */
  Docx word(Place place) {
    return inUse(place, TemplateKind.WORD)
        .map(found -> Docx.read(content(found)))
        .orElseGet(ReportTemplates::shipped);
  }

  /** The workbook that reports of that place are printed with. */
  Xlsx sheet(Place place) {
    return inUse(place, TemplateKind.SHEET)
        .map(found -> Xlsx.read(content(found)))
        .orElseGet(ReportTemplates::shippedSheet);
  }

  /** Empty where the shipped one is. */
  Optional<Uploaded> inUse(Place place, TemplateKind kind) {
    return Stream.of(place.code(), place.townCode(), place.districtCode(), place.cityCode())
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(region -> of(region, kind).stream().filter(Uploaded::inUse))
        .findFirst();
  }

  /** The place's own, newest first. */
  List<Uploaded> of(String region, TemplateKind kind) {
    return database.query(
        "select place_code, template_version, in_use, file_name, sha256, uploaded_at"
            + " from report_template where place_code = ? and kind = ?"
            + " order by template_version desc",
        row ->
            new Uploaded(
                row.getString("place_code"),
                kind,
                row.getInt("template_version"),
                row.getBoolean("in_use"),
                row.getString("file_name"),
                row.getString("sha256"),
                Database.instant(row, "uploaded_at")),
        region,
        kind.name());
  }

  private byte[] content(Uploaded template) {
    return database
        .query(
            "select content from report_template where place_code = ? and kind = ?"
                + " and template_version = ?",
            row -> row.getBytes(1),
            template.regionCode(),
            template.kind().name(),
            template.version())
        .getFirst();
  }

  /** Adds a template, which is used from now on. */
  @Transactional(Transactional.TxType.MANDATORY)
  void add(String region, TemplateKind kind, String fileName, byte[] file) {
    database.query(
        "select id from report_template where place_code = ? and kind = ? for update",
        row -> 1,
        region,
        kind.name());
    int version = of(region, kind).stream().mapToInt(Uploaded::version).max().orElse(0) + 1;
    use(region, kind, null);
    database.update(
        "insert into report_template (id, place_code, kind, template_version, in_use, file_name,"
            + " sha256, content, uploaded_at, uploaded_by) values (?,?,?,?,true,?,?,?,?,?)",
        Ids.next(),
        region,
        kind.name(),
        version,
        fileName,
        sha256(file),
        file,
        clock.instant(),
        CurrentCaller.get().subject());
  }

  /**
   * @param version that is used from now on; null for none of the place's own
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void use(String region, TemplateKind kind, Integer version) {
    database.update(
        "update report_template set in_use = false where place_code = ? and kind = ?",
        region,
        kind.name());
    if (version != null) {
      database.update(
          "update report_template set in_use = true"
              + " where place_code = ? and kind = ? and template_version = ?",
          region,
          kind.name(),
          version);
    }
  }

  static Docx shipped() {
    return TemplateText.facing(new String(resource(SHIPPED), StandardCharsets.UTF_8));
  }

  static Xlsx shippedSheet() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    SHEET_PARTS.forEach(part -> parts.put(part.name(), resource(SHIPPED_SHEET + part.file())));
    return Xlsx.of(parts);
  }

  private static byte[] resource(String name) {
    try (InputStream in = ReportTemplates.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
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
