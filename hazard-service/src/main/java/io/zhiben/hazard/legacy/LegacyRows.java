package io.zhiben.hazard.legacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.UUID;

/**
 * The rows of registers that were sent. Callers have read the import itself within their scope
 * before they ask here.
 */
@ApplicationScoped
class LegacyRows {
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
  private static final TypeReference<List<RowFault>> FAULTS = new TypeReference<>() {};

  private final Database database;
  private final ObjectMapper json;

  LegacyRows(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** What became of a row. */
  enum Outcome {
    /** Waits to be taken over. */
    GOOD,
    ADDED,
    /** It was taken over before, with the same content. */
    UNCHANGED,
    REJECTED
  }

  /**
   * A row that was looked through.
   *
   * @param cells texts in the order of {@link LegacyColumn}
   * @param entry null for a bad one
   */
  record Looked(
      int row, Outcome outcome, List<String> cells, LegacyEntry entry, List<RowFault> faults) {}

  /** A good row. */
  record Good(int row, LegacyEntry entry) {}

  /** A bad row. */
  record Rejected(int row, List<String> cells, List<RowFault> faults) {}

  @Transactional(Transactional.TxType.MANDATORY)
  void add(UUID importId, List<Looked> rows) {
    database.work(connection -> {
      try (PreparedStatement statement =
          connection.prepareStatement(
              "insert into legacy_import_row (import_id, row_no, outcome, cells, entry, faults)"
                  + " values (?, ?, ?, ?, ?, ?)")) {
        for (Looked row : rows) {
          Database.bind(
              statement,
              importId,
              row.row(),
              row.outcome(),
              write(row.cells()),
              row.entry() == null ? null : write(row.entry()),
              row.faults().isEmpty() ? null : write(row.faults()));
          statement.addBatch();
        }
        statement.executeBatch();
      }
    });
  }

  /** The next good rows that wait, by row number. */
  @Transactional(Transactional.TxType.MANDATORY)
  List<Good> waiting(UUID importId, int limit) {
    return database.query(
        "select row_no, entry from legacy_import_row where import_id = ? and outcome = 'GOOD'"
            + " order by row_no limit ?",
        found -> new Good(found.getInt(1), readEntry(found.getString(2))),
        importId,
        limit);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void settle(UUID importId, int row, Outcome outcome, List<RowFault> faults) {
    database.update(
        "update legacy_import_row set outcome = ?, faults = ? where import_id = ? and row_no = ?",
        outcome,
        faults.isEmpty() ? null : write(faults),
        importId,
        row);
  }

  /** What was looked through and never taken over. */
  @Transactional(Transactional.TxType.MANDATORY)
  void drop(UUID importId) {
    database.update("delete from legacy_import_row where import_id = ?", importId);
  }

  /** The next bad rows behind a row, by row number. */
  @Transactional(Transactional.TxType.MANDATORY)
  List<Rejected> rejected(UUID importId, int after, int limit) {
    return database.query(
        "select row_no, cells, faults from legacy_import_row where import_id = ?"
            + " and outcome = 'REJECTED' and row_no > ? order by row_no limit ?",
        found ->
            new Rejected(
                found.getInt(1), read(found.getString(2), TEXTS), read(found.getString(3), FAULTS)),
        importId,
        after,
        limit);
  }

  String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private LegacyEntry readEntry(String text) {
    try {
      return json.readValue(text, LegacyEntry.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T read(String text, TypeReference<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
