package io.zhiben.hazard.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetChangeTest {
  private static final String SET = "mem-10-2023";
  private static final String CLAUSE = "mem-10-2023/13.1";

  @ParameterizedTest
  @CsvSource({
    // what the new version does | frozen version | renewed | lapsed | what it means
    "reword 13.1, 2, true, false, CLAUSE_CHANGED",
    "reword 13.1, 2, true, true, CLAUSE_CHANGED",
    "reword 13.1, 3, true, false, ",
    "reword 13.2, 2, true, false, ",
    "drop 13.1, 2, true, false, CLAUSE_REMOVED",
    "drop 13.1, 2, false, false, ",
    "drop 13.2, 2, true, false, ",
    "reword 13.2, 2, true, true, SET_EXPIRED",
    "reword 13.2, 2, false, true, SET_EXPIRED",
    "reword 13.2, 3, false, true, SET_EXPIRED"
  })
  void touchesWhatReadsOtherwise(
      String change, int frozenVersion, boolean renewed, boolean lapsed, ClauseChange meaning) {
    String clause = SET + "/" + change.substring(change.indexOf(' ') + 1);
    CriteriaLibrary present =
        change.startsWith("drop")
            ? Libraries.dropping(SET, 3, clause)
            : Libraries.rewording(SET, 3, clause);
    CitedClause now = Libraries.ofThisBuild().cite(CLAUSE).orElseThrow();
    CitedClause frozen =
        new CitedClause(
            now.setId(), now.setTitle(), frozenVersion, now.clauseId(), now.no(), now.text());
    assertEquals(
        meaning, new SetChange(SET, 3, renewed, lapsed).touches(frozen, present).orElse(null));
  }
}
