package io.zhiben.hazard.criteria;

import java.util.List;

/**
 * A clause that a finding may break, and why it is shown. Whether it does, a person decides.
 *
 * @param setVersion version of the set as data
 * @param score for the order only; comparable within one answer
 */
public record SuggestedClause(
    String setId,
    String setTitle,
    String documentNo,
    String sector,
    int setVersion,
    String clauseId,
    String no,
    String text,
    int score,
    List<Reason> why) {

  public SuggestedClause {
    why = List.copyOf(why);
  }

  /** What speaks for a clause. */
  public enum Kind {
    /** The word stands in the finding. */
    KEYWORD,
    /** The enterprise belongs to that division of GB/T 4754-2017. */
    INDUSTRY,
    /** The enterprise has that tag. */
    TAG
  }

  /**
   * @param word the keyword, the division or the tag
   */
  public record Reason(Kind kind, String word) {}
}
