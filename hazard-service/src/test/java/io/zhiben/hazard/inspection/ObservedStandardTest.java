package io.zhiben.hazard.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.hazard.checklist.ChecklistItem;
import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.inspection.InspectionStatistics.Rate;
import io.zhiben.hazard.inspection.ObservedStandard.Counted;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservedStandardTest {
  private static ChecklistItem citing(String clause) {
    return new ChecklistItem(
        1, "t", null, new CitedClause("set", "Set", 1, clause, "3", "text"), null, null, null);
  }

  private static ChecklistItem naming(String document) {
    return new ChecklistItem(1, "t", document, null, null, null, null);
  }

  @Test
  void addsUpByClauseElseByDocumentAndShowsTheLeastObservedFirst() {
    List<ObservedStandard> standards =
        ObservedStandard.of(
            List.of(
                new Counted(naming("GB 1"), true, 9),
                new Counted(naming("GB 1"), false, 1),
                new Counted(citing("set/3"), true, 1),
                new Counted(citing("set/3"), false, 3),
                new Counted(citing("set/3"), true, 1),
                new Counted(naming("GB 2"), true, 5)));
    assertEquals(
        Arrays.asList("set/3", null, null),
        standards.stream().map(ObservedStandard::clauseId).toList());
    assertEquals(
        List.of("Set", "GB 1", "GB 2"), standards.stream().map(ObservedStandard::title).toList());
    assertEquals(new Rate(2, 5, 40.0), standards.get(0).observed());
    assertEquals(new Rate(9, 10, 90.0), standards.get(1).observed());
  }
}
