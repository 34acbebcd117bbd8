package io.zhiben.hazard.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/**
 * The letterheads of places and their departments. A place that entered none has one made of its
 * name; a department has none until its administrator enters it, because nobody signs in another's
 * name.
 */
@ApplicationScoped
class Letterheads {
  private static final TypeReference<Map<DocumentKind, String>> PATTERNS = new TypeReference<>() {};

  private final Database database;
  private final RegionTree regions;
  private final ObjectMapper json;

  Letterheads(Database database, RegionTree regions, ObjectMapper json) {
    this.database = database;
    this.regions = regions;
    this.json = json;
  }

  /**
   * A letterhead as it stands.
   *
   * @param version 0 as long as nobody entered one
   */
  record Kept(long version, Letterhead letterhead) {}

  /** Refuses a department that has none. */
  Letterhead require(Authority authority) {
    return find(authority)
        .map(Kept::letterhead)
        .orElseThrow(() -> Problem.of(DocumentError.DOCUMENT_LETTERHEAD_MISSING));
  }

  /** Empty for a department that has none. */
  Optional<Kept> find(Authority authority) {
    Optional<Kept> entered =
        database
            .query(
                "select * from document_letterhead where place_code = ? and department = ?",
                row ->
                    new Kept(
                        row.getLong("version"),
                        new Letterhead(
                            row.getString("issuer_name"),
                            row.getString("short_name"),
                            row.getString("contact"),
                            row.getString("phone"),
                            row.getString("address"),
                            row.getString("review_body"),
                            row.getString("court"),
                            read(row.getString("patterns")))),
                authority.regionCode(),
                authority.department())
            .stream()
            .findFirst();
    return entered.isPresent() || !authority.department().isEmpty()
        ? entered
        : Optional.of(new Kept(0, ofPlace(authority.regionCode())));
  }

  /** Replaces the version that was read; false when it is an older one. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean save(Authority authority, long version, Letterhead letterhead) {
    // the row's own lock orders two administrators who enter the first one
    database.update(
        "insert into document_letterhead (place_code, department, version, issuer_name, short_name,"
            + " contact, phone, address, review_body, court, patterns)"
            + " values (?, ?, 0, '', '', '', '', '', '', '', '{}')"
            + " on duplicate key update version = version",
        authority.regionCode(),
        authority.department());
    return database.update(
            "update document_letterhead set version = version + 1, issuer_name = ?, short_name = ?,"
                + " contact = ?, phone = ?, address = ?, review_body = ?, court = ?, patterns = ?"
                + " where place_code = ? and department = ? and version = ?",
            letterhead.issuerName().strip(),
            letterhead.shortName().strip(),
            letterhead.contact().strip(),
            letterhead.phone().strip(),
            letterhead.address().strip(),
            letterhead.reviewBody().strip(),
            letterhead.court().strip(),
            write(letterhead.patterns()),
            authority.regionCode(),
            authority.department(),
            version)
        == 1;
  }

  private Letterhead ofPlace(String code) {
    RegionState place = regions.find(code).orElseThrow(Problem::notFound);
    String above =
        place.parentCode() == null
            ? place.name()
            : regions.find(place.parentCode()).map(RegionState::name).orElse(place.name());
    boolean isTown = place.level() == RegionLevel.TOWN || place.level() == RegionLevel.VILLAGE;
    return new Letterhead(
        place.name() + (isTown ? "公共安全办公室" : "应急管理局"),
        place.name().replaceFirst("(?<=..)(街道|镇|乡|区|县|市)$", ""),
        "",
        "",
        "",
        (isTown ? above : place.name()) + "人民政府",
        (isTown ? above : place.name()) + "人民法院",
        Map.of());
  }

  private Map<DocumentKind, String> read(String patterns) {
    try {
      return json.readValue(patterns, PATTERNS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(Map<DocumentKind, String> patterns) {
    try {
      return json.writeValueAsString(patterns);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
