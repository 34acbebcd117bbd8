package io.zhiben.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.InvalidPlanPack.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanPackReaderTest {
  private static final PlanPackReader READER = new PlanPackReader();

  @Test
  void listsEveryFolderThatHoldsAPack() throws IOException {
    try (var folders = Files.list(Path.of("."))) {
      List<String> withPlan =
          folders
              .filter(PackText::isMeant)
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
  void noShippedPackLacksItsParent() {
    assertEquals(Map.of(), PackSet.faults(READER.shipped()));
  }

  @Test
  @DisplayName("D-002: the plan's numbering keeps its gaps")
  void keepsTheGapsOfTheNumbering() {
    assertEquals(
        List.of(1, 2, 7, 8, 9, 10),
        donglihu().programmes().stream().map(PlanPack.Programme::number).toList());
    assertEquals(List.of(3, 4, 5, 6), PackGaps.missingNumbers(donglihu()));
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

  /** Each row changes one place of the good pack; the pack is refused at the file and path said. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "missing field | evidence: {of: DRILLS} | | duties.yaml | /duties/0 | evidence",
        "missing list | reports: [] | | plan.yaml | / | required property 'reports'",
        "unknown field | evidence: {of: DRILLS} | evidence: {of: DRILLS, often: true} | duties.yaml | /duties/0/evidence | often",
        "wrong cadence | default: YEAR | default: HOUR | duties.yaml | /duties/0/cadence/default | MONTH",
        "task of each day | lead: [office] | lead: [office]\\n    every: DAY | tasks.yaml | /tasks/0/every | MONTH",
        "selector by no rule | cadence: {default: YEAR} | cadence: {default: YEAR}\\n    selector: {everyTag: [a1]} | duties.yaml | /duties/0/selector | everyTag",
        "sector of what has no enterprise | {count: DRILLS, where: {fourNo: true}} | {count: LISTINGS, where: {ofDomain: FIRE}} | indicators.yaml | /indicators/1 | no field ofDomain",
        "wrong evidence | of: DRILLS | of: NOTICES | duties.yaml | /duties/0/evidence/of | DRILLS",
        "evidence by no field | of: DRILLS} | of: DRILLS, where: {colour: RED}} | duties.yaml | /duties/0 | no field colour",
        "negative warning | warnDays: 15 | warnDays: -1 | duties.yaml | /duties/0/warnDays | minimum",
        "two rows with one id | id: self-check | id: drill | duties.yaml | /duties/1 | repeats the id drill",
        "repeated programme | number: 2 | number: 1 | plan.yaml | /programmes/1 | repeats the id 1",
        "unknown programme | programme: 1 | programme: 3 | tasks.yaml | /tasks/0 | programme 3",
        "unknown unit | lead: [office] | lead: [nobody] | tasks.yaml | /tasks/0 | unit nobody",
        "task before itself | after: [prepare] | after: [prepare, check] | tasks.yaml | /tasks/1 | waits for itself",
        "circle of tasks | lead: [office] | lead: [office]\\n    after: [check] | tasks.yaml | /tasks/0 | check <- prepare",
        "region too short | \"120110013000\" | \"120110013\" | plan.yaml | /region | regex",
        "region as a number | region: \"120110013000\" | region: 120110013000 | plan.yaml | /region | string",
        "no such day | dueOn: 2024-12-31 | dueOn: 2024-02-30 | indicators.yaml | /targets/0/milestones/0/dueOn | date",
        "date outside the period | dueOn: 2024-12-31 | dueOn: 2027-12-31 | indicators.yaml | /targets/0 | outside the plan's period",
        "stage backwards | from: 2024-04-01 | from: 2026-01-01 | plan.yaml | /stages/1 | ends before it begins",
        "stage outside | to: 2025-12-31 | to: 2027-12-31 | plan.yaml | /stages/1 | outside the plan's period",
        "status unknown | DRAFT_FOR_COMMENT | PLANNED | plan.yaml | /status | DRAFT_FOR_COMMENT",
        "no citation | cites: [D-007] | cites: [] | indicators.yaml | /indicators/0/cites | 1",
        "citation of no plan | cites: [D-007] | cites: [X-007] | indicators.yaml | /indicators/0/cites/0 | regex",
        "other format | format: 2 | format: 3 | plan.yaml | /format | constant",
        "unknown indicator | indicator: major-stock | indicator: minor-stock | indicators.yaml | /targets/0 | indicator minor-stock",
        "division by nothing | whole: {count: DRILLS} | whole: {duty: missing} | indicators.yaml | /indicators/1 | duty missing",
        "division by what is no number | whole: {count: DRILLS} | whole: {duty: drill} | indicators.yaml | /indicators/1 | no number of things",
        "formula by no field | foundTo: \"2023-12-31\" | foundOn: \"2023-12-31\" | indicators.yaml | /indicators/0 | no field foundOn",
        "formula by a wrong value | open: true | open: yes please | indicators.yaml | /indicators/0 | is no yes please",
        "two formulas | {count: HAZARDS, | {count: HAZARDS, distinct: HAZARDS, | indicators.yaml | /indicators/0 | exactly one",
        "days missing | {GENERAL: 15, MAJOR: 30} | {GENERAL: 15} | plan.yaml | /rules/rectificationDays | MAJOR",
        "its own parent | parentPlan: upper | parentPlan: sample | plan.yaml | /parentPlan | itself",
        "key twice | warnDays: 90 | warnDays: 90\\n    warnDays: 91 | indicators.yaml | / | warnDays",
        "key in two files | targets: | duties: []\\ntargets: | indicators.yaml | / | duties",
        "day that no year has | cadence: {default: YEAR} | cadence: {default: YEAR}\\n    due: {monthDay: 02-31} | duties.yaml | /duties/0 | 02-31",
        "day of the year in a quarter | cadence: {default: QUARTER} | cadence: {default: QUARTER}\\n    due: {monthDay: 03-31} | duties.yaml | /duties/1 | windows of a QUARTER",
        "day of the month in a week | lead: [office] | lead: [office]\\n    every: WEEK\\n    due: {dayOfLastMonth: 25} | tasks.yaml | /tasks/0 | windows of a WEEK",
        "day of the year by tag | cadence: {default: YEAR} | cadence: {default: YEAR, byTag: [{tags: [a1], every: MONTH}]}\\n    due: {monthDay: 12-25} | duties.yaml | /duties/0 | windows of a MONTH",
        "grace longer than a window | cadence: {default: QUARTER} | cadence: {default: QUARTER}\\n    due: {daysAfterEnd: 90} | duties.yaml | /duties/1 | next window of a QUARTER",
        "working days longer than a window | cadence: {default: YEAR} | cadence: {default: MONTH}\\n    due: {workingDaysAfterEnd: 20} | duties.yaml | /duties/0 | next window of a MONTH",
        "duty backwards | warnDays: 15 | warnDays: 15\\n    from: 2025-01-01\\n    to: 2024-12-31 | duties.yaml | /duties/0 | ends before it begins",
        "another document | duties: | ---\\nduties: | duties.yaml | / | another document",
        "end of the document | indicators: | ...\\nindicators: | indicators.yaml | / | another document",
        "word that no hazard has | level: MAJOR | level: MAJR | indicators.yaml | /indicators/0 | never MAJR",
        "word that no inspection has | kind: SELF_CHECK | kind: [ROUTINE, SELFCHECK] | duties.yaml | /duties/1 | never SELFCHECK",
        "tasks of a unit that isn't there | whole: {count: DRILLS} | whole: {count: TASKS, where: {unit: nobody}} | indicators.yaml | /indicators/1 | unit nobody",
        "tasks of a programme that isn't there | whole: {count: DRILLS} | whole: {count: TASKS, where: {programme: 3}} | indicators.yaml | /indicators/1 | programme 3",
        "chair that isn't there | of: DRILLS} | of: MEETINGS, where: {chairPost: nobody}} | duties.yaml | /duties/0 | chairPost nobody",
        "report that isn't there | of: DRILLS} | of: REPORTS, where: {report: quarterly}} | duties.yaml | /duties/0 | report quarterly",
        "assessment of a plan without one | of: DRILLS} | of: ASSESSMENTS} | duties.yaml | /duties/0 | assessments",
        "not YAML | duties: | duties: [ | duties.yaml | / | ",
      })
  void refusesABadPackWithItsLine(
      String name, String good, String bad, String file, String path, String mentions) {
    String text = SamplePack.text();
    assertTrue(text.contains(good), "the case changes nothing");
    String changed =
        text.replaceFirst(
            Pattern.quote(good),
            bad == null ? "" : Matcher.quoteReplacement(bad.replace("\\n", "\n")));

    InvalidPlanPack refusal = assertThrows(InvalidPlanPack.class, () -> READER.read(name, changed));

    Fault fault = refusal.faults().getFirst();
    assertEquals(path, fault.path(), refusal.getMessage());
    if (!name.equals("not YAML")) {
      // a bracket that is never closed is missed where the next file begins
      assertEquals(file, fault.file(), refusal.getMessage());
    }
    assertTrue(
        mentions == null || fault.message().contains(mentions), "said: " + refusal.getMessage());
    assertTrue(fault.line() > 0, "no line: " + refusal.getMessage());
  }

  @Test
  void theSampleIsGood() {
    assertEquals(List.of(), READER.faults("sample", SamplePack.text()));
  }

  @Test
  void namesTheLineOfTheFaultWithinItsFile() {
    String text = SamplePack.text().replaceFirst("default: YEAR", "default: HOUR");
    String before = text.substring(0, text.indexOf("default: HOUR"));
    String ofFile = before.substring(before.lastIndexOf("#file "));
    int line = (int) ofFile.lines().count() - 1;

    Fault fault =
        assertThrows(InvalidPlanPack.class, () -> READER.read("changed", text)).faults().getFirst();

    assertEquals("duties.yaml", fault.file());
    assertEquals(line, fault.line());
  }

  @Test
  void aMarkBeforeTheFirstWordBeginsTheOneDocument() {
    String text = SamplePack.text().replaceFirst("# a comment that stays", "# a comment\n---");
    assertEquals(List.of(), READER.faults("sample", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing but this\n", "---\n", "plan", "- one\n- two\n"})
  void refusesATextThatIsNoPack(String text) {
    assertFalse(READER.faults("nothing", text).isEmpty());
  }

  @Test
  void refusesAFileThatIsNoneOfAPack(@TempDir Path folder) throws IOException {
    for (Map.Entry<String, String> file : PackText.split(SamplePack.text()).entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    assertEquals(List.of(), READER.faults("sample", PackText.in(folder)));
    Files.writeString(folder.resolve("README.md"), "what people read");
    assertEquals(List.of(), READER.faults("sample", PackText.in(folder)));
    Files.writeString(folder.resolve("post.yaml"), "posts: []");
    Fault fault =
        assertThrows(InvalidPlanPack.class, () -> PackText.in(folder)).faults().getFirst();
    assertEquals("post.yaml", fault.file());
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.yml", "PLAN.YAML", "head.yaml"})
  void refusesAFolderWhoseFirstFileHasAnotherName(String name, @TempDir Path folder)
      throws IOException {
    assertFalse(PackText.isMeant(folder));
    Files.writeString(folder.resolve(name), SamplePack.text());
    assertTrue(PackText.isMeant(folder));
    List<Fault> faults = assertThrows(InvalidPlanPack.class, () -> PackText.in(folder)).faults();
    assertEquals(List.of("plan.yaml", name), faults.stream().map(Fault::file).toList());
  }

  @Test
  void refusesAFolderThatIsNotThere(@TempDir Path folder) {
    Path missing = folder.resolve("missing");
    assertFalse(PackText.isMeant(missing));
    assertThrows(InvalidPlanPack.class, () -> PackText.in(missing));
  }

  @Test
  void tellsAllFaultsAtOnceInTheOrderOfTheFiles() {
    String text =
        SamplePack.text()
            .replace("default: YEAR", "default: HOUR")
            .replaceFirst("status: DRAFT_FOR_COMMENT", "status: PLANNED");

    List<Fault> faults = READER.faults("changed", text);

    assertEquals(List.of("plan.yaml", "duties.yaml"), faults.stream().map(Fault::file).toList());
  }

  private static PlanPack donglihu() {
    return READER.read("donglihu-2024-2026", READER.shippedText("donglihu-2024-2026"));
  }
}
