package io.zhiben.hazard.criteria;

import java.time.LocalDate;
import java.util.List;

/**
 * One document of criteria as data: a file of {@code criteria/sets}, named by its id.
 *
 * @param id stable, e.g. {@code mem-10-2023}
 * @param version of the data, not of the document; grows whenever a clause reads otherwise
 * @param effectiveFrom the first day on which the document holds; null where nobody read it, and
 *     then the set has no clauses
 * @param effectiveTo the last day on which it holds; null while it is not repealed
 * @param effectiveNote how the days are known where the document doesn't say them
 * @param supplementOf the set that this one adds to; null for a main text
 * @param paraphrase true where the clauses stand in words of our own
 * @param checked true when somebody compared the clauses with the official text
 * @param sourceUrl the official page; null where it isn't known
 * @param readIn where the text was read, when that was another place
 * @param note what a reader must know besides; may be null
 * @param industries divisions of GB/T 4754-2017 that it is about, e.g. {@code C31}; none: any
 * @param tags of enterprises that it is about in particular
 */
record CriteriaSet(
    String id,
    String title,
    String documentNo,
    String sector,
    int version,
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    String effectiveNote,
    String supplementOf,
    Coverage coverage,
    boolean paraphrase,
    boolean checked,
    String sourceUrl,
    String readIn,
    String note,
    List<String> industries,
    List<String> tags,
    List<Clause> clauses) {

  /** Said by every clause in our own words, wherever it is shown or frozen. */
  private static final String PARAPHRASED = "（转述，以正式文本为准）";

  CriteriaSet {
    Required.id(id, "id", 40);
    Required.text(title, "title", 100);
    Required.text(documentNo, "documentNo", 60);
    Required.text(sector, "sector", 40);
    Required.that(version >= 1, "version is below 1");
    Required.that(coverage != null, "coverage is missing");
    industries = industries == null ? List.of() : List.copyOf(industries);
    tags = tags == null ? List.of() : List.copyOf(tags);
    boolean own = paraphrase;
    clauses =
        clauses == null
            ? List.of()
            : clauses.stream().map(clause -> own ? clause.marked(PARAPHRASED) : clause).toList();
    Required.that(
        clauses.isEmpty() == (coverage == Coverage.DIRECTORY), "coverage and clauses don't agree");
    Required.that(
        clauses.isEmpty() || effectiveFrom != null, "clauses without a day from which they hold");
    Required.that(
        effectiveFrom == null || effectiveTo == null || !effectiveTo.isBefore(effectiveFrom),
        "effectiveTo lies before effectiveFrom");
    for (Clause clause : clauses) {
      Required.that(clause.id().startsWith(id + "/"), clause.id() + " is no id of this set");
    }
  }

  Standing standingOn(LocalDate day) {
    if (effectiveTo != null && effectiveTo.isBefore(day)) {
      return Standing.EXPIRED;
    }
    if (effectiveFrom == null) {
      return Standing.UNDATED;
    }
    return effectiveFrom.isAfter(day) ? Standing.UPCOMING : Standing.IN_FORCE;
  }

  /** The divisions that the clause is about: its own, else those of the set. */
  List<String> industriesOf(Clause clause) {
    return clause.industries().isEmpty() ? industries : clause.industries();
  }

  /** The tags that the clause is about: its own, else those of the set. */
  List<String> tagsOf(Clause clause) {
    return clause.tags().isEmpty() ? tags : clause.tags();
  }

  CitedClause cite(Clause clause) {
    return new CitedClause(id, title, version, clause.id(), clause.no(), clause.text());
  }

  /**
   * One clause.
   *
   * @param id the set's id and the clause's number
   * @param no the number as documents cite it
   * @param keywords what an inspector would look for
   * @param industries divisions that it is about; none: those of the set
   * @param tags of enterprises that it is about in particular; none: those of the set
   */
  record Clause(
      String id,
      String no,
      String text,
      List<String> keywords,
      List<String> industries,
      List<String> tags) {
    Clause {
      Required.id(id, "id of a clause", 60);
      Required.text(no, "no of " + id, 60);
      Required.text(text, "text of " + id, 1000);
      Required.that(keywords != null && !keywords.isEmpty(), id + " has no keywords");
      keywords = List.copyOf(keywords);
      industries = industries == null ? List.of() : List.copyOf(industries);
      tags = tags == null ? List.of() : List.copyOf(tags);
    }

    Clause marked(String mark) {
      return new Clause(id, no, text + mark, keywords, industries, tags);
    }

    boolean speaksOf(String words) {
      return text.contains(words)
          || no.contains(words)
          || keywords.stream().anyMatch(keyword -> keyword.contains(words));
    }
  }
}
