package io.zhiben.reporting.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.HazardState;
import io.zhiben.plans.Formula;
import io.zhiben.plans.Indicator;
import io.zhiben.plans.PlanPackReader;
import io.zhiben.plans.Things;
import io.zhiben.plans.Title;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.RandomFacts;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.query.Reaches;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are kept are those that would be counted now. */
@ReportingTest
class KeptNumbersTest {
  private static final String ID = "donglihu-2024-2026";
  private static final StoredPlan PLAN =
      new StoredPlan(new PlanPackReader().read(ID, new PlanPackReader().shippedText(ID)), 1);
  private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
  private static final int POLL = 60;

  @Inject World world;
  @Inject Indicators indicators;
  @Inject KeptNumbers kept;
  @Inject Reaches reaches;
  @Inject Database database;

  @BeforeEach
  void begin() {
    world.reset();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void areNeverOlderThanTheFacts(long seed) {
    RandomFacts facts = new RandomFacts(new Random(seed), world.today());
    List<EventState> told = facts.told(facts.lives(12));
    for (int from = 0; from < told.size(); from += POLL) {
      world.apply(told.subList(from, Math.min(from + POLL, told.size())));
      Map<String, IndicatorValue> now = answers();
      kept.clear();
      assertEquals(answers(), now, "after " + from);
    }
    // emptied in one go
    world.reset();
    Map<String, IndicatorValue> nothing = answers();
    kept.clear();
    assertEquals(answers(), nothing);
  }

  private Map<String, IndicatorValue> answers() {
    Map<String, Object> signedOff = Map.of("signedOff", true);
    Map<String, Formula> formulas =
        Map.of(
            "found", count(Things.HAZARDS, Map.of()),
            "major", count(Things.HAZARDS, Map.of("level", "MAJOR")),
            "open", count(Things.HAZARDS, Map.of("open", true)),
            "not open", count(Things.HAZARDS, Map.of("open", false)),
            "on time",
                share(
                    count(Things.HAZARDS, Map.of("signedOff", true, "onTime", true)),
                    count(Things.HAZARDS, signedOff)),
            "enterprises with hazards",
                share(distinct(Things.HAZARDS), count(Things.ENTERPRISES, Map.of())),
            "drills of tagged", count(Things.DRILLS, Map.of("ofTag", "crowdedPlace")),
            "devices", sum(Things.DEVICES, "total"),
            "staff", sum(Things.STAFF, "persons"),
            "accidents", count(Things.ACCIDENTS, Map.of()));
    LocalDate today = world.today();
    Map<String, IndicatorValue> answers = new TreeMap<>();
    ask(() -> {
      for (String region : List.of(Places.TIANJIN, Places.DONGLI)) {
        for (LocalDate day : List.of(today, today.minusDays(100), today.minusYears(1))) {
          formulas.forEach((name, formula) ->
              answers.put(
                  region + " " + day + " " + name,
                  value(formula, Indicator.Span.YEAR, region, day)));
        }
      }
    });
    return answers;
  }

  @Test
  void areKeptUntilAFactOfTheirDaysChanges() {
    world.apply(found(DAY.minusDays(10)), found(DAY.minusDays(100)));
    assertEquals(2, major());
    // nobody notes that, so that it tells whether there was a look at the facts
    QuarkusTransaction.requiringNew().run(() -> database.update("delete from fact_hazard"));
    assertEquals(2, major());
    world.apply(found(LocalDate.of(2025, 2, 1)));
    assertEquals(2, major());
    world.apply(found(DAY.minusDays(20)));
    assertEquals(1, major());
  }

  @Test
  void followAFactThatGetsAnotherDay() {
    HazardState hazard = found(DAY.minusDays(10));
    world.apply(hazard);
    assertEquals(1, major());
    world.apply(States.signedOff(hazard, DAY.plusDays(300)));
    assertEquals(1, major());
    world.apply(States.withdrawn(States.signedOff(hazard, DAY.plusDays(300)), DAY.minusDays(1)));
    assertEquals(0, major());
  }

  private static HazardState found(LocalDate on) {
    HazardState reported =
        States.reported(UUID.randomUUID(), Places.EAST_LAKE_PLACE, UUID.randomUUID(), on);
    return States.assigned(reported, "MAJOR", on, on.plusDays(30));
  }

  private long major() {
    long[] found = new long[1];
    ask(() ->
        found[0] =
            value(
                    count(Things.HAZARDS, Map.of("level", "MAJOR")),
                    Indicator.Span.ALL,
                    Places.DONGLI,
                    DAY)
                .value()
                .longValueExact());
    return found[0];
  }

  private IndicatorValue value(Formula formula, Indicator.Span over, String region, LocalDate day) {
    Indicator indicator =
        new Indicator(
            "test", new Title("试", "Test"), null, formula, over, Indicator.Better.MORE, List.of());
    return indicators.value(PLAN, indicator, reaches.of(region), day);
  }

  private static void ask(Runnable questions) {
    CurrentCaller.runAs(Caller.system(), () -> QuarkusTransaction.requiringNew().run(questions));
  }

  private static Formula count(Things things, Map<String, Object> where) {
    return new Formula(things, null, null, null, null, null, where, null, null);
  }

  private static Formula sum(Things things, String field) {
    return new Formula(
        null, new Formula.Sum(things, field), null, null, null, null, Map.of(), null, null);
  }

  private static Formula distinct(Things things) {
    return new Formula(null, null, things, null, null, null, Map.of(), null, null);
  }

  private static Formula share(Formula part, Formula whole) {
    return new Formula(
        null, null, null, null, null, null, Map.of(), new Formula.Share(part, whole), null);
  }
}
