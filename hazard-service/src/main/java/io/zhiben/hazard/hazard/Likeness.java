package io.zhiben.hazard.hazard;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How alike two findings are: the share of pairs of letters that both have. */
final class Likeness {
  /** From here on somebody should look whether both are one hazard. */
  static final int ENOUGH = 45;

  private static final Pattern WORDLESS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int PERCENT = 100;

  private Likeness() {}

  /** From 0 for nothing in common to 100 for the same letters, signs and blanks left out. */
  static int of(String one, String other) {
    Set<String> left = pairs(one);
    Set<String> right = pairs(other);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    Set<String> common = new HashSet<>(left);
    common.retainAll(right);
    return 2 * PERCENT * common.size() / (left.size() + right.size());
  }

  private static Set<String> pairs(String text) {
    String plain =
        text == null ? "" : WORDLESS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < plain.length(); i++) {
      pairs.add(plain.substring(i, i + 2));
    }
    return pairs;
  }
}
