package io.zhiben.reporting.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.DrillState;
import io.zhiben.contracts.event.EventState;
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
import io.zhiben.reporting.projection.PastEnterprise;
import io.zhiben.reporting.projection.PastHazard;
import io.zhiben.reporting.query.Reaches;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A figure of a past day counts what was known at the end of that day, whatever became of it since:
 * in random histories, told more than once and in any order, and told by the newest states alone.
 */
@ReportingTest
class PastDaysTest {
  private static final String ID = "donglihu-2024-2026";
  private static final StoredPlan PLAN =
      new StoredPlan(new PlanPackReader().read(ID, new PlanPackReader().shippedText(ID)), 1);
  private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
  private static final int DAYS = 40;
  private static final List<Ancestry> PLACES =
      List.of(
          Places.EAST_LAKE_PLACE,
          Places.WEST_LAKE_PLACE,
          Places.ANOTHER_PLACE,
          Places.DONGZHAO_PLACE);

  @Inject World world;
  @Inject Indicators indicators;
  @Inject Reaches reaches;
  private final List<PastEnterprise> enterprises = new ArrayList<>();
  private final List<PastHazard> hazards = new ArrayList<>();
  private final List<DrillState> drills = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void countWhatWasKnownThen(long seed) {
    Random random = new Random(seed);
    live(random);
    world.reset();
    tell(random);
    Map<String, List<String>> rows = world.dump();
    assertTrue(rows.get("fact_hazard_former").size() > 20);
    assertTrue(rows.get("fact_enterprise_former").size() > 20);
    for (int day = 0; day < DAYS; day += 3) {
      compare(FIRST.plusDays(day));
    }
    compare(FIRST.plusDays(DAYS - 1L));
    compareFigures(FIRST.plusDays(DAYS / 2));

    world.reset();
    // a compacted topic has kept no more
    List<EventState> newest = new ArrayList<>();
    enterprises.forEach(one -> newest.add(one.told.getLast()));
    hazards.forEach(one -> newest.add(one.told.getLast()));
    newest.addAll(drills);
    world.apply(newest);
    assertEquals(rows, world.dump());
  }

  private void live(Random random) {
    for (int i = 0; i < 30; i++) {
      LocalDate registered = FIRST.plusDays(random.nextInt(5));
      PastEnterprise enterprise =
          new PastEnterprise("P" + i, PLACES.get(random.nextInt(PLACES.size())), registered);
      enterprises.add(enterprise);
      drills.add(
          States.drill(PLACES.getFirst(), enterprise.id, FIRST.plusDays(random.nextInt(20))));
      for (int j = 0; j < 2; j++) {
        hazards.add(
            new PastHazard(
                random,
                enterprise.id,
                PLACES.get(random.nextInt(PLACES.size())),
                FIRST.plusDays(random.nextInt(DAYS - 5))));
      }
    }
    for (int day = 0; day < DAYS; day++) {
      LocalDate today = FIRST.plusDays(day);
      enterprises.forEach(enterprise -> enterprise.live(random, today, PLACES));
      hazards.forEach(hazard -> hazard.live(random, today, PLACES));
    }
  }

  /** All states, some of them twice, in any order and in several polls. */
  private void tell(Random random) {
    List<EventState> all = new ArrayList<>(drills);
    enterprises.forEach(one -> all.addAll(one.told));
    hazards.forEach(one -> all.addAll(one.told));
    List<EventState> again = new ArrayList<>(all.subList(0, all.size() / 3));
    all.addAll(again);
    Collections.shuffle(all, random);
    for (int from = 0; from < all.size(); from += 50) {
      world.apply(all.subList(from, Math.min(from + 50, all.size())));
    }
  }

  private void compare(LocalDate day) {
    hazards(day, Map.of(), (hazard, stood) -> true);
    hazards(day, Map.of("level", "MAJOR"), (hazard, stood) -> isMajor(day, stood));
    hazards(
        day,
        Map.of("level", "MAJOR", "open", true),
        (hazard, stood) -> isMajor(day, stood) && hazard.isOpenOn(day));
    hazards(
        day,
        Map.of("overdue", true),
        (hazard, stood) ->
            hazard.isOpenOn(day) && stood.deadline() != null && stood.deadline().isBefore(day));
    hazards(day, Map.of("listed", true), (hazard, stood) -> stood.listed() != null);
    hazards(
        day,
        Map.of("category", "ELECTRIC"),
        (hazard, stood) -> stood.category().equals("ELECTRIC"));
    hazards(day, Map.of("domain", "D12"), (hazard, stood) -> stood.domain().equals("D12"));
    hazards(
        day,
        Map.of("ofTag", "crowdedPlace"),
        (hazard, stood) -> was(enterprise(hazard), day).tags().contains("crowdedPlace"));
    for (String region :
        List.of(Places.TIANJIN, Places.DONGLI, Places.DONGLIHU, Places.EAST_LAKE)) {
      long expected =
          enterprises.stream()
              .map(one -> one.on(day))
              .filter(Objects::nonNull)
              .filter(was -> was.status().equals("ACTIVE"))
              .filter(was -> isWithin(was.place(), region))
              .filter(was -> was.tags().contains("crowdedPlace"))
              .count();
      assertEquals(
          expected,
          value(count(Things.ENTERPRISES, Map.of("anyTag", "crowdedPlace")), region, day),
          day + " enterprises of " + region);
    }
    long sector =
        drills.stream()
            .filter(drill -> !drill.heldOn().isAfter(day))
            .filter(drill ->
                enterprises.stream()
                    .filter(one -> one.id.equals(drill.enterpriseId()))
                    .anyMatch(one -> was(one, day).industry().equals("C25")))
            .count();
    assertEquals(
        sector,
        value(count(Things.DRILLS, Map.of("ofIndustry", "C25")), Places.TIANJIN, day),
        day + " drills");
    long distinct =
        hazards.stream()
            .filter(hazard -> hazard.isFoundBy(day) && isMajor(day, hazard.on(day)))
            .map(hazard -> hazard.enterprise)
            .distinct()
            .count();
    assertEquals(
        distinct,
        value(
            new Formula(
                null, null, Things.HAZARDS, null, null, null, Map.of("level", "MAJOR"), null, null),
            Places.TIANJIN,
            day),
        day + " enterprises with major hazards");
  }

