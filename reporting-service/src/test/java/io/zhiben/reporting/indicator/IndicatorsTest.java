package io.zhiben.reporting.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.HazardState;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indicators against a plain count over random histories that come twice and in any order. */
@ReportingTest
class IndicatorsTest {
  private static final String API = "/api/reporting/v1/indicators";
  private static final StoredPlan PLAN =
      new StoredPlan(
          new PlanPackReader()
              .read("donglihu-2024-2026", new PlanPackReader().shippedText("donglihu-2024-2026")),
          1);

  @Inject World world;
  @Inject Indicators indicators;
  @Inject Reaches reaches;

  /** What the plain count knows of a hazard. */
  private record Known(
      Ancestry place,
      boolean major,
      LocalDate foundOn,
      LocalDate deadline,
      LocalDate signedOffOn,
      LocalDate withdrawnOn) {

    boolean counts(LocalDate asOf) {
      return withdrawnOn == null || withdrawnOn.isAfter(asOf);
    }

    boolean isSignedOff(LocalDate asOf) {
      return signedOffOn != null && !signedOffOn.isAfter(asOf);
    }

    boolean isOpen(LocalDate asOf) {
      return counts(asOf) && !isSignedOff(asOf);
    }

    boolean wasDue(LocalDate asOf) {
      boolean late = deadline != null && deadline.isBefore(asOf);
      return counts(asOf) && (isSignedOff(asOf) || late);
    }

    boolean isOnTime(LocalDate asOf) {
      return isSignedOff(asOf) && !signedOffOn.isAfter(deadline);
    }
  }

  @BeforeEach
  void begin() {
    world.reset();
  }

  @ParameterizedTest
  @CsvSource({"1, 2025-03-15", "2, 2025-12-31", "3, 2026-02-02"})
  void agreesWithThePlainCount(long seed, LocalDate asOf) {
    List<Known> known = populate(new Random(seed));
    for (String region :
        List.of(Places.EAST_LAKE, Places.DONGLIHU, Places.DONGLI, Places.TIANJIN)) {
      for (Indicator.Span over : Indicator.Span.values()) {
        Span span = Span.of(over, PLAN.pack(), asOf);
        Predicate<Known> there = one -> isIn(one.place(), region) && span.contains(one.foundOn());
        assertCount(known, region, over, asOf, Map.of(), there.and(one -> one.counts(asOf)));
        assertCount(
            known,
            region,
            over,
            asOf,
            Map.of("level", "MAJOR"),
            there.and(one -> one.major() && one.counts(asOf)));
        assertCount(
            known, region, over, asOf, Map.of("open", true), there.and(one -> one.isOpen(asOf)));
        assertCount(
            known,
            region,
            over,
            asOf,
            Map.of("open", false),
            there.and(one -> one.counts(asOf) && !one.isOpen(asOf)));
        assertCount(
            known,
            region,
            over,
            asOf,
            Map.of("overdue", true),
            there.and(one ->
                one.isOpen(asOf) && one.deadline() != null && one.deadline().isBefore(asOf)));
        assertCount(
            known,
            region,
            over,
            asOf,
            Map.of("signedOff", true, "onTime", true),
            there.and(one -> one.counts(asOf) && one.isOnTime(asOf)));
        assertCount(
            known, region, over, asOf, Map.of("due", true), there.and(one -> one.wasDue(asOf)));
        assertShare(known, region, over, asOf, there);
      }
    }
    assertChildrenAddUp(asOf);
  }

  private void assertCount(
      List<Known> known,
      String region,
      Indicator.Span over,
      LocalDate asOf,
      Map<String, Object> where,
      Predicate<Known> plain) {
    IndicatorValue value = ask(() -> value(indicator(count(where), over), region, asOf));
    assertEquals(
        known.stream().filter(plain).count(),
        value.value().longValueExact(),
        region + " " + over + " " + where + " on " + asOf);
  }

