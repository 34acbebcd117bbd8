package io.zhiben.enterprise.importing;

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
 * Keeps the bad rows of imports. Callers have read the import itself within their scope before they
 * ask here.
 */
@ApplicationScoped
class Rejections {
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
  private static final TypeReference<List<RowFault>> FAULTS = new TypeReference<>() {};

  private final Database database;
  private final ObjectMapper json;

  Rejections(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * A row that was not imported.
   *
   * @param cells texts in the order of {@link EnterpriseColumn}
   */
  record Rejection(int row, List<String> cells, List<RowFault> faults) {}

  @Transactional(Transactional.TxType.MANDATORY)
  void add(UUID importId, List<Rejection> rejections) {
    if (rejections.isEmpty()) {
      return;
    }
    database.work(connection -> {
      try (PreparedStatement statement =
          connection.prepareStatement(
              "insert into enterprise_import_rejection (import_id, row_no, cells, faults)"
                  + " values (?, ?, ?, ?)")) {
        for (Rejection rejection : rejections) {
          Database.bind(
              statement,
              importId,
              rejection.row(),
              write(rejection.cells()),
              write(rejection.faults()));
          statement.addBatch();
        }
        statement.executeBatch();
      }
    });
  }

  /** The next rejections behind a row, by row number. */
  @Transactional(Transactional.TxType.MANDATORY)
  List<Rejection> after(UUID importId, int row, int limit) {
    return database.query(
        "select row_no, cells, faults from enterprise_import_rejection"
            + " where import_id = ? and row_no > ? order by row_no limit ?",
        found ->
            new Rejection(
                found.getInt(1), read(found.getString(2), TEXTS), read(found.getString(3), FAULTS)),
        importId,
        row,
        limit);
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
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
