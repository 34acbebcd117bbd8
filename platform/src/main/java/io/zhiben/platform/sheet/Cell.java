package io.zhiben.platform.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One cell as it stands in the file.
 *
 * @param type what the file says it is; a date written as text is TEXT
 * @param text the text; a number in plain digits; a date in ISO form; of a formula the result that
 *     was stored with it; empty for EMPTY. The formula guard of {@link SheetWriter} is taken off
 * @param formula the formula without its equals sign, only for FORMULA
 * @param moment the date, only for DATE
 */
public record Cell(Type type, String text, String formula, LocalDateTime moment) {

  /** What a cell holds. */
  public enum Type {
    EMPTY,
    TEXT,
    NUMBER,
    /** A number that its format shows as a date. */
    DATE,
    BOOLEAN,
    FORMULA,
    /** An error value such as {@code #N/A}. */
    ERROR
  }

  static final Cell EMPTY = new Cell(Type.EMPTY, "", null, null);

  static Cell of(Type type, String text) {
    return new Cell(type, text, null, null);
  }

  static Cell formula(String formula, String result) {
    return new Cell(Type.FORMULA, result, formula, null);
  }

  static Cell date(LocalDateTime moment) {
    boolean midnight = moment.toLocalTime().toSecondOfDay() == 0;
    String text = midnight ? moment.toLocalDate().toString() : moment.toString();
    return new Cell(Type.DATE, text, null, moment);
  }

  /** The day of a DATE cell; empty for every other, also for text that looks like a date. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(moment).map(LocalDateTime::toLocalDate);
  }

  public boolean isBlank() {
    return type != Type.FORMULA && text.isBlank();
  }
}
