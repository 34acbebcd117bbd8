package io.zhiben.platform.sheet;

import io.zhiben.platform.calendar.EndOfDay;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes one sheet of an .xlsx file, row by row, in bounded memory. Numbers and dates become real
 * ones; text that could be taken for a formula gets an apostrophe in front, which {@link
 * SheetReader} takes off again. Closing ends the workbook and leaves the stream open. Not for
 * several threads.
 */
public final class SheetWriter implements AutoCloseable {

  private static final int FLUSH_EVERY = 500;
  private static final int MAX_ROWS = 1_048_576;
  private static final long EXACT_IN_A_DOUBLE = 999_999_999_999_999L;
  private static final int MAX_NAME = 31;
  private static final String HEADER_FILL = "E8EEF7";
  private static final String DAY = "yyyy-mm-dd";
  private static final String MOMENT = "yyyy-mm-dd hh:mm";

  private final Workbook workbook;
  private final Worksheet sheet;
  private final int columns;
  private int row;

  /**
   * @param sheetName characters that a sheet's name may not have are replaced
   * @throws IllegalArgumentException without columns
   */
  public SheetWriter(OutputStream out, String sheetName, List<SheetColumn> columns) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a sheet needs columns");
    }
    this.columns = columns.size();
    this.workbook = new Workbook(out, "Zhiben", "1.0");
    this.sheet = workbook.newWorksheet(name(sheetName));
    header(columns);
  }

  /**
   * Writes the next row. Values are null, String, Number, Boolean, LocalDate, LocalDateTime,
   * Instant (shown in Asia/Shanghai); anything else by its {@code toString}, as text.
   *
   * @throws IllegalArgumentException when there are more values than columns
   */
  public void row(List<?> values) throws IOException {
    if (values.size() > columns) {
      throw new IllegalArgumentException("more values than columns");
    }
    if (row == MAX_ROWS) {
      throw new IllegalStateException("a sheet ends at row " + MAX_ROWS);
    }
    for (int column = 0; column < values.size(); column++) {
      put(column, values.get(column));
    }
    row++;
    if (row % FLUSH_EVERY == 0) {
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    workbook.finish();
  }

  private void header(List<SheetColumn> columns) {
    for (int i = 0; i < columns.size(); i++) {
      text(i, columns.get(i).title());
      sheet.style(0, i).bold().fillColor(HEADER_FILL).wrapText(true).set();
      sheet.width(i, columns.get(i).width());
    }
    sheet.freezePane(0, 1);
    row = 1;
  }

  private void put(int column, Object value) {
    switch (value) {
      case null -> {}
      case Long number when Math.abs(number) > EXACT_IN_A_DOUBLE -> text(column, number.toString());
      case Double number when !Double.isFinite(number) -> text(column, number.toString());
      case Number number -> sheet.value(row, column, number);
      case Boolean flag -> sheet.value(row, column, flag);
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format(DAY).set();
      }
      case LocalDateTime moment -> moment(column, moment);
      case Instant instant -> moment(column, LocalDateTime.ofInstant(instant, EndOfDay.ZONE));
      default -> text(column, value.toString());
    }
  }

  private void moment(int column, LocalDateTime moment) {
    sheet.value(row, column, moment);
    sheet.style(row, column).format(MOMENT).set();
  }

  private void text(int column, String text) {
    String safe = CellText.written(text);
    if (!safe.isEmpty()) {
      // Inline, not in the table of shared texts, which fastexcel would keep in memory to the end.
      sheet.inlineString(row, column, safe);
    }
  }

  private static String name(String wanted) {
    String plain = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    String name = plain.isEmpty() ? "Sheet1" : plain;
    return name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME);
  }
}
