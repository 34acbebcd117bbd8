package io.zhiben.platform.sheet;

import java.text.Normalizer;
import java.util.List;
import java.util.OptionalInt;

/**
 * The first row with content.
 *
 * @param rowNumber as the spreadsheet program shows it, from 1
 * @param titles by column from 0, without blanks around; empty where the header has a gap
 */
public record Header(int rowNumber, List<String> titles) {

  public Header {
    titles = List.copyOf(titles);
  }

  /**
   * The first column of that title; blanks, width of characters and a star for "required" aside.
   */
  public OptionalInt column(String title) {
    String wanted = plain(title);
    for (int i = 0; i < titles.size(); i++) {
      if (plain(titles.get(i)).equals(wanted)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static String plain(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFKC).replaceAll("[\\s*]", "");
  }
}
