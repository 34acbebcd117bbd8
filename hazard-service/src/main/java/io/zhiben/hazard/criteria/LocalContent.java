package io.zhiben.hazard.criteria;

import io.zhiben.hazard.criteria.CriteriaCommands.LocalClause;
import io.zhiben.hazard.criteria.CriteriaCommands.WriteLocalSet;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A local set as it is kept: what was written, with an id for each clause.
 *
 * @param lastClause the highest number of a clause so far; a number is never used for another one
 */
record LocalContent(WriteLocalSet said, int lastClause) {

  /** The first version; its clauses have no ids yet. */
  static LocalContent first(String setId, WriteLocalSet written) {
    return numbered(setId, written, Set.of(), 0);
  }

  /** The next version; clauses that stay say their ids. */
  LocalContent next(String setId, WriteLocalSet written) {
    Set<String> known = new HashSet<>(said.clauses().stream().map(LocalClause::id).toList());
    return numbered(setId, written, known, lastClause);
  }

  private static LocalContent numbered(
      String setId, WriteLocalSet written, Set<String> known, int last) {
    List<LocalClause> clauses = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < written.clauses().size(); i++) {
      LocalClause clause = written.clauses().get(i);
      if (clause.id() == null) {
        last++;
        clauses.add(clause.named(setId + "/" + last));
        continue;
      }
      if (!known.contains(clause.id()) || !taken.add(clause.id())) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "clauses[" + i + "].id");
      }
      clauses.add(clause);
    }
    return new LocalContent(written.with(clauses), last);
  }

  /**
   * @param supplementOf the set that it adds to; null for none, and where this build lacks it
   */
  CriteriaSet asSet(String setId, int version, String supplementOf) {
    return new CriteriaSet(
        setId,
        said.title(),
        said.documentNo(),
        said.sector(),
        version,
        said.effectiveFrom(),
        said.effectiveTo(),
        null,
        supplementOf,
        Coverage.FULL,
        said.paraphrased(),
        !said.paraphrased(),
        said.sourceUrl(),
        null,
        said.note(),
        List.of(),
        List.of(),
        said.clauses().stream().map(LocalClause::asClause).toList());
  }
}
