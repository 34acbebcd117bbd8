package io.zhiben.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.InvalidPlanPack.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPackReaderTest {
  private static final String DONGLIHU = "donglihu-2024-2026";
  private static final PlanPackReader READER = new PlanPackReader();

  @Test
  void listsEveryFolderThatHoldsAPack() throws IOException {
    try (var folders = Files.list(Path.of("."))) {
      List<String> withPlan =
          folders
              .filter(folder -> Files.exists(folder.resolve("plan.yaml")))
              .map(folder -> folder.getFileName().toString())
              .sorted()
              .toList();
      assertEquals(withPlan, READER.shippedNames().stream().sorted().toList());
    }
  }

  @Test
  void everyPackIsNamedAsItsFolder() {
    assertEquals(READER.shippedNames(), READER.shipped().stream().map(PlanPack::id).toList());
  }

  @Test
  @DisplayName("D-002: the plan's numbering keeps its gaps")
  void keepsTheGapsOfTheNumbering() {
    assertEquals(
        List.of(1, 2, 7, 8, 9, 10),
        donglihu().programmes().stream().map(PlanPack.Programme::number).toList());
  }

  @Test
  @DisplayName("D-088: four stages, the first two overlap in April 2024")
  void stagesMayOverlap() {
    LocalDate april = LocalDate.of(2024, 4, 15);
    List<Integer> numbers =
        donglihu().stages().stream()
            .filter(stage -> !april.isBefore(stage.from()) && !april.isAfter(stage.to()))
            .map(PlanPack.Stage::number)
            .toList();
    assertEquals(4, donglihu().stages().size());
    assertEquals(List.of(1, 2), numbers);
  }

  @ParameterizedTest
  @CsvSource({
    "drill, '', YEAR",
    "drill, highRisk, HALF_YEAR",
    "drill, crowdedPlace, YEAR",
    "self-check, '', QUARTER",
    "self-check, highRisk, MONTH",
  })
  @DisplayName("D-030, D-031, D-046, D-047: cadence by tag")
  void cadenceFollowsTheTags(String duty, String tag, Cadence expected) {
    Set<String> tags = tag.isEmpty() ? Set.of() : Set.of(tag);
    Cadence actual =
        donglihu().duties().stream()
            .filter(candidate -> candidate.id().equals(duty))
            .findFirst()
            .orElseThrow()
            .cadence()
            .of(tags);
    assertEquals(expected, actual);
  }

  /** Each row changes one place of the good pack; the pack is refused at the line and path said. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "missing field | evidence: DRILL | | /duties/0 | evidence",
        "unknown field | evidence: DRILL | evidence: DRILL\\n    often: true | /duties/0 | often",
        "wrong cadence | default: YEAR | default: WEEK | /duties/0/cadence/default | MONTH",
        "wrong evidence | evidence: DRILL | evidence: NOTICE | /duties/0/evidence | DRILL",
        "negative warning | warnDays: 15 | warnDays: -1 | /duties/0/warnDays | minimum",
        "repeated duty | id: self-check | id: drill | /duties/1 | repeats the id drill",
        "repeated programme | number: 10 | number: 9 | /programmes/5 | repeats the id 9",
        "unknown programme | programme: 7 | programme: 3 | /duties/0 | programme 3",
        "region too short | \"120110013000\" | \"120110013\" | /region | regex",
        "region as a number | region: \"120110013000\" | region: 120110013000 | /region | string",
        "no such day | dueOn: 2024-12-31 | dueOn: 2024-02-30 | /targets/0/dueOn | date",
        "stage backwards | to: 2024-04-30 | to: 2024-03-01 | /stages/0 | ends before it begins",
        "stage outside | to: 2025-12-31 | to: 2027-12-31 | /stages/2 | outside the plan's period",
        "status unknown | DRAFT_FOR_COMMENT | DRAFT | /status | DRAFT_FOR_COMMENT",
        "no citation | cites: [D-007] | cites: [] | /targets/0/cites | 1",
        "citation of no plan | cites: [D-007] | cites: [X-007] | /targets/0/cites/0 | regex",
        "other format | format: 1 | format: 2 | /format | constant",
        "level unknown | level: MAJOR | level: HUGE | /targets/0/measure/level | MAJOR",
        "days missing | {GENERAL: 15, MAJOR: 30} | {GENERAL: 15} | /rules/rectificationDays | MAJOR",
        "key twice | warnDays: 90 | warnDays: 90\\n    warnDays: 91 | / | warnDays",
        "not YAML | duties: | duties: [ | / | ",
      })
  void refusesABadPackWithItsLine(
      String name, String good, String bad, String path, String mentions) {
    String text = text();
    assertTrue(text.contains(good), "the case changes nothing");
    String changed = text.replaceFirst(quote(good), bad == null ? "" : bad.replace("\\n", "\n"));

    InvalidPlanPack refusal = assertThrows(InvalidPlanPack.class, () -> READER.read(name, changed));

    Fault fault = refusal.faults().getFirst();
    assertEquals(path, fault.path(), refusal.getMessage());
    assertTrue(
        mentions == null || fault.message().contains(mentions), "said: " + refusal.getMessage());
    assertTrue(fault.line() > 0, "no line: " + refusal.getMessage());
  }

  @Test
  void namesTheLineOfTheFault() {
    String text = text().replaceFirst("default: YEAR", "default: WEEK");
    int line = (int) text.substring(0, text.indexOf("default: WEEK")).lines().count();

    InvalidPlanPack refusal =
        assertThrows(InvalidPlanPack.class, () -> READER.read("changed", text));

    assertEquals(line, refusal.faults().getFirst().line());
  }

  @Test
  void tellsAllFaultsAtOnce() {
    String text =
        text()
            .replaceFirst("default: YEAR", "default: WEEK")
            .replace("level: MAJOR", "level: HUGE");

    InvalidPlanPack refusal =
        assertThrows(InvalidPlanPack.class, () -> READER.read("changed", text));

    assertEquals(2, refusal.faults().size());
  }

  private static String quote(String literal) {
    return Pattern.quote(literal);
  }

  private static String text() {
    return READER.shippedText(DONGLIHU);
  }

  private static PlanPack donglihu() {
    return READER.read(DONGLIHU, text());
  }
}
