package io.zhiben.hazard.criteria;

import java.time.LocalDate;

/**
 * A set without its clauses.
 *
 * @param effectiveFrom null where nobody read it
 * @param effectiveTo the last day; null while the document is not repealed
 * @param supplementOf id of the set that this one adds to; null for a main text
 * @param standing on the day asked for
 * @param clauseCount clauses that can be cited from it
 * @param checked whether the clauses as they ship were compared with the official text; what
 *     persons said of single clauses stands with them
 * @param regionCode the place that has the set; null for a national one, which counts everywhere
 */
record CriteriaSetView(
    String id,
    String title,
    String documentNo,
    String sector,
    int version,
    LocalDate effectiveFrom,
    boolean paraphrase,
    LocalDate effectiveTo,
    String effectiveNote,
    String supplementOf,
    Standing standing,
    Coverage coverage,
    int clauseCount,
    boolean checked,
    String sourceUrl,
    String readIn,
    String note,
    String regionCode) {

  static CriteriaSetView of(CriteriaSet set, LocalDate day, String regionCode) {
    return new CriteriaSetView(
        set.id(),
        set.title(),
        set.documentNo(),
        set.sector(),
        set.version(),
        set.effectiveFrom(),
        set.paraphrase(),
        set.effectiveTo(),
        set.effectiveNote(),
        set.supplementOf(),
        set.standingOn(day),
        set.coverage(),
        set.clauses().size(),
        set.checked(),
        set.sourceUrl(),
        set.readIn(),
        set.note(),
        regionCode);
  }
}
