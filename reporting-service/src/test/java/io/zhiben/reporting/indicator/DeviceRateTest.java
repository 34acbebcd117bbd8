package io.zhiben.reporting.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.AccidentState;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.DeviceCountState;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Y-054, Y-385: accidents of a year by ten thousand devices. The devices are those that stand
 * there, whoever counted them in the year; the accidents are those of the place, whoever counts.
 */
@ReportingTest
class DeviceRateTest {
  private static final String ID = "qingyuan-2020-2022";
  private static final StoredPlan PLAN =
      new StoredPlan(new PlanPackReader().read(ID, new PlanPackReader().shippedText(ID)), 1);
  private static final LocalDate DAY = LocalDate.of(2022, 11, 30);
  private static final LocalDate BEFORE = LocalDate.of(2020, 1, 1);

  @Inject World world;
  @Inject Indicators indicators;
  @Inject Reaches reaches;

  private final UUID uncounted = UUID.randomUUID();
  private final UUID countedBefore = UUID.randomUUID();
  private final UUID counted = UUID.randomUUID();

  @BeforeEach
  void unlikeEnterprises() {
    world.reset();
    world.apply(
        States.enterprise(uncounted, 0, Places.EAST_LAKE_PLACE, "C1", BEFORE),
        States.enterprise(countedBefore, 0, Places.EAST_LAKE_PLACE, "C2", BEFORE),
        States.enterprise(counted, 0, Places.WEST_LAKE_PLACE, "C3", BEFORE),
        accident(Places.EAST_LAKE_PLACE, uncounted, DAY.minusDays(40)),
        // in the street, of nobody
        accident(Places.WEST_LAKE_PLACE, null, DAY.minusDays(20)),
        // of another year
        accident(Places.EAST_LAKE_PLACE, counted, DAY.minusYears(1)),
        devices(Places.EAST_LAKE_PLACE, countedBefore, DAY.minusYears(2), 30),
        devices(Places.EAST_LAKE_PLACE, countedBefore, DAY.minusYears(1), 40),
        devices(Places.WEST_LAKE_PLACE, counted, DAY.minusYears(1), 5),
        devices(Places.WEST_LAKE_PLACE, counted, DAY.minusMonths(2), 10));
  }

  @Test
  void countsEveryAccidentAndEveryDevice() {
    IndicatorValue rate = of(indicator(accidents()), Places.DONGLIHU, DAY);
    assertEquals(new BigDecimal("2"), rate.numerator());
    assertEquals(new BigDecimal("50"), rate.denominator());
    assertEquals(0, new BigDecimal("400").compareTo(rate.value()));
  }

  @Test
  void thePlacesBelowAddUpToThePlace() {
    Map<String, IndicatorValue> below =
        CurrentCaller.callAs(
            Caller.system(),
            () ->
                QuarkusTransaction.requiringNew()
                    .call(() ->
                        indicators.byChild(
                            PLAN,
                            indicator(accidents()),
                            reaches.of(Places.DONGLIHU).region(),
                            DAY)));
    assertEquals(new BigDecimal("40"), below.get(Places.EAST_LAKE).denominator());
    assertEquals(new BigDecimal("10"), below.get(Places.WEST_LAKE).denominator());
  }

  @Test
  void aLaterCountChangesNothingOfAPastDay() {
    IndicatorValue past = of(indicator(accidents()), Places.DONGLIHU, DAY.minusMonths(3));
    assertEquals(new BigDecimal("45"), past.denominator());
    assertEquals(BigDecimal.ZERO, past.numerator());
  }

  /** The numbers of the plan itself are typed, of the whole place at once. */
  @Test
  void thePlanDividesByTheSameDevices() {
    for (String id : List.of("device-accident-rate", "device-death-rate")) {
      Indicator shipped = PLAN.pack().indicator(id).orElseThrow();
      assertNotNull(shipped.value().ratio().part().entered(), id);
      assertEquals(Indicator.Span.YEAR, shipped.over(), id);
      Indicator devices = indicator(shipped.value().ratio().whole(), shipped.over());
      assertEquals(new BigDecimal("50"), of(devices, Places.DONGLIHU, DAY).value(), id);
    }
  }

  private IndicatorValue of(Indicator indicator, String region, LocalDate day) {
    return CurrentCaller.callAs(
        Caller.system(),
        () ->
            QuarkusTransaction.requiringNew()
                .call(() -> indicators.value(PLAN, indicator, reaches.of(region), day)));
  }

  private static Formula accidents() {
    Formula part =
        new Formula(Things.ACCIDENTS, null, null, null, null, null, Map.of(), null, null);
    Formula whole =
        new Formula(
            null,
            new Formula.Sum(Things.DEVICES, "total"),
            null,
            null,
            null,
            null,
            Map.of(),
            null,
            null);
    Formula.Ratio ratio = new Formula.Ratio(part, whole, 10_000);
    return new Formula(null, null, null, null, null, null, Map.of(), null, ratio);
  }

  private static Indicator indicator(Formula formula) {
    return indicator(formula, Indicator.Span.YEAR);
  }

  private static Indicator indicator(Formula formula, Indicator.Span over) {
    return new Indicator(
        "test", new Title("试", "Test"), null, formula, over, Indicator.Better.LESS, List.of());
  }

  private static DeviceCountState devices(
      Ancestry place, UUID enterprise, LocalDate day, int total) {
    return States.devices(UUID.randomUUID(), 0, place, enterprise, day, total, total);
  }

  private static AccidentState accident(Ancestry place, UUID enterprise, LocalDate day) {
    return new AccidentState(
        UUID.randomUUID(),
        0,
        place,
        enterprise,
        "ACC-1",
        "ACCIDENT",
        "LIFTING",
        "INVESTIGATED",
        "GENERAL",
        false,
        0,
        0,
        1,
        0,
        0,
        States.noon(day),
        States.noon(day),
        false,
        false,
        true,
        null,
        null,
        null,
        null);
  }
}
