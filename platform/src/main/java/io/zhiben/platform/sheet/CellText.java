package io.zhiben.platform.sheet;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text on its way into and out of a spreadsheet: the guard against formula injection (ASVS 1.2.10),
 * the characters that XML cannot hold, and the {@code _xHHHH_} escapes of the format.
 */
public final class CellText {

  /** The most characters that a cell can hold. */
  private static final int MAX_LENGTH = 32_767;

  /** The same as it may stand in the file, some characters escaped. */
  static final int MAX_RAW_LENGTH = 4 * MAX_LENGTH;

  private static final char GUARD = '\'';
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private CellText() {}

  /** As it is written: cut at what a cell can hold, no forbidden characters, guarded, escaped. */
  public static String written(String text) {
    String cut = text.length() < MAX_LENGTH ? text : text.substring(0, MAX_LENGTH - 1);
    String clean = withoutForbidden(cut);
    String guarded = needsGuard(clean) ? GUARD + clean : clean;
    String escaped =
        ESCAPED.matcher(guarded).replaceAll(m -> "_x005F" + Matcher.quoteReplacement(m.group()));
    return escaped.replace("\r", "_x000D_");
  }

  /** As it was before {@link #written}; text of other writers that carries no guard stays as is. */
  static String read(String raw) {
    String text = withoutForbidden(unescaped(raw));
    boolean guarded = !text.isEmpty() && text.charAt(0) == GUARD && needsGuard(text);
    return guarded ? text.substring(1) : text;
  }

  /**
   * Whether a spreadsheet program, or one that gets the data as CSV later, could take the text for
   * a formula. Full-width and small forms count: Chinese input methods make them, and programs fold
   * them. Text that begins with guards of its own and then such a character counts too, so that
   * guarding can be undone exactly.
   */
  private static boolean needsGuard(String text) {
    int first = 0;
    while (first < text.length() && text.charAt(first) == GUARD) {
      first++;
    }
    if (first == text.length()) {
      return false;
    }
    String folded = Normalizer.normalize(text.substring(first, first + 1), Normalizer.Form.NFKC);
    return "=+-@\t\r\n\u2212".indexOf(folded.charAt(0)) >= 0;
  }

  private static String unescaped(String raw) {
    if (!raw.contains("_x")) {
      return raw;
    }
    return ESCAPED
        .matcher(raw)
        .replaceAll(
            m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }

  private static String withoutForbidden(String text) {
    if (text.codePoints().noneMatch(CellText::isForbidden)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isForbidden(c)).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isForbidden(int c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return control || surrogate || c == 0xFFFE || c == 0xFFFF;
  }
}
