package io.zhiben.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.PackGaps.Gap;
import io.zhiben.plans.PackGaps.GapKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackGapsTest {
  private static final PlanPackReader READER = new PlanPackReader();

  static List<String> shipped() {
    return READER.shippedNames();
  }

  @Test
  void showsWhatTheTextLeavesOpen() {
    assertEquals(
        List.of(
            new Gap(GapKind.PROGRAMME_NUMBERS, "3"),
            new Gap(GapKind.PROGRAMME_NUMBERS, "4"),
            new Gap(GapKind.DOMAIN_WITHOUT_LEAD, "lakes"),
            new Gap(GapKind.MEASURE_WITHOUT_TASK, "fifteen/2"),
            new Gap(GapKind.DAYS_WITHOUT_STAGE, "2026-01-01/2026-12-31")),
        PackGaps.of(READER.read("sample", SamplePack.text())));
  }

  @Test
  void tellsTheTitleOfWhatAGapIsAbout() {
    PlanPack pack = READER.read("sample", SamplePack.text());
    assertEquals(
        List.of("", "", "Lakes", "Second", ""),
        PackGaps.of(pack).stream()
            .map(gap -> PackGaps.titleOf(pack, gap).map(Title::en).orElse(""))
            .toList());
  }

  @Test
  void aDayBeforeTheFirstStageIsAGapToo() {
    String text =
        SamplePack.text()
            .replace("from: 2024-01-01\n    to: 2024-04-30", "from: 2024-02-01\n    to: 2024-02-28")
            .replace("to: 2025-12-31", "to: 2026-12-31");
    assertEquals(
        List.of("2024-01-01/2024-01-31", "2024-02-29/2024-03-31"),
        PackGaps.of(READER.read("changed", text)).stream()
            .filter(gap -> gap.kind() == GapKind.DAYS_WITHOUT_STAGE)
            .map(Gap::about)
            .toList());
  }

  @Test
  void countsRowsThatAreCoveredLeftAndNeither() {
    PlanCoverage coverage =
        PlanCoverage.of(
            "p", Set.of("D-001", "D-002", "D-003"), Set.of("D-001", "T-001"), Set.of("D-002"));
    assertEquals(Set.of("D-001"), coverage.covered());
    assertEquals(Set.of("D-002"), coverage.left());
    assertEquals(Set.of("D-003"), coverage.open());
    assertEquals(Set.of("T-001"), coverage.unknown());
    assertTrue(!coverage.isComplete());
  }

  /** Every row of a shipped plan is cited by an entry, or left out with a reason. */
  @ParameterizedTest
  @MethodSource("shipped")
  void everyRowOfTheCatalogueIsCoveredOrLeft(String name) {
    String text = READER.shippedText(name);
    PlanCoverage coverage = PlanCoverage.of(READER, READER.read(name, text), text);
    assertTrue(coverage.rows() > 0, "the catalogue doesn't know the plan");
    assertEquals(Set.of(), coverage.open());
    assertEquals(Set.of(), coverage.unknown());
  }
}
