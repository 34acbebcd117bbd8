package io.zhiben.enterprise.countsheet;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.enterprise.importing.ImportError;
import io.zhiben.enterprise.importing.SheetFaults;
import io.zhiben.platform.http.CallerLanguage;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.problem.ProblemTexts;
import io.zhiben.platform.sheet.Cell;
import io.zhiben.platform.sheet.Header;
import io.zhiben.platform.sheet.Row;
import io.zhiben.platform.sheet.SheetLimits;
import io.zhiben.platform.sheet.SheetReader;
import io.zhiben.platform.sheet.UnreadableSheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Looks through sheets of counts. */
@ApplicationScoped
public class CountSheets {
  private static final int MOST_ROWS = 2000;
  private static final int MOST_ERRORS = 200;

  private final CallerLanguage language;

  CountSheets(CallerLanguage language) {
    this.language = language;
  }

  /** What was found in a sheet. */
  private record Look<C>(int rows, int known, List<C> fresh, List<ImportError> errors) {}

  /**
   * Says what would be entered and what is wrong; changes nothing.
   *
   * @throws Problem when it is no workbook, a hostile one, or lacks columns
   */
  public <C> CountSheetView check(Path file, CountRows<C> rows) {
    Look<C> look = look(file, rows);
    return new CountSheetView(look.rows(), look.fresh().size(), look.known(), look.errors(), false);
  }

  /**
   * Enters what is new; to be called in one transaction.
   *
   * @param enter enters one count as by hand
   * @throws Problem likewise, and where a row has a fault: then nothing is entered
   */
  public <C> CountSheetView enter(Path file, CountRows<C> rows, Consumer<C> enter) {
    Look<C> look = look(file, rows);
    if (!look.errors().isEmpty()) {
      throw Problem.of(EnterpriseError.COUNT_SHEET_FAULTY)
          .withErrors(
              look.errors().stream()
                  .map(one ->
                      new FieldError(one.row() + ":" + one.column(), one.code(), one.reason()))
                  .toList());
    }
    look.fresh().forEach(enter);
    return new CountSheetView(look.rows(), look.fresh().size(), look.known(), List.of(), true);
  }

  private <C> Look<C> look(Path file, CountRows<C> rows) {
    try (SheetReader reader =
        SheetReader.open(file, SheetLimits.defaults().withMaxRows(MOST_ROWS))) {
      return look(reader, layout(reader.header(), rows.columns()), rows);
    } catch (UnreadableSheet e) {
      boolean large = e.reason() == UnreadableSheet.Reason.TOO_LARGE;
      throw Problem.of(large ? CommonError.PAYLOAD_TOO_LARGE : SheetFaults.errorOf(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <C> Look<C> look(
      SheetReader reader, Map<CountColumn, Integer> layout, CountRows<C> rows) {
    Locale locale = language.locale();
    int number = 0;
    int known = 0;
    Set<Object> seen = new HashSet<>();
    List<C> fresh = new ArrayList<>();
    List<ImportError> errors = new ArrayList<>();
    for (Row line : (Iterable<Row>) reader.stream()::iterator) {
      number++;
      Map<CountColumn, Cell> cells = new HashMap<>();
      layout.forEach((column, place) -> cells.put(column, line.cell(place)));
      CountRow row = new CountRow(line.number(), cells);
      C count = row.isGood() ? rows.read(row) : null;
      if (row.isGood() && !seen.add(rows.key(count))) {
        row.fault(rows.columns().getFirst(), EnterpriseError.ROW_COUNT_TWICE);
      }
      if (row.isGood()) {
        if (isKnown(rows, count, row)) {
          known++;
        } else if (row.isGood()) {
          fresh.add(count);
        }
      }
      row.faults().stream()
          .limit(Math.max(0, MOST_ERRORS - errors.size()))
          .map(fault -> error(row, fault, locale))
          .forEach(errors::add);
    }
    return new Look<>(number, known, fresh, errors);
  }

  private static <C> boolean isKnown(CountRows<C> rows, C count, CountRow row) {
    try {
      return rows.isKnown(count);
    } catch (Problem refused) {
      String field = refused.errors().isEmpty() ? "" : refused.errors().getFirst().field();
      row.fault(rows.columnOf(field), refused.code(), refused.arguments().toArray());
      return false;
    }
  }

  private static Map<CountColumn, Integer> layout(Header header, List<CountColumn> columns) {
    Map<CountColumn, Integer> layout = new HashMap<>();
    List<String> missing = new ArrayList<>();
    for (CountColumn column : columns) {
      header.column(column.title()).ifPresent(place -> layout.put(column, place));
      if (column.heading().needed() && !layout.containsKey(column)) {
        missing.add(column.title());
      }
    }
    if (!missing.isEmpty()) {
      String code = EnterpriseError.IMPORT_COLUMN_MISSING.name();
      throw Problem.of(EnterpriseError.IMPORT_COLUMN_MISSING, String.join("、", missing))
          .withErrors(missing.stream().map(title -> new FieldError(title, code, null)).toList());
    }
    return layout;
  }

  private static ImportError error(CountRow row, CountRow.Fault fault, Locale locale) {
    return new ImportError(
        row.number(),
        fault.column().title(),
        fault.value(),
        fault.code().name(),
        ProblemTexts.detail(fault.code(), locale, fault.arguments()));
  }
}