  private void hazards(
      LocalDate day, Map<String, Object> where, BiPredicate<PastHazard, PastHazard.Stood> counts) {
    for (String region :
        List.of(Places.TIANJIN, Places.DONGLI, Places.DONGLIHU, Places.EAST_LAKE)) {
      assertEquals(
          hazards(day, region, counts),
          value(count(Things.HAZARDS, where), region, day),
          day + " hazards " + where + " of " + region);
    }
  }

  private long hazards(
      LocalDate day, String region, BiPredicate<PastHazard, PastHazard.Stood> counts) {
    return hazards.stream()
        .filter(hazard -> hazard.isFoundBy(day))
        .filter(hazard -> isWithin(hazard.on(day).place(), region))
        .filter(hazard -> counts.test(hazard, hazard.on(day)))
        .count();
  }

  /** The dashboard's figures of a past day come from the same rows. */
  private void compareFigures(LocalDate day) {
    List<Map<String, Object>> figures =
        World.as("tj-officer")
            .queryParam("region", Places.DONGLI)
            .queryParam("asOf", day.toString())
            .get("/api/reporting/v1/figures")
            .then()
            .statusCode(200)
            .extract()
            .path("figures");
    Map<String, Long> expected =
        Map.of(
            "hazards.found",
            hazards(day, Places.DONGLI, (hazard, stood) -> true),
            "hazards.open",
            hazards(day, Places.DONGLI, (hazard, stood) -> hazard.isOpenOn(day)),
            "hazards.major.overdue",
            hazards(
                day,
                Places.DONGLI,
                (hazard, stood) ->
                    isMajor(day, stood) && hazard.isOpenOn(day) && stood.deadline().isBefore(day)));
    expected.forEach((id, number) ->
        assertEquals(
            number.intValue(),
            figures.stream()
                .filter(one -> id.equals(one.get("id")))
                .map(one -> (Integer) one.get("value"))
                .findFirst()
                .orElseThrow(),
            id));
    int total =
        World.as("tj-officer")
            .queryParam("region", Places.DONGLI)
            .queryParam("asOf", day.toString())
            .queryParam("limit", 5)
            .get("/api/reporting/v1/figures/hazards.open/records")
            .then()
            .statusCode(200)
            .extract()
            .path("total");
    assertEquals(expected.get("hazards.open"), total);
  }

  private static boolean isMajor(LocalDate day, PastHazard.Stood stood) {
    return "MAJOR".equals(stood.level())
        && (stood.gradedOn() == null || !stood.gradedOn().isAfter(day));
  }

  private PastEnterprise enterprise(PastHazard hazard) {
    return enterprises.stream()
        .filter(one -> one.id.equals(hazard.enterprise))
        .findFirst()
        .orElseThrow();
  }

  /** Before it was registered an enterprise counts as it was first. */
  private static PastEnterprise.Was was(PastEnterprise enterprise, LocalDate day) {
    LocalDate registered = enterprise.told.getFirst().registeredOn();
    return enterprise.on(day.isBefore(registered) ? registered : day);
  }

  private static boolean isWithin(Ancestry place, String region) {
    return region.equals(place.code())
        || region.equals(place.townCode())
        || region.equals(place.districtCode())
        || region.equals(place.cityCode());
  }

  private static Formula count(Things things, Map<String, Object> where) {
    return new Formula(things, null, null, null, null, null, where, null, null);
  }

  private long value(Formula formula, String region, LocalDate day) {
    Indicator indicator =
        new Indicator(
            "test",
            new Title("试", "Test"),
            null,
            formula,
            Indicator.Span.ALL,
            Indicator.Better.MORE,
            List.of());
    return CurrentCaller.callAs(
            Caller.system(),
            () ->
                QuarkusTransaction.requiringNew()
                    .call(() -> indicators.value(PLAN, indicator, reaches.of(region), day)))
        .value()
        .longValueExact();
  }
}
