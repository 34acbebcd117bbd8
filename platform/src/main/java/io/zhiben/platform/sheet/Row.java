package io.zhiben.platform.sheet;

import java.util.List;

/**
 * A row with something in it.
 *
 * @param number as the spreadsheet program shows it, from 1
 * @param cells by column from 0, without gaps; may be shorter than the header
 */
public record Row(int number, List<Cell> cells) {

  private static final int LETTERS = 26;

  /** The cell of a column from 0; an EMPTY one beyond the last. */
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }

  /** The address of a cell as people read it, such as {@code B7}. */
  public String address(int column) {
    return letters(column) + number;
  }

  boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }

  /** The letters of a column from 0: A, B ... Z, AA. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }
}
