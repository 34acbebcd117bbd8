package io.zhiben.reporting.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.plans.Formula;
import io.zhiben.plans.Indicator;
import io.zhiben.plans.PlanPackReader;
import io.zhiben.plans.Things;
import io.zhiben.plans.Title;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.query.Reaches;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is counted of a sector is what its enterprises have. */
@ReportingTest
class SectorTest {
  private static final String ID = "donglihu-2024-2026";
  private static final StoredPlan PLAN =
      new StoredPlan(new PlanPackReader().read(ID, new PlanPackReader().shippedText(ID)), 1);
  private static final LocalDate DAY = LocalDate.of(2025, 5, 6);
  private static final LocalDate BEFORE = LocalDate.of(2024, 1, 1);

  @Inject World world;
  @Inject Indicators indicators;
  @Inject Reaches reaches;

  @BeforeEach
  void begin() {
    world.reset();
    UUID graded = UUID.randomUUID();
    UUID big = UUID.randomUUID();
    UUID small = UUID.randomUUID();
    world.apply(
        States.enterprise(
            graded, 0, Places.EAST_LAKE_PLACE, "C1", BEFORE, "aboveScale", "standard1"),
        States.enterprise(big, 0, Places.EAST_LAKE_PLACE, "C2", BEFORE, "aboveScale"),
        States.enterprise(small, 0, Places.WEST_LAKE_PLACE, "C3", BEFORE, "standard1"),
        States.reported(UUID.randomUUID(), Places.EAST_LAKE_PLACE, graded, DAY),
        States.reported(UUID.randomUUID(), Places.EAST_LAKE_PLACE, big, DAY),
        // of no enterprise that is known
        States.reported(UUID.randomUUID(), Places.EAST_LAKE_PLACE, UUID.randomUUID(), DAY),
        States.drill(Places.EAST_LAKE_PLACE, graded, DAY),
        States.drill(Places.WEST_LAKE_PLACE, small, DAY),
        States.exam(UUID.randomUUID(), 0, Places.EAST_LAKE_PLACE, graded, null, DAY, 10, 9),
        States.exam(UUID.randomUUID(), 0, Places.EAST_LAKE_PLACE, big, null, DAY, 5, 3),
        States.devices(UUID.randomUUID(), 0, Places.WEST_LAKE_PLACE, small, DAY, 7, 6),
        States.devices(UUID.randomUUID(), 0, Places.EAST_LAKE_PLACE, big, DAY, 20, 20));
  }

  @Test
  void countsTheSectorAlone() {
    assertEquals(3, count(Things.HAZARDS, Map.of()));
    assertEquals(2, count(Things.HAZARDS, Map.of("ofTag", "aboveScale")));
    assertEquals(1, count(Things.HAZARDS, Map.of("ofTag", "standard1")));
    assertEquals(2, count(Things.DRILLS, Map.of("ofTag", List.of("standard1", "aboveScale"))));
    assertEquals(1, count(Things.DRILLS, Map.of("ofTag", "aboveScale")));
    assertEquals(2, count(Things.DRILLS, Map.of("ofDomain", "D11")));
    assertEquals(0, count(Things.DRILLS, Map.of("ofDomain", "D12")));
    assertEquals(2, count(Things.DRILLS, Map.of("ofIndustry", List.of("R90", "C25"))));
    assertEquals(0, count(Things.DRILLS, Map.of("ofDomain", "D11", "ofIndustry", "C25")));
    assertEquals(9, sum(Things.EXAMS, "passed", Map.of("ofTag", "standard1")));
    assertEquals(12, sum(Things.EXAMS, "passed", Map.of("ofTag", "aboveScale")));
    assertEquals(6, sum(Things.DEVICES, "registered", Map.of("ofTag", "standard1")));
  }

