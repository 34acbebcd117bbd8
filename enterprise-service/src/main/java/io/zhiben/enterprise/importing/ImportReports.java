package io.zhiben.enterprise.importing;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.enterprise.importing.Rejections.Rejection;
import io.zhiben.platform.http.CallerLanguage;
import io.zhiben.platform.problem.ProblemTexts;
import io.zhiben.platform.sheet.SheetColumn;
import io.zhiben.platform.sheet.SheetFile;
import io.zhiben.platform.sheet.SheetWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says in the caller's language how an import went, and offers its bad rows as a workbook. */
@ApplicationScoped
class ImportReports {
  /** Faults that are shown with an import; the file of rejected rows has all. */
  static final int MOST_ERRORS = 200;

  private static final int PART = 500;

  private final Rejections rejections;
  private final CallerLanguage language;

  ImportReports(Rejections rejections, CallerLanguage language) {
    this.rejections = rejections;
    this.language = language;
  }

  ImportView view(EnterpriseImport job, int mostErrors) {
    Locale locale = language.locale();
    return new ImportView(
        job.id(),
        job.fileName(),
        job.state(),
        job.rowsTotal(),
        job.rowsRead(),
        job.rowsAdded(),
        job.rowsUnchanged(),
        job.rowsRejected(),
        mostErrors == 0 ? List.of() : errors(job.id(), mostErrors, locale),
        job.failure() == null ? null : reason(EnterpriseError.valueOf(job.failure()), locale),
        job.failure(),
        job.createdAt(),
        job.finishedAt());
  }

  InputStream rejected(EnterpriseImport job) {
    Locale locale = language.locale();
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(new SheetColumn(Locale.ENGLISH.equals(locale) ? "Row" : "原行号", 8));
    columns.addAll(EnterpriseColumn.sheetColumns());
    columns.add(new SheetColumn(Locale.ENGLISH.equals(locale) ? "Reason" : "原因", 60));
    return SheetFile.make("rejected", columns, sheet -> write(sheet, job.id(), locale));
  }

  private void write(SheetWriter sheet, UUID importId, Locale locale) throws IOException {
    int last = 0;
    List<Rejection> part;
    do {
      part = rejections.after(importId, last, PART);
      for (Rejection rejection : part) {
        sheet.row(row(rejection, locale));
        last = rejection.row();
      }
    } while (part.size() == PART);
  }

  private static List<Object> row(Rejection rejection, Locale locale) {
    List<Object> values = new ArrayList<>();
    values.add(rejection.row());
    for (EnterpriseColumn column : EnterpriseColumn.values()) {
      values.add(value(column, rejection));
    }
    values.add(
        rejection.faults().stream()
            .map(fault ->
                fault.column()
                    + (Locale.ENGLISH.equals(locale) ? ": " : "：")
                    + reason(fault.code(), locale))
            .collect(Collectors.joining(Locale.ENGLISH.equals(locale) ? "; " : "；")));
    return values;
  }

  /** A good date stays a date, so that the corrected file can be sent as it is. */
  private static Object value(EnterpriseColumn column, Rejection rejection) {
    String text = rejection.cells().get(column.ordinal());
    boolean dateAsText =
        rejection.faults().stream()
            .anyMatch(fault -> fault.code() == EnterpriseError.ROW_DATE_AS_TEXT);
    if (column != EnterpriseColumn.REGISTERED_ON || dateAsText) {
      return text;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return text;
    }
  }

  private List<ImportError> errors(UUID importId, int most, Locale locale) {
    return rejections.after(importId, 0, most).stream()
        .flatMap(rejection ->
            rejection.faults().stream().map(fault -> error(rejection.row(), fault, locale)))
        .limit(most)
        .toList();
  }

  private static ImportError error(int row, RowFault fault, Locale locale) {
    return new ImportError(
        row, fault.column(), fault.value(), fault.code().name(), reason(fault.code(), locale));
  }

  private static String reason(EnterpriseError code, Locale locale) {
    return ProblemTexts.detail(code, locale, List.of());
  }
}