  private void assertShare(
      List<Known> known,
      String region,
      Indicator.Span over,
      LocalDate asOf,
      Predicate<Known> there) {
    Formula share =
        new Formula(
            null,
            null,
            null,
            null,
            null,
            null,
            Map.of(),
            new Formula.Share(
                count(Map.of("signedOff", true, "onTime", true)), count(Map.of("signedOff", true))),
            null);
    IndicatorValue value = ask(() -> value(indicator(share, over), region, asOf));
    long whole =
        known.stream().filter(there.and(one -> one.counts(asOf) && one.isSignedOff(asOf))).count();
    long part =
        known.stream().filter(there.and(one -> one.counts(asOf) && one.isOnTime(asOf))).count();
    assertEquals(whole, value.denominator().longValueExact());
    assertEquals(part, value.numerator().longValueExact());
    if (whole == 0) {
      assertNull(value.value());
    } else {
      assertEquals(100.0 * part / whole, value.value().doubleValue(), 0.006);
    }
  }

  private void assertChildrenAddUp(LocalDate asOf) {
    Indicator found = indicator(count(Map.of()), Indicator.Span.ALL);
    for (String region : List.of(Places.DONGLIHU, Places.DONGLI, Places.TIANJIN)) {
      BigDecimal sum =
          ask(() -> indicators.byChild(PLAN, found, reaches.of(region).region(), asOf).values())
              .stream()
              .map(IndicatorValue::value)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertEquals(
          0, sum.compareTo(ask(() -> value(found, region, asOf)).value()), region + ": " + sum);
    }
  }

  private IndicatorValue value(Indicator indicator, String region, LocalDate asOf) {
    return indicators.value(PLAN, indicator, reaches.of(region), asOf);
  }

  private static Formula count(Map<String, Object> where) {
    return new Formula(Things.HAZARDS, null, null, null, null, null, where, null, null);
  }

  private static Indicator indicator(Formula formula, Indicator.Span over) {
    return new Indicator(
        "test", new Title("试", "Test"), null, formula, over, Indicator.Better.MORE, List.of());
  }

  private static boolean isIn(Ancestry place, String region) {
    return region.equals(place.code())
        || region.equals(place.townCode())
        || region.equals(place.districtCode())
        || region.equals(place.cityCode());
  }

  private static <T> T ask(Supplier<T> question) {
    return CurrentCaller.callAs(
        Caller.system(), () -> QuarkusTransaction.requiringNew().call(question::get));
  }

  private List<Known> populate(Random random) {
    List<Known> known = new ArrayList<>();
    List<EventState> states = new ArrayList<>();
    List<Ancestry> places =
        List.of(Places.EAST_LAKE_PLACE, Places.WEST_LAKE_PLACE, Places.ANOTHER_PLACE);
    for (int i = 0; i < 150; i++) {
      Ancestry place = places.get(random.nextInt(places.size()));
      LocalDate found = LocalDate.of(2023, 10, 1).plusDays(random.nextInt(900));
      UUID id = new UUID(random.nextLong(), random.nextLong());
      HazardState reported = States.reported(id, place, UUID.randomUUID(), found);
      states.add(reported);
      boolean major = random.nextInt(4) == 0;
      LocalDate deadline = found.plusDays(15);
      switch (random.nextInt(4)) {
        case 0 -> known.add(new Known(place, false, found, null, null, null));
        case 1 -> {
          LocalDate on = found.plusDays(random.nextInt(20));
          states.add(States.withdrawn(reported, on));
          known.add(new Known(place, false, found, null, null, on));
        }
        case 2 -> {
          states.add(States.assigned(reported, major ? "MAJOR" : "GENERAL", found, deadline));
          known.add(new Known(place, major, found, deadline, null, null));
        }
        default -> {
          HazardState assigned =
              States.assigned(reported, major ? "MAJOR" : "GENERAL", found, deadline);
          LocalDate on = found.plusDays(random.nextInt(40));
          states.add(assigned);
          states.add(States.signedOff(assigned, on));
          known.add(new Known(place, major, found, deadline, on, null));
        }
      }
    }
    // twice and in any order, in several polls
    List<EventState> twice = new ArrayList<>(states);
    twice.addAll(states);
    Collections.shuffle(twice, random);
    for (int from = 0; from < twice.size(); from += 97) {
      world.apply(twice.subList(from, Math.min(from + 97, twice.size())));
    }
    return known;
  }

