package io.zhiben.hazard.criteria;

import java.time.LocalDate;
import java.util.List;

/**
 * One document of criteria as data.
 *
 * @param id stable, e.g. {@code mem-10-2023}
 * @param version of the data, not of the document
 * @param effectiveFrom the first day on which the document holds
 * @param paraphrase true where the clauses stand in words of our own and are to be checked against
 *     the official text
 */
record CriteriaSet(
    String id,
    String title,
    String documentNo,
    String sector,
    int version,
    LocalDate effectiveFrom,
    boolean paraphrase,
    List<Clause> clauses) {

  CriteriaSet {
    clauses = List.copyOf(clauses);
  }

  /**
   * One clause.
   *
   * @param id the set's id and the clause's number
   * @param keywords what an inspector would look for
   */
  record Clause(String id, String no, String text, List<String> keywords) {
    Clause {
      keywords = List.copyOf(keywords);
    }

    boolean speaksOf(String words) {
      return text.contains(words)
          || no.contains(words)
          || keywords.stream().anyMatch(keyword -> keyword.contains(words));
    }
  }
}
