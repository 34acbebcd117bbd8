package io.zhiben.enterprise.countsheet;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.enterprise.value.Labels;
import io.zhiben.enterprise.value.Labels.Labelled;
import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.sheet.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a sheet of counts: reads its cells and gathers what is wrong with them. */
public final class CountRow {
  private static final int LONGEST_TEXT = 100;

  private final int number;
  private final Map<CountColumn, Cell> cells;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * What is wrong with a cell.
   *
   * @param value what stood there
   * @param arguments of the code's text
   */
  record Fault(CountColumn column, String value, ErrorCode code, List<Object> arguments) {
    Fault {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * @param number as the spreadsheet program shows it
   * @param cells of the columns that the file has
   */
  CountRow(int number, Map<CountColumn, Cell> cells) {
    this.number = number;
    this.cells = cells;
    cells.forEach((column, cell) -> {
      boolean computed = cell.type() == Cell.Type.FORMULA || cell.type() == Cell.Type.ERROR;
      if (computed) {
        fault(column, EnterpriseError.ROW_FORMULA);
      } else if (cell.text().strip().length() > LONGEST_TEXT) {
        fault(column, EnterpriseError.ROW_VALUE_TOO_LONG);
      }
    });
  }

  int number() {
    return number;
  }

  List<Fault> faults() {
    return faults;
  }

  /** Whether nothing was found wrong so far. */
  public boolean isGood() {
    return faults.isEmpty();
  }

  /** Without blanks around; empty where there is none. */
  public String text(CountColumn column) {
    Cell cell = cells.get(column);
    return cell == null ? "" : cell.text().strip();
  }

  public String required(CountColumn column) {
    String text = text(column);
    if (text.isEmpty()) {
      fault(column, EnterpriseError.ROW_VALUE_MISSING);
    }
    return text;
  }

  /** By its name or its Chinese word; null with a fault for others. */
  public <E extends Enum<E> & Labelled> E constant(CountColumn column, Class<E> type) {
    String text = required(column);
    Optional<E> found = Labels.find(type, text);
    if (found.isEmpty() && !text.isEmpty()) {
      fault(column, EnterpriseError.ROW_CHOICE_UNKNOWN);
    }
    return found.orElse(null);
  }

  /** Null with a fault for what is no day of the calendar. */
  public LocalDate day(CountColumn column) {
    if (required(column).isEmpty()) {
      return null;
    }
    Optional<LocalDate> day = cells.get(column).date();
    if (day.isEmpty()) {
      fault(column, EnterpriseError.ROW_DATE_AS_TEXT);
    }
    return day.orElse(null);
  }

  /** From 0 up to a most; null with a fault for others. */
  public Integer whole(CountColumn column, int most) {
    BigDecimal number = decimal(column, most, 0);
    return number == null ? null : number.intValueExact();
  }

  /** From 0 up to a most, with so many digits after the point; null with a fault for others. */
  public BigDecimal decimal(CountColumn column, int most, int digits) {
    String text = required(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(text);
      boolean within =
          Math.abs((long) number.scale()) <= LONGEST_TEXT
              && number.signum() >= 0
              && number.compareTo(BigDecimal.valueOf(most)) <= 0
              && number.stripTrailingZeros().scale() <= digits;
      if (within) {
        return number.setScale(digits);
      }
    } catch (NumberFormatException e) {
      // said below
    }
    fault(column, EnterpriseError.ROW_NUMBER_WRONG);
    return null;
  }

  /** Notes what is wrong with a cell. */
  public void fault(CountColumn column, ErrorCode code, Object... arguments) {
    String text = text(column);
    String value = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    faults.add(new Fault(column, value, code, List.of(arguments)));
  }
}
