package io.zhiben.hazard.hazard;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How alike two descriptions are, by the pairs of neighbouring characters that they share. */
final class Likeness {
  /** As alike as two people's words for the same thing usually are. */
  static final double ALIKE = 0.35;

  private final Set<String> pairs;

  Likeness(String text) {
    this.pairs = pairsOf(text);
  }

  /** From 0 to 1; 0 where either has no pair. */
  double to(String other) {
    Set<String> theirs = pairsOf(other);
    if (pairs.isEmpty() || theirs.isEmpty()) {
      return 0;
    }
    long shared = pairs.stream().filter(theirs::contains).count();
    // against the shorter one: a longer text that has all of the other says the same and more
    return (double) shared / Math.min(pairs.size(), theirs.size());
  }

  private static Set<String> pairsOf(String text) {
    Set<String> pairs = new HashSet<>();
    StringBuilder run = new StringBuilder();
    String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
    lower
        .codePoints()
        .forEach(point -> {
          if (Character.isLetterOrDigit(point)) {
            run.appendCodePoint(point);
            if (run.codePointCount(0, run.length()) > 1) {
              int from = run.offsetByCodePoints(run.length(), -2);
              pairs.add(run.substring(from));
            }
          } else {
            run.setLength(0);
          }
        });
    return pairs;
  }
}
