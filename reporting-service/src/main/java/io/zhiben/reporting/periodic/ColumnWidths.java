package io.zhiben.reporting.periodic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Widths of a printed table's columns: what is short, as days and numbers are, stands in one line;
 * long texts share the rest by their length.
 */
final class ColumnWidths {
  /** Twips between the margins of the page. */
  static final int PAGE = 8844;

  /** Twips of a Chinese character of 12 points. */
  private static final int WIDE = 240;

  /**
   * Twips of a digit. Those of Chinese fonts take half a character, those of fonts that stand in
   * for them where a machine has none take more.
   */
  private static final int NARROW = 155;

  /** Twips beside the text of a cell. */
  private static final int PADDING = 260;

  /** Twips of a text that isn't parted. */
  private static final int SHORT = 14 * NARROW;

  /** Twips; a text beyond that takes no more room from the others. */
  private static final int LONGEST = 30 * WIDE;

  private static final int WIDE_FROM = 0x2E80;

  private ColumnWidths() {}

  /**
   * Twips for each column, {@link #PAGE} in all but for what rounding takes.
   *
   * @param rows the texts below the heads; a row may lack the last ones
   */
  static List<Integer> of(List<String> heads, List<List<String>> rows) {
    List<Integer> longest = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int column = i;
      Stream<String> below =
          rows.stream().filter(row -> column < row.size()).map(row -> row.get(column));
      longest.add(
          Stream.concat(Stream.of(heads.get(i)), below)
              .mapToInt(ColumnWidths::length)
              .max()
              .orElse(NARROW));
    }
    int fixed = longest.stream().filter(one -> one <= SHORT).mapToInt(ColumnWidths::needed).sum();
    int shared =
        longest.stream().filter(one -> one > SHORT).mapToInt(one -> Math.min(one, LONGEST)).sum();
    if (shared == 0 || fixed > PAGE * 3 / 4) {
      int all = longest.stream().mapToInt(one -> needed(Math.min(one, LONGEST))).sum();
      return longest.stream().map(one -> needed(Math.min(one, LONGEST)) * PAGE / all).toList();
    }
    return longest.stream()
        .map(one -> one <= SHORT ? needed(one) : Math.min(one, LONGEST) * (PAGE - fixed) / shared)
        .toList();
  }

  private static int needed(int length) {
    return length + PADDING;
  }

  private static int length(String text) {
    return Math.max(
        NARROW, text.codePoints().map(character -> character < WIDE_FROM ? NARROW : WIDE).sum());
  }
}
