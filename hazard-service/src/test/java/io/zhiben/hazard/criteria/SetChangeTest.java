package io.zhiben.hazard.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.hazard.directory.EnterpriseTraits;
import java.util.Set;
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
        meaning,
        new SetChange(SET, 3, renewed, lapsed, Set.of()).touches(frozen, present).orElse(null));
  }

  @ParameterizedTest
  @CsvSource({
    // fresh clause | finding | industry | the clause that fits
    "5.1, 燃气储罐液位计损坏, , 5.1",
    "5.1, 燃气储罐液位计损坏, D45, 5.1",
    "5.1, 燃气储罐液位计损坏, C31, ",
    "5.1, 液位, , ",
    "5.1, 超限报警失效, , 5.1",
    "5.2, 燃气储罐液位计损坏, , ",
    "5.1, , , "
  })
  void fitsWhatSpeaksOfAFreshClause(String fresh, String finding, String industry, String fitting) {
    String set = "mohurd-4-2023";
    SetChange change = new SetChange(set, 1, true, false, Set.of(set + "/" + fresh));
    assertEquals(
        fitting == null ? null : set + "/" + fitting,
        change
            .fits(finding, new EnterpriseTraits(industry, Set.of()), Libraries.ofThisBuild())
            .map(CitedClause::clauseId)
            .orElse(null));
  }
}
