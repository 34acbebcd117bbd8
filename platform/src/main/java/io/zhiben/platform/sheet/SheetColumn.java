package io.zhiben.platform.sheet;

/**
 * A column to be written.
 *
 * @param title the header
 * @param width in characters of the default font; a Chinese character takes two
 */
public record SheetColumn(String title, double width) {

  public SheetColumn {
    if (width <= 0 || width > 255) {
      throw new IllegalArgumentException("width of " + title + " is not within 1 to 255");
    }
  }
}
