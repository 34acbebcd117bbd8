package io.zhiben.e2e.figures;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.contracts.event.Topics;
import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.e2e.suite.Places;
import io.zhiben.e2e.suite.SuiteTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What dashboards, indicators and duties say equals what plain SQL counts over the services' own
 * tables: after random histories of three tenants, after a random half of the events was told once
 * more in any order, and after reporting read everything from the start. The seed is printed, and
 * set by {@code -Dzhiben.figures.seed}. Beside {@code PlansApiIT} it counts what that did, too.
 */
@Order(-1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FiguresIT {
  private static final Duration LONGEST = Duration.ofSeconds(40);
  private static final List<String> TOPICS =
      List.of(Topics.ENTERPRISE, Topics.HAZARD, Topics.TRAINING);

  /** Indicators that are asked for place by place below the tenant's own. */
  private static final List<String> BY_PLACE =
      List.of(
          "major-open",
          "overdue-rate",
          "inspected-share",
          "drill-share",
          "added-devices-registered",
          "added-staff-hours",
          "added-listings");

  /** Days until some hazards are late, and letters about them due. */
  private static final int LATER = 13;

  private static final String LETTERS_OF_LATELY =
      "select count(*) from {hazard}.escalation_step where state = 'DUE' and due_on > '"
          + SuiteTime.WORKDAY
          + "'";

  private final long seed = Long.getLong("zhiben.figures.seed", 41);
  private LiveSuite suite;
  private List<Tenant> tenants;

  @BeforeAll
  void open() {
    System.out.printf("figures of random histories, seed %d%n", seed);
    suite = LiveSuite.shared();
    tenants =
        List.of(
            new Tenant(
                suite,
                "qy",
                "quyuan-2024-2026",
                "430671000000",
                List.of("430671100000", "430671101000", "430671200000"),
                "qy-principal",
                "91430671MA5KD0001F",
                null,
                null),
            new Tenant(
                suite,
                "tw",
                "tangwang-2024-2026",
                "370112016000",
                List.of("370112016201", "370112016202"),
                "tw-principal",
                "91370112MA5KD00011",
                null,
                null),
            new Tenant(
                suite,
                "dlh",
                "donglihu-2024-2026",
                Places.DONGLIHU,
                List.of("120110013001", "120110013002"),
                "ent-principal",
                Places.THEME_PARK,
                "agency-anhua",
                "dlh-custodian"));
    tenants.forEach(AddedIndicators::issue);
  }

  @Test
  @Order(1)
  void equalTheOwnersTablesAfterRandomHistories() throws Exception {
    List<RandomTenant> lives = new ArrayList<>();
    for (int i = 0; i < tenants.size(); i++) {
      lives.add(new RandomTenant(tenants.get(i), new Random(seed * 31 + i), i == 0));
    }
    together(lives, life -> life.begin(SuiteTime.WORKDAY));
    suite.travelTo(SuiteTime.WORKDAY.plusDays(LATER));
    try (OwnDatabase database = new OwnDatabase(suite)) {
      await("letters about what is late")
          .atMost(LONGEST)
          .until(() -> database.number(LETTERS_OF_LATELY).signum() > 0);
    }
    together(lives, life -> life.goOn(suite.day()));
    compare("after the histories");
  }

  @Test
  @Order(2)
  void equalThemAfterEventsCameTwiceAndOutOfOrder() {
    try (ToldEvents events = new ToldEvents(suite)) {
      ToldEvents.Again again = events.tellAgain(new Random(seed), TOPICS);
      assertTrue(again.older() > 50, () -> "seed " + seed + ": only " + again);
    }
    compare("after events came twice and out of order");
  }

  @Test
  @Order(3)
  void equalThemAfterAReplayFromTheStart() {
    String rebuild = "/api/reporting/v1/projections/rebuild";
    Actor operator = suite.as("ops");
    assertEquals(202, operator.post(rebuild, Map.of()).statusCode());
    await("the replay")
        .atMost(LONGEST)
        .until(() -> operator.read(rebuild).getString("state"), "DONE"::equals);
    compare("after a replay from the start");
  }

  /** What somebody does with each. */
  private interface Part {
    void with(RandomTenant life);
  }

  private static void together(List<RandomTenant> lives, Part part) throws Exception {
    try (ExecutorService people = Executors.newFixedThreadPool(lives.size())) {
      List<Future<?>> work = new ArrayList<>();
      for (RandomTenant life : lives) {
        work.add(people.submit(() -> part.with(life)));
      }
      for (Future<?> one : work) {
        one.get();
      }
    }
  }

  /** Waits until everything was read; timers may still say something of their own then. */
  private void compare(String when) {
    try (OwnDatabase database = new OwnDatabase(suite);
        ToldEvents events = new ToldEvents(suite)) {
      await("all events are read, seed " + seed)
          .atMost(LONGEST)
          .until(() -> database.isQuiet(events));
      assertEquals(
          List.of(), Histories.missing(database), () -> "the histories hold none, seed " + seed);
      await("figures equal the tables")
          .atMost(Duration.ofSeconds(15))
          .pollInterval(Duration.ofMillis(500))
          .untilAsserted(
              () -> assertEquals(List.of(), differences(database), () -> when + ", seed " + seed));
    }
  }

  private List<String> differences(OwnDatabase database) {
    List<String> differences = new ArrayList<>();
    for (Tenant tenant : tenants) {
      compare(tenant, tenant.region(), database, differences);
      for (String place : tenant.places()) {
        compare(tenant, place, database, differences);
      }
      compareBelow(tenant, database, differences);
    }
    CountedFacts.ALL.forEach((owner, kept) -> {
      Map<String, String> recorded = text(database, owner);
      Map<String, String> projected = text(database, kept);
      note("facts of", recorded, projected, differences);
      projected.keySet().stream()
          .filter(name -> !recorded.containsKey(name))
          .forEach(name -> differences.add("facts of " + name + ": nobody recorded any"));
    });
    return differences;
  }

  private void compare(
      Tenant tenant, String place, OwnDatabase database, List<String> differences) {
    Actor officer = tenant.officer();
    Spot spot = new Spot(place, suite.day());
    note(
        place + " figure",
        Counted.all(CountedFigures.ALL, database, spot),
        ShownFigures.figures(officer, place),
        differences);
    Map<String, String> shown = ShownFigures.indicators(officer, place);
    Map<String, Counted> asked = indicatorsOf(tenant);
    asked.keySet().retainAll(shown.keySet());
    assertTrue(asked.size() >= 35, () -> tenant + " has only " + shown.keySet());
    assertTrue(
        asked.keySet().containsAll(AddedIndicators.ALL.keySet()),
        () -> tenant + " has only " + shown.keySet());
    note(place + " indicator", Counted.all(asked, database, spot), shown, differences);
    note(
        place + " duty",
        Counted.all(CountedDuties.ALL.get(tenant.plan()), database, spot),
        ShownFigures.duties(officer, place),
        differences);
  }

  /** The same of the places below in one answer each. */
  private void compareBelow(Tenant tenant, OwnDatabase database, List<String> differences) {
    Actor officer = tenant.officer();
    Map<String, Map<String, String>> figures = ShownFigures.figuresBelow(officer, tenant.region());
    Map<String, Counted> asked = indicatorsOf(tenant);
    for (String place : tenant.places()) {
      note(
          place + " figure below " + tenant.region(),
          Counted.all(CountedFigures.ALL, database, new Spot(place, suite.day())),
          figures.getOrDefault(place, Map.of()),
          differences);
    }
    for (String id : BY_PLACE) {
      Map<String, String> shown = ShownFigures.indicatorBelow(officer, id, tenant.region());
      for (String place : tenant.places()) {
        note(
            place + " indicator below " + tenant.region(),
            Counted.all(Map.of(id, asked.get(id)), database, new Spot(place, suite.day())),
            Map.of(id, shown.getOrDefault(place, "nothing")),
            differences);
      }
    }
  }

  /** All that is counted of plans; none has every one of them. */
  private static Map<String, Counted> indicatorsOf(Tenant tenant) {
    Map<String, Counted> all = new HashMap<>(CountedIndicators.ALL);
    all.putAll(CountedDuties.indicators(tenant.plan()));
    all.putAll(AddedIndicators.ALL);
    return all;
  }

  private static Map<String, String> text(OwnDatabase database, String sql) {
    Map<String, String> texts = new HashMap<>();
    database.numbers(sql).forEach((name, number) -> texts.put(name, Counted.text(number, null)));
    return texts;
  }

  private static void note(
      String where,
      Map<String, String> counted,
      Map<String, String> shown,
      List<String> differences) {
    counted.forEach((id, number) -> {
      String said = shown.getOrDefault(id, "nothing");
      if (!said.equals(number)) {
        differences.add("%s %s: shown %s, in the tables %s".formatted(where, id, said, number));
      }
    });
  }
}
