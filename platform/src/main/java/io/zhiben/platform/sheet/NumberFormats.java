package io.zhiben.platform.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Which of the workbook's styles show a number as a date, and what that date is. */
final class NumberFormats {

  static final NumberFormats NONE = new NumberFormats(List.of());

  /** Quoted text, escaped, padding and repeated characters, colours, conditions and locales. */
  private static final Pattern NOT_PLACEHOLDERS =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hmsHMS]+])[^]]*]|General|;.*");

  private static final Pattern PLAIN_DIGITS = Pattern.compile("-?\\d{1,18}");
  private static final int MAX_CODE_LENGTH = 255;
  private static final int MAX_NUMBER_LENGTH = 64;
  private static final int SHOWN_DIGITS = 15;
  private static final double DAYS_UP_TO_9999 = 2_958_466;
  private static final int PHANTOM_LEAP_DAY = 60;
  private static final long MILLIS_OF_DAY = 86_400_000L;

  private final List<Boolean> dateStyles;

  private NumberFormats(List<Boolean> dateStyles) {
    this.dateStyles = dateStyles;
  }

  static NumberFormats read(PartXml styles) throws XMLStreamException {
    Map<String, String> codes = new HashMap<>();
    List<Boolean> dateStyles = new ArrayList<>();
    boolean cellStyles = false;
    while (styles.next()) {
      if (styles.isStart("numFmt")) {
        codes.put(styles.attribute("numFmtId"), styles.attribute("formatCode"));
      } else if (styles.isStart("cellXfs") || styles.isEnd("cellXfs")) {
        cellStyles = styles.isStart("cellXfs");
      } else if (cellStyles && styles.isStart("xf")) {
        dateStyles.add(showsDate(styles.attribute("numFmtId"), codes));
      }
    }
    return new NumberFormats(dateStyles);
  }

  boolean isDate(String style) {
    if (style == null) {
      return false;
    }
    int index = Integer.parseInt(style);
    return index >= 0 && index < dateStyles.size() && dateStyles.get(index);
  }

  /** Digits as the program shows them in full; also of numbers typed with an exponent. */
  static String plain(String raw) {
    String text = raw.strip();
    if (PLAIN_DIGITS.matcher(text).matches()) {
      return text;
    }
    double number = number(text);
    if (number == 0) {
      return "0";
    }
    return new BigDecimal(number)
        .round(new MathContext(SHOWN_DIGITS, RoundingMode.HALF_UP))
        .stripTrailingZeros()
        .toPlainString();
  }

  /** The date of a serial number; null when it lies outside of 1900-01-01 to 9999-12-31. */
  static LocalDateTime date(String raw, boolean from1904) {
    double serial = number(raw.strip());
    double days = from1904 ? serial + 1462 : serial;
    if (days < 1 || days >= DAYS_UP_TO_9999) {
      return null;
    }
    // The format believes that 1900 was a leap year: days before that one count from a day later.
    int epochDay = days < PHANTOM_LEAP_DAY ? 31 : 30;
    long wholeDays = (long) Math.floor(days);
    long millis = Math.round((days - wholeDays) * MILLIS_OF_DAY);
    return LocalDateTime.of(1899, 12, epochDay, 0, 0)
        .plusDays(wholeDays)
        .plus(millis, ChronoUnit.MILLIS);
  }

  private static double number(String text) {
    double number = text.length() > MAX_NUMBER_LENGTH ? Double.NaN : Double.parseDouble(text);
    if (!Double.isFinite(number)) {
      throw new NumberFormatException("not a number of a cell");
    }
    return number;
  }

  private static boolean showsDate(String id, Map<String, String> codes) {
    if (id == null) {
      return false;
    }
    String code = codes.get(id);
    if (code != null && code.length() <= MAX_CODE_LENGTH) {
      String placeholders = NOT_PLACEHOLDERS.matcher(code).replaceAll("");
      return placeholders.chars().anyMatch(c -> "ymdhsYMDHS年月日".indexOf(c) >= 0);
    }
    int number = Integer.parseInt(id);
    return number >= 14 && number <= 22
        || number >= 27 && number <= 36
        || number >= 45 && number <= 47
        || number >= 50 && number <= 58;
  }
}
