package io.zhiben.hazard.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.zhiben.hazard.inspection.InspectionStatistics.Dimension;
import io.zhiben.hazard.inspection.InspectionStatistics.Line;
import io.zhiben.hazard.inspection.InspectionStatistics.Rate;
import io.zhiben.hazard.inspection.InspectionTally.Alike;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionTallyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
  private static final InspectionStatistics TALLY =
      InspectionTally.of(
          DAY,
          DAY,
          List.of(
              alike(InspectionKind.SELF_CHECK, Mode.ANNOUNCED, Set.of(), "", 10, 1, 1),
              alike(InspectionKind.ROUTINE, Mode.ANNOUNCED, Set.of(), "", 4, 1, 3),
              alike(
                  InspectionKind.SPECIAL,
                  Mode.UNANNOUNCED,
                  Set.of(Circumstance.NIGHT, Circumstance.CROSS_AREA),
                  "D1",
                  3,
                  2,
                  5)));

  private static Alike alike(
      InspectionKind kind,
      Mode mode,
      Set<Circumstance> circumstances,
      String department,
      long inspections,
      long successful,
      long findings) {
    return new Alike(
        kind,
        mode,
        Selection.NAMED,
        circumstances,
        kind == InspectionKind.SPECIAL ? LeaderPost.LEADER : LeaderPost.OFFICER,
        department,
        inspections,
        successful,
        findings);
  }

  @ParameterizedTest
  @CsvSource({
    "MODE, ANNOUNCED, 4, 3, 1",
    "MODE, UNANNOUNCED, 3, 5, 2",
    "KIND, SELF_CHECK, 10, 1, 1",
    "KIND, JOINT, 0, 0, 0",
    "SELECTION, RANDOM, 0, 0, 0",
    "SELECTION, NAMED, 7, 8, 3",
    "CIRCUMSTANCE, NIGHT, 3, 5, 2",
    "CIRCUMSTANCE, CROSS_AREA, 3, 5, 2",
    "CIRCUMSTANCE, NONE, 4, 3, 1",
    "LEADER, LEADER, 3, 5, 2",
    "LEADER, OFFICER, 4, 3, 1",
    "LEADER, EXPERT, 0, 0, 0",
    "LEADER, GRID_WORKER, 0, 0, 0",
    "DEPARTMENT, D1, 3, 5, 2",
    "DEPARTMENT, '', 4, 3, 1"
  })
  void addsUpByEachProperty(
      Dimension by, String key, long inspections, long findings, long successful) {
    Line line =
        TALLY.groups().stream()
            .filter(group -> group.by() == by)
            .flatMap(group -> group.lines().stream())
            .filter(one -> one.key().equals(key))
            .findFirst()
            .orElseThrow();
    assertEquals(inspections, line.inspections());
    assertEquals(findings, line.findings());
    assertEquals(successful, line.finding().numerator());
    assertEquals(inspections - successful, line.nil().numerator());
  }

  @Test
  void leavesSelfChecksOutOfTheWhole() {
    assertEquals(7, TALLY.all().inspections());
    assertEquals(Rate.of(3, 7), TALLY.all().finding());
  }

  @Test
  void hasNoRateOverNothing() {
    assertNull(Rate.of(0, 0).percent());
    assertEquals(66.7, Rate.of(2, 3).percent());
    assertEquals(0.0, Rate.of(0, 3).percent());
  }

  @ParameterizedTest
  @CsvSource({"1, 1, true, true", "3, 3, true, true", "4, 3, false, true", "0, 4, true, false"})
  void saysWhetherTheYearHasWhatItOwes(
      int unannounced, int crossArea, boolean unannouncedMet, boolean crossAreaMet) {
    List<InspectionStatistics.Minimum> minimums =
        InspectionTally.minimums(
            2026,
            new InspectionMinimums(unannounced, crossArea),
            List.of(
                alike(InspectionKind.GUIDANCE, Mode.UNANNOUNCED, Set.of(), "", 9, 0, 0),
                alike(
                    InspectionKind.SPECIAL,
                    Mode.UNANNOUNCED,
                    Set.of(Circumstance.CROSS_AREA),
                    "",
                    3,
                    0,
                    0)));
    assertEquals(
        List.of("UNANNOUNCED", "CROSS_AREA"),
        minimums.stream().map(InspectionStatistics.Minimum::key).toList());
    assertEquals(
        List.of(unannouncedMet, crossAreaMet),
        minimums.stream().map(InspectionStatistics.Minimum::met).toList());
    assertEquals(3, minimums.getFirst().inspections());
  }
}
