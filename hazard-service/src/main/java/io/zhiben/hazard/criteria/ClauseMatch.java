package io.zhiben.hazard.criteria;

import io.zhiben.hazard.criteria.CriteriaSet.Clause;
import io.zhiben.hazard.criteria.SuggestedClause.Kind;
import io.zhiben.hazard.criteria.SuggestedClause.Reason;
import io.zhiben.hazard.directory.EnterpriseTraits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How well a clause fits a finding. Words of the finding decide; the enterprise's industry and tags
 * put the clauses that are about its like before the others. It only orders what a person then
 * chooses from.
 */
final class ClauseMatch {
  private static final int BELONGS = 3;
  private static final int TELLING_LENGTH = 4;

  private ClauseMatch() {}

  /**
   * @param score the higher, the better; 0 or less: not worth showing
   */
  record Fit(int score, List<Reason> why) {
    boolean isShown() {
      return score > 0;
    }

    /**
     * Whether the finding says enough to ask somebody for another grading: several words of the
     * clause, or one that is long and belongs to its sector alone.
     */
    boolean isTelling(Predicate<String> common) {
      List<String> words =
          why.stream().filter(reason -> reason.kind() == Kind.KEYWORD).map(Reason::word).toList();
      return words.size() > 1
          || words.stream().anyMatch(word -> word.length() >= TELLING_LENGTH && !common.test(word));
    }
  }

  private static final Fit NONE = new Fit(0, List.of());

  /**
   * @param common whether a keyword is one of several sectors
   */
  static Fit of(
      CriteriaSet set,
      Clause clause,
      String finding,
      EnterpriseTraits traits,
      Predicate<String> common) {
    String text = plain(finding);
    List<Reason> why = new ArrayList<>();
    int score = 0;
    boolean telling = false;
    for (String keyword : clause.keywords()) {
      if (text.contains(plain(keyword))) {
        why.add(new Reason(Kind.KEYWORD, keyword));
        score += 2 * keyword.length();
        telling |= keyword.length() >= TELLING_LENGTH && !common.test(keyword);
      }
    }
    boolean foreign = isForeign(set, clause, traits);
    // one word that is short, or that several sectors use, says nothing about a clause of another
    // trade
    if (why.isEmpty() || foreign && !telling && why.size() < 2) {
      return NONE;
    }
    if (foreign) {
      return new Fit(score - BELONGS, why);
    }
    if (set.industriesOf(clause).contains(traits.industry())) {
      why.add(new Reason(Kind.INDUSTRY, traits.industry()));
      score += BELONGS;
    }
    for (String tag : set.tagsOf(clause)) {
      if (traits.tags().contains(tag)) {
        why.add(new Reason(Kind.TAG, tag));
        score += BELONGS;
      }
    }
    return new Fit(score, why);
  }

  /**
   * Whether the clause is about other industries than the enterprise's; false where that is
   * unknown.
   */
  static boolean isForeign(CriteriaSet set, Clause clause, EnterpriseTraits traits) {
    List<String> about = set.industriesOf(clause);
    return !about.isEmpty() && !traits.industry().isEmpty() && !about.contains(traits.industry());
  }

  private static String plain(String text) {
    return text == null ? "" : text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }
}
