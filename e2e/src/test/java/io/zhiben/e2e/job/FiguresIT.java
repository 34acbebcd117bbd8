package io.zhiben.e2e.job;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.zhiben.contracts.event.Topics;
import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.e2e.suite.Places;
import io.zhiben.e2e.suite.SuiteTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the dashboard says equals what the services' own tables count, after random histories whose
 * events are told twice and out of order.
 */
@Order(7)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresIT {
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final int HAZARDS = 25;
  private static final String[] TOPICS = {Topics.HAZARD, Topics.TRAINING, Topics.ENTERPRISE};

  private LiveSuite suite;
  private Actor officer;
  private Actor second;
  private Actor enterprise;
  private String park;
  private List<String> subjects;

  @BeforeAll
  void open() {
    suite = LiveSuite.shared();
    officer = suite.as("dlh-officer");
    second = suite.as("dlh-officer2");
    enterprise = suite.as("ent-officer");
    if (subjects().size() < 3) {
      Imports.run(officer, Imports.shippedRegister(), Duration.ofMinutes(1));
    }
    await("the directory's copy").atMost(LONGEST).until(() -> subjects().size() >= 3);
    subjects = subjects();
    park = officer.read(Consultancy.DIRECTORY, Map.of("q", Places.THEME_PARK)).getString("[0].id");
  }

  private List<String> subjects() {
    return officer.read(Consultancy.DIRECTORY, Map.of("q", "示例")).getList("id");
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 41})
  void equalWhatTheServicesTablesCount(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < HAZARDS; i++) {
      live(random, i);
    }
    try (ToldEvents events = new ToldEvents(suite);
        OwnTables tables = new OwnTables(suite)) {
      await("all events are sent").atMost(LONGEST).until(tables::areSent);
      int told = events.tellAgain(random, TOPICS);
      assertTrue(told > HAZARDS, "only " + told + " events");
      Map<String, Long> ends = events.ends(TOPICS);
      await("all events are read").atMost(LONGEST).until(() -> tables.areRead(ends));
      for (String place : List.of(Places.TIANJIN, Places.DONGLI, Places.DONGLIHU)) {
        assertEquals(tables.count(place, suite.day()), shown(place), place);
      }
    }
  }

  /** A hazard that goes a random number of steps, or an inspection or a drill. */
  private void live(Random random, int i) {
    String subject = random.nextBoolean() ? park : subjects.get(random.nextInt(subjects.size()));
    LocalDate day = SuiteTime.WORKDAY.minusDays(random.nextInt(20));
    switch (random.nextInt(6)) {
      case 0 ->
          officer.create(
              Consultancy.INSPECTIONS,
              Map.of(
                  "enterpriseId", subject,
                  "kind", "ROUTINE",
                  "mode", "UNANNOUNCED",
                  "selection", "NAMED",
                  "inspectedOn", day.toString(),
                  "leaderPost", "OFFICER",
                  "findings", List.of()));
      case 1 ->
          officer.create(
              "/api/training/v1/drills",
              Map.of(
                  "enterpriseId",
                  subject,
                  "heldOn",
                  day.toString(),
                  "kind",
                  "EVACUATION",
                  "scenario",
                  "疏散演练" + i,
                  "participants",
                  20 + i,
                  "fourNo",
                  Map.of(
                      "notice", true,
                      "script", true,
                      "presetScene", true,
                      "presetPlace", random.nextBoolean())));
      default -> hazard(random, subject, day, i);
    }
  }

  private void hazard(Random random, String subject, LocalDate day, int i) {
    String id =
        officer
            .create(HazardSteps.HAZARDS, HazardSteps.major(subject, day, "随机隐患" + i))
            .getString("id");
    int steps = random.nextInt(6);
    if (steps == 0) {
      return;
    }
    // a major one needs its plan from the enterprise before it is assigned
    boolean major = random.nextInt(3) == 0 && subject.equals(park);
    HazardSteps.take(
        officer,
        id,
        "verify",
        major
            ? Map.of("level", "MAJOR", "clauseId", Consultancy.CLAUSE)
            : Map.of("level", "GENERAL"));
    if (steps == 1) {
      HazardSteps.take(officer, id, "withdraw", Map.of("reason", "重复上报"));
      return;
    }
    if (steps == 2) {
      return;
    }
    LocalDate deadline = SuiteTime.WORKDAY.plusDays(random.nextInt(20));
    if (major) {
      HazardSteps.take(enterprise, id, "plan", HazardSteps.fiveElements(deadline));
    }
    HazardSteps.take(officer, id, "assign", Map.of("deadline", deadline.toString()));
    if (steps >= 4 && subject.equals(park)) {
      HazardSteps.close(enterprise, steps == 4 ? officer : second, id);
    }
  }

  /** The figures that the dashboard shows, shares as their part. */
  private Map<String, Long> shown(String place) {
    JsonPath figures =
        suite.as("tj-auditor").read("/api/reporting/v1/figures", Map.of("region", place));
    Map<String, Long> shown = new TreeMap<>();
    for (String id : OwnTables.FIGURES) {
      Map<String, Object> figure = figures.getMap("figures.find { it.id == '" + id + "' }");
      Object number =
          figure.get("numerator") == null ? figure.get("value") : figure.get("numerator");
      shown.put(id, ((Number) number).longValue());
    }
    return shown;
  }
}