  /** Y-384: what was found in a quarter and not dealt with isn't over with the next count. */
  @Test
  void violationsOfEveryQuarterCount() {
    UUID grown = UUID.randomUUID();
    world.apply(
        States.enterprise(grown, 0, Places.EAST_LAKE_PLACE, "C6", BEFORE, "schoolBus"),
        States.devices(
            UUID.randomUUID(), 0, Places.EAST_LAKE_PLACE, grown, DAY.minusMonths(3), 7, 6),
        States.devices(UUID.randomUUID(), 0, Places.EAST_LAKE_PLACE, grown, DAY, 9, 9));
    Map<String, Object> grownOnly = Map.of("ofTag", "schoolBus");
    assertEquals(9, sum(Things.DEVICES, "total", grownOnly));
    assertEquals(4, sum(Things.DEVICE_VIOLATIONS, "violations", grownOnly));
    assertEquals(2, sum(Things.DEVICE_VIOLATIONS, "handled", grownOnly));
  }

  @Test
  void asksForSeveralTagsTogether() {
    assertEquals(2, count(Things.ENTERPRISES, Map.of("allTags", "aboveScale")));
    assertEquals(
        1, count(Things.ENTERPRISES, Map.of("allTags", List.of("aboveScale", "standard1"))));
    assertEquals(
        1,
        count(
            Things.ENTERPRISES,
            Map.of("allTags", "aboveScale", "anyTag", List.of("standard1", "standard2"))));
    assertEquals(
        0,
        count(
            Things.ENTERPRISES,
            Map.of("allTags", List.of("aboveScale", "standard1"), "noTag", "standard1")));
  }

  @Test
  void whoMovedAwayIsNoPartOfTheOldPlace() {
    UUID moved = UUID.randomUUID();
    UUID nearby = UUID.randomUUID();
    world.apply(
        States.enterprise(moved, 0, Places.WEST_LAKE_PLACE, "C4", BEFORE),
        States.enterprise(nearby, 0, Places.WEST_LAKE_PLACE, "C5", BEFORE),
        States.drill(Places.WEST_LAKE_PLACE, moved, DAY),
        States.drill(Places.WEST_LAKE_PLACE, nearby, DAY));
    assertEquals("4/5", drilled(Places.DONGLIHU));
    assertEquals("3/3", drilled(Places.WEST_LAKE));
    world.apply(
        States.enterprise(moved, 1, Places.ANOTHER_PLACE, "C4", BEFORE),
        States.enterprise(nearby, 1, Places.EAST_LAKE_PLACE, "C5", BEFORE));
    assertEquals("3/4", drilled(Places.DONGLIHU));
    assertEquals("1/1", drilled(Places.WEST_LAKE));
    assertEquals("4/5", drilled(Places.DONGLI));
    IndicatorValue west =
        asSystem(() ->
                indicators.byChild(PLAN, drilled(), reaches.of(Places.DONGLIHU).region(), DAY))
            .get(Places.WEST_LAKE);
    assertEquals(BigDecimal.ONE, west.numerator());
    assertEquals(BigDecimal.ONE, west.denominator());
  }

  private String drilled(String region) {
    IndicatorValue value =
        asSystem(() -> indicators.value(PLAN, drilled(), reaches.of(region), DAY));
    return value.numerator() + "/" + value.denominator();
  }

  private static Indicator drilled() {
    Formula part = new Formula(null, null, Things.DRILLS, null, null, null, Map.of(), null, null);
    Formula whole =
        new Formula(Things.ENTERPRISES, null, null, null, null, null, Map.of(), null, null);
    return indicator(
        new Formula(
            null, null, null, null, null, null, Map.of(), new Formula.Share(part, whole), null));
  }

  private long count(Things things, Map<String, Object> where) {
    return value(new Formula(things, null, null, null, null, null, where, null, null));
  }

  private long sum(Things things, String field, Map<String, Object> where) {
    Formula.Sum sum = new Formula.Sum(things, field);
    return value(new Formula(null, sum, null, null, null, null, where, null, null));
  }

  private long value(Formula formula) {
    return asSystem(
            () -> indicators.value(PLAN, indicator(formula), reaches.of(Places.DONGLIHU), DAY))
        .value()
        .longValueExact();
  }

  private static Indicator indicator(Formula formula) {
    return new Indicator(
        "test",
        new Title("试", "Test"),
        null,
        formula,
        Indicator.Span.ALL,
        Indicator.Better.MORE,
        List.of());
  }

  private static <T> T asSystem(Callable<T> question) {
    return CurrentCaller.callAs(
        Caller.system(), () -> QuarkusTransaction.requiringNew().call(question));
  }
}
