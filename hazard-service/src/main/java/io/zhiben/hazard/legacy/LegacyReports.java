package io.zhiben.hazard.legacy;

import io.zhiben.hazard.legacy.LegacyRows.Rejected;
import io.zhiben.hazard.legacy.LegacyView.LegacyRowError;
import io.zhiben.platform.http.CallerLanguage;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.ProblemTexts;
import io.zhiben.platform.sheet.SheetColumn;
import io.zhiben.platform.sheet.SheetFile;
import io.zhiben.platform.sheet.SheetWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says in the caller's language what was found, and offers the bad rows as a workbook. */
@ApplicationScoped
class LegacyReports {
  /** Faults that are shown with a register; the file of rejected rows has all. */
  static final int MOST_ERRORS = 200;

  private static final int PART = 500;

  private final LegacyImports imports;
  private final LegacyRows rows;
  private final Listings listings;
  private final CallerLanguage language;

  LegacyReports(
      LegacyImports imports, LegacyRows rows, Listings listings, CallerLanguage language) {
    this.imports = imports;
    this.rows = rows;
    this.listings = listings;
    this.language = language;
  }

  @Transactional
  Page<LegacyView> list(PageRequest request) {
    return listings
        .of(LegacyImport.class)
        .sortable("createdAt", "e.createdAt")
        .fetch(request)
        .map(job -> view(job, 0));
  }

  @Transactional
  LegacyView read(UUID id) {
    return view(imports.require(id), MOST_ERRORS);
  }

  LegacyView view(LegacyImport job, int mostErrors) {
    return new LegacyView(
        job.id(),
        job.version(),
        job.fileName(),
        job.state(),
        job.rowsTotal(),
        job.rowsGood(),
        job.rowsAdded(),
        job.rowsUnchanged(),
        job.rowsRejected(),
        mostErrors == 0 ? List.of() : errors(job.id(), mostErrors),
        job.state() == LegacyState.CHECKED ? List.of(LegacyView.LegacyAction.COMMIT) : List.of(),
        job.createdAt(),
        job.committedAt(),
        job.finishedAt());
  }

  /** The bad rows as a file that can be corrected and sent again. */
  @Transactional
  InputStream rejected(UUID id) {
    imports.require(id);
    boolean english = Locale.ENGLISH.equals(language.locale());
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(new SheetColumn(english ? "Row" : "原行号", 8));
    columns.addAll(LegacyColumn.sheetColumns());
    columns.add(new SheetColumn(english ? "Reason" : "原因", 60));
    return SheetFile.make("rejected", columns, sheet -> write(sheet, id));
  }

  private void write(SheetWriter sheet, UUID importId) throws IOException {
    Locale locale = language.locale();
    int last = 0;
    List<Rejected> part;
    do {
      part = rows.rejected(importId, last, PART);
      for (Rejected rejected : part) {
        sheet.row(row(rejected, locale));
        last = rejected.row();
      }
    } while (part.size() == PART);
  }

  private static List<Object> row(Rejected rejected, Locale locale) {
    boolean english = Locale.ENGLISH.equals(locale);
    List<Object> values = new ArrayList<>();
    values.add(rejected.row());
    for (LegacyColumn column : LegacyColumn.values()) {
      values.add(value(column, rejected));
    }
    values.add(
        rejected.faults().stream()
            .map(fault -> fault.column() + (english ? ": " : "：") + reason(fault, locale))
            .collect(Collectors.joining(english ? "; " : "；")));
    return values;
  }

  /** A good date stays a date, so that the corrected file can be sent as it is. */
  private static Object value(LegacyColumn column, Rejected rejected) {
    String text = rejected.cells().get(column.ordinal());
    boolean dateAsText =
        rejected.faults().stream()
            .anyMatch(fault ->
                fault.code() == LegacyError.LEGACY_ROW_DATE_AS_TEXT
                    && fault.column().equals(column.title()));
    if (!column.isDay() || dateAsText) {
      return text;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return text;
    }
  }

  private List<LegacyRowError> errors(UUID importId, int most) {
    Locale locale = language.locale();
    return rows.rejected(importId, 0, most).stream()
        .flatMap(bad ->
            bad.faults().stream()
                .map(fault ->
                    new LegacyRowError(
                        bad.row(),
                        fault.column(),
                        fault.value(),
                        fault.code().name(),
                        reason(fault, locale))))
        .limit(most)
        .toList();
  }

  private static String reason(RowFault fault, Locale locale) {
    return ProblemTexts.detail(fault.code(), locale, List.of());
  }
}
