package io.zhiben.platform.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody typed into the search box.
 *
 * @param kind how to look for it
 * @param text the normalised text: for NAME the piece of a name, for INITIALS the letters, for CODE
 *     the beginning of a code in upper case
 * @param terms all of them must be found in the index; none for CODE and TOO_SHORT
 */
public record SearchQuery(Kind kind, String text, List<String> terms) {

  /** How to look. */
  public enum Kind {
    /** Any two or more neighbouring characters of a name. */
    NAME,
    /** Pinyin initials, or Latin letters and digits of a name. */
    INITIALS,
    /** The beginning of a credit code or of a code issued in its place. */
    CODE,
    /** Fewer than two characters: nothing is looked for. */
    TOO_SHORT
  }

  private static final int MOST_TERMS = 8;

  /** From 6 characters on, at least the division's digits in it; or an issued code. */
  private static final Pattern CODE = Pattern.compile("[0-9a-z]{2}\\d{4,6}[0-9a-z]{0,10}|ul\\d+");

  public SearchQuery {
    terms = List.copyOf(terms);
  }

  /** Never fails; a null counts as empty. */
  public static SearchQuery parse(String typed) {
    String text = SearchTerms.normalise(typed == null ? "" : typed);
    if (text.codePointCount(0, text.length()) < 2) {
      return new SearchQuery(Kind.TOO_SHORT, text, List.of());
    }
    if (CODE.matcher(text).matches()) {
      return new SearchQuery(Kind.CODE, text.toUpperCase(Locale.ROOT), List.of());
    }
    boolean latin = text.chars().allMatch(c -> c < 0x80);
    return latin
        ? new SearchQuery(
            Kind.INITIALS, text, SearchTerms.some(SearchTerms.initialPairs(text), MOST_TERMS))
        : new SearchQuery(Kind.NAME, text, SearchTerms.some(SearchTerms.pairs(text), MOST_TERMS));
  }
}
