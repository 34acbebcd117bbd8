package io.zhiben.platform.value;

import java.text.Normalizer;
import java.util.Locale;

/** What people paste out of documents: full-width letters, blanks around, invisible characters. */
final class Pasted {

  private Pasted() {}

  /** Half-width, upper case, without blanks around and without invisible format characters. */
  static String code(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\p{Cf}", "")
        .strip()
        .toUpperCase(Locale.ROOT);
  }
}