  @Test
  @DisplayName("D-007: a figure, the records behind it and the places below tell the same")
  void listsIndicatorsWithTheRecordsBehindThem() {
    LocalDate found = LocalDate.of(2023, 11, 1);
    world.apply(
        States.assigned(
            States.reported(UUID.randomUUID(), Places.EAST_LAKE_PLACE, UUID.randomUUID(), found),
            "MAJOR",
            found,
            found.plusDays(30)));
    String stock = API + "/major-stock-2023";
    World.as("dlh-officer")
        .get(API)
        .then()
        .statusCode(200)
        .body("id", hasItem("major-stock-2023"))
        .body("find { it.id == 'major-stock-2023' }.value.value", equalTo(1));
    World.as("dlh-officer")
        .get(stock + "/children")
        .then()
        .statusCode(200)
        .body("find { it.code == '" + Places.EAST_LAKE + "' }.value.value", equalTo(1))
        .body("find { it.code == '" + Places.WEST_LAKE + "' }.value.value", equalTo(0));
    World.as("dlh-officer")
        .get(stock + "/records")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items[0].things", equalTo("HAZARDS"))
        .body("items[0].counted", equalTo(true));
    World.as("dlh-officer")
        .get(stock + "/series?by=QUARTER&periods=4")
        .then()
        .statusCode(200)
        .body("points.size()", equalTo(4))
        .body("points[3].value.value", equalTo(1));
    World.as("dlh-officer")
        .get(stock + "/domains")
        .then()
        .statusCode(200)
        .body("[0].value.value", notNullValue());
  }

  @Test
  @DisplayName("The figure of a domain opens that domain's records, that of a duty names the duty")
  void everyFigureLeadsToWhatIsBehindIt() {
    LocalDate found = LocalDate.of(2023, 11, 1);
    world.apply(
        States.assigned(
            States.reported(UUID.randomUUID(), Places.EAST_LAKE_PLACE, UUID.randomUUID(), found),
            "MAJOR",
            found,
            found.plusDays(30)));
    String stock = API + "/major-stock-2023";
    World.as("dlh-officer")
        .get(stock + "/domains")
        .then()
        .body("find { it.code == 'D11' }.value.value", equalTo(1));
    String records = stock + "/records?domain=";
    World.as("dlh-officer").get(records + "D11").then().body("total", equalTo(1));
    World.as("dlh-officer").get(records + "D12").then().body("total", equalTo(0));
    World.as("dlh-officer").get(records + "-").then().body("total", equalTo(0));
    World.as("dlh-officer")
        .get(API)
        .then()
        .body("find { it.id == 'drill-share' }.duty", equalTo("drill"))
        .body("find { it.id == 'major-stock-2023' }.duty", nullValue());
  }

  @Test
  @DisplayName("Of enterprises that were inspected, of all: the enterprises, and the inspections")
  void bothNumbersOfAShareHaveTheirRecords() {
    UUID inspected = UUID.randomUUID();
    UUID elsewhere = UUID.randomUUID();
    LocalDate day = world.today();
    world.apply(
        States.enterprise(inspected, 0, Places.EAST_LAKE_PLACE, "C1", day.minusYears(3)),
        States.inspection(
            UUID.randomUUID(), 0, Places.EAST_LAKE_PLACE, inspected, "ROUTINE", day, false, 0),
        // of one that is no enterprise of this place
        States.inspection(
            UUID.randomUUID(), 0, Places.EAST_LAKE_PLACE, elsewhere, "ROUTINE", day, false, 0));
    String share = API + "/inspected-share";
    World.as("dlh-officer")
        .get(share)
        .then()
        .body("value.numerator", equalTo(1))
        .body("otherThings", equalTo("INSPECTIONS"));
    World.as("dlh-officer")
        .get(share + "/records")
        .then()
        .body("items.things", contains("ENTERPRISES"));
    World.as("dlh-officer")
        .get(share + "/records?other=true")
        .then()
        .body("total", equalTo(1))
        .body("items.things", contains("INSPECTIONS"))
        .body("items[0].counted", equalTo(true));
    World.as("dlh-officer")
        .get(API + "/overdue-rate/records?other=true")
        .then()
        .body("total", equalTo(0));
  }

  @Test
  void aPlaceOutsideOnesOwnIsNotThere() {
    for (String path : List.of("", "/children", "/records", "/series", "/domains")) {
      String what = API + "/major-stock-2023" + path;
      World.as("dlh-officer").get(what + "?region=" + Places.DONGLI).then().statusCode(404);
      World.as("dzgz-officer").get(what).then().statusCode(404);
    }
    World.as("dlh-officer").get(API + "/nothing").then().statusCode(404);
  }
}
