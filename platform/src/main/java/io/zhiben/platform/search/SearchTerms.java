package io.zhiben.platform.search;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Terms of a name for the search index: its distinct pairs of neighbouring characters, and the
 * pairs of its pinyin initials with {@link #INITIALS_PREFIX} before them. A name of one character
 * has that character as its term. A row is found when it has every term of the query; whoever needs
 * the exact substring checks {@link #normalise} of the name on the few rows that are left.
 */
public final class SearchTerms {

  /** Keeps pairs of initials apart from pairs of characters. */
  public static final String INITIALS_PREFIX = "p:";

  /** The longest term: the prefix and two characters outside of the basic plane. */
  public static final int MAX_TERM_LENGTH = 6;

  private SearchTerms() {}

  /** Every term of a name, in a stable order; empty for a name of punctuation only. */
  public static Set<String> ofName(String name) {
    String normalised = normalise(name);
    Set<String> terms = pairs(normalised);
    List<String> initials = Initials.of(normalised);
    for (int i = 0; i + 1 < initials.size(); i++) {
      for (char first : initials.get(i).toCharArray()) {
        for (char second : initials.get(i + 1).toCharArray()) {
          terms.add(INITIALS_PREFIX + first + second);
        }
      }
    }
    return terms;
  }

  /**
   * Its distinct pairs of neighbouring characters only, for texts that nobody looks for by
   * initials.
   */
  public static Set<String> pairsOf(String text) {
    return pairs(normalise(text));
  }

  /** Half-width, lower case, letters and digits of any script only. */
  public static String normalise(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The initials by the first reading, such as {@code hgslztly}; for sorting and display. */
  public static String initials(String name) {
    return Initials.of(normalise(name)).stream()
        .map(letters -> letters.substring(0, 1))
        .collect(Collectors.joining());
  }

  static Set<String> initialPairs(String letters) {
    return pairs(letters).stream()
        .map(INITIALS_PREFIX::concat)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static Set<String> pairs(String normalised) {
    int[] characters = normalised.codePoints().toArray();
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i + 1 < characters.length; i++) {
      pairs.add(new String(characters, i, 2));
    }
    if (characters.length == 1) {
      pairs.add(normalised);
    }
    return pairs;
  }

  /** At most so many terms, spread over the whole, for a query. */
  static List<String> some(Collection<String> terms, int most) {
    List<String> all = List.copyOf(terms);
    if (all.size() <= most) {
      return all;
    }
    return java.util.stream.IntStream.range(0, most)
        .mapToObj(i -> all.get(i * (all.size() - 1) / (most - 1)))
        .distinct()
        .toList();
  }
}
