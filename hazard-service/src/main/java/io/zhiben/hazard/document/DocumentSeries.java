package io.zhiben.hazard.document;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * The running numbers of documents, one series an authority, kind and year. Taken in the
 * transaction that issues, under the lock of the series' row, so that the numbers have no gap.
 */
@ApplicationScoped
class DocumentSeries {
  private final Database database;

  DocumentSeries(Database database) {
    this.database = database;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  long next(Authority authority, DocumentKind kind, int year) {
    database.update(
        "insert into document_series (place_code, department, kind, series_year, last_number)"
            + " values (?, ?, ?, ?, last_insert_id(1))"
            + " on duplicate key update last_number = last_insert_id(last_number + 1)",
        authority.regionCode(),
        authority.department(),
        kind,
        year);
    return database.query("select last_insert_id()", row -> row.getLong(1)).getFirst();
  }

  /** The last number of the series; 0 where it has none yet. Others may take numbers meanwhile. */
  long last(Authority authority, DocumentKind kind, int year) {
    return database
        .query(
            "select last_number from document_series"
                + " where place_code = ? and department = ? and kind = ? and series_year = ?",
            row -> row.getLong(1),
            authority.regionCode(),
            authority.department(),
            kind,
            year)
        .stream()
        .findFirst()
        .orElse(0L);
  }

  /** Whether that authority gave the number already, under whatever pattern. */
  boolean isTaken(Authority authority, String number) {
    return !database
        .query(
            "select 1 from official_document where issuer_code = ? and department = ?"
                + " and number = ?",
            row -> 1,
            authority.regionCode(),
            authority.department(),
            number)
        .isEmpty();
  }
}
