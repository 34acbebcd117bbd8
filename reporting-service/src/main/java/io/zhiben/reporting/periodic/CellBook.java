package io.zhiben.reporting.periodic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.indicator.IndicatorValue.CorrectedValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps the cells of reports; whoever asks has reached the report. */
@ApplicationScoped
class CellBook {
  private static final TypeReference<List<List<String>>> ROWS = new TypeReference<>() {};
  private static final TypeReference<CorrectedValue> CORRECTED = new TypeReference<>() {};

  private final Database database;
  private final ObjectMapper json;

  CellBook(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** The kept cells by section. */
  Map<String, Cell> of(UUID report) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    database
        .query("select * from periodic_cell where report_id = ?", this::read, report)
        .forEach(cell -> cells.put(cell.section(), cell));
    return cells;
  }

  /** The kept cells of several reports by report and section. */
  Map<UUID, Map<String, Cell>> of(Collection<UUID> reports) {
    Map<UUID, Map<String, Cell>> cells = new HashMap<>();
    if (reports.isEmpty()) {
      return cells;
    }
    String marks = String.join(",", Collections.nCopies(reports.size(), "?"));
    database.query(
        "select * from periodic_cell where report_id in (" + marks + ")",
        row -> {
          UUID report = Database.uuid(row.getBytes("report_id"));
          Cell cell = read(row);
          cells.computeIfAbsent(report, one -> new LinkedHashMap<>()).put(cell.section(), cell);
          return cell;
        },
        reports.toArray());
    return cells;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void put(UUID report, Collection<Cell> cells) {
    for (Cell cell : cells) {
      database.update(
          "delete from periodic_cell where report_id = ? and section_id = ?",
          report,
          cell.section());
      Filled filled = cell.filled();
      database.update(
          "insert into periodic_cell (report_id, section_id, said, number, value, numerator,"
              + " denominator, note, as_of, rows_json, returned_reason, corrected_json)"
              + " values (?,?,?,?,?,?,?,?,?,?,?,?)",
          report,
          cell.section(),
          cell.said(),
          cell.number(),
          filled == null ? null : filled.value(),
          filled == null ? null : filled.numerator(),
          filled == null ? null : filled.denominator(),
          filled == null ? null : filled.note(),
          filled == null ? null : filled.asOf(),
          filled == null || filled.rows() == null ? null : write(filled.rows()),
          cell.returned(),
          filled == null || filled.corrected() == null ? null : write(filled.corrected()));
    }
  }

  private Cell read(ResultSet row) throws SQLException {
    LocalDate asOf = row.getObject("as_of", LocalDate.class);
    String rows = row.getString("rows_json");
    String corrected = row.getString("corrected_json");
    Filled filled =
        asOf == null
            ? null
            : new Filled(
                row.getBigDecimal("value"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getString("note"),
                asOf,
                rows == null ? null : parse(rows, ROWS),
                corrected == null ? null : parse(corrected, CORRECTED));
    return new Cell(
        row.getString("section_id"),
        row.getString("said"),
        row.getBigDecimal("number"),
        filled,
        row.getString("returned_reason"));
  }

  private <T> T parse(String text, TypeReference<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(Object kept) {
    try {
      return json.writeValueAsString(kept);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
