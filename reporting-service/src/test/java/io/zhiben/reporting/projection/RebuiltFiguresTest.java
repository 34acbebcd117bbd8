package io.zhiben.reporting.projection;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.HazardState;
import io.zhiben.reporting.FactCounts;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.RandomFacts;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What was taken in event by event and what is read from the topics' beginning come to the same
 * rows and figures, and to those that the history makes.
 */
@ReportingTest
class RebuiltFiguresTest {
  private static final Ancestry PLACE = Places.ANOTHER_PLACE;
  private static final long SEED = 31;
  private static final int ROUNDS = 15;

  @Inject World world;
  @Inject ProjectionRebuild rebuild;
  private final UUID park = UUID.randomUUID();
  private LocalDate today;
  private LocalDate cutOff;

  @BeforeEach
  void begin() {
    world.reset();
    today = world.today();
    cutOff = today.minusDays(60);
    // other tests left events in the topics: what they come to is taken off below
    rebuild();
  }

  private void rebuild() {
    World.as("ops")
        .post("/api/reporting/v1/projections/rebuild")
        .then()
        .statusCode(202)
        .body("state", equalTo("RUNNING"));
    awaitDone();
  }

  private void awaitDone() {
    await().atMost(Duration.ofSeconds(60)).until(() -> rebuild.current().state().equals("DONE"));
  }

  /**
   * Counts by their id; of rates the numerator under the id and the denominator under {@code /}.
   */
  private Map<String, Integer> figures() {
    List<Map<String, Object>> figures =
        World.as("tj-officer")
            .queryParam("region", Places.ANOTHER_TOWN)
            .queryParam("cutOff", cutOff.toString())
            .get("/api/reporting/v1/figures")
            .then()
            .statusCode(200)
            .extract()
            .path("figures");
    Map<String, Integer> values = new HashMap<>();
    for (Map<String, Object> one : figures) {
      String id = (String) one.get("id");
      boolean count = "COUNT".equals(one.get("kind"));
      values.put(id, (Integer) one.get(count ? "value" : "numerator"));
      values.put(id + "/", (Integer) one.get("denominator"));
    }
    return values;
  }

  private HazardState found(LocalDate on, String source) {
    return States.from(States.reported(UUID.randomUUID(), PLACE, park, on), source);
  }

  /** Says every state of a hazard's life in order and gives the last. */
  private void live(HazardState... states) {
    for (HazardState state : states) {
      world.publish(state);
    }
  }

  private void signedOff(LocalDate found, String level, int days) {
    HazardState reported = found(found, "INSPECTION");
    HazardState assigned = States.assigned(reported, level, found, found.plusDays(15));
    live(reported, assigned, States.signedOff(assigned, found.plusDays(days)));
  }

  private void history() {
    LocalDate before = cutOff.minusDays(10);
    LocalDate after = cutOff.plusDays(10);
    // one major of the stock, overdue; one general of it signed off after 10 days
    HazardState stock = found(before, "LEGACY");
    live(stock, States.assigned(stock, "MAJOR", before, before.plusDays(15)));
    signedOff(before, "GENERAL", 10);
    // of the increment: one major in time, one no hazard, one closed late that came back
    HazardState fresh = found(after, "SELF_CHECK");
    live(fresh, States.assigned(fresh, "MAJOR", after, today.plusDays(5)));
    HazardState none = found(after, "TIP_OFF");
    live(none, States.withdrawn(none, after));
    HazardState third = found(after, "THIRD_PARTY");
    HazardState assigned = States.assigned(third, "GENERAL", after, after.plusDays(5));
    HazardState closed = States.signedOff(assigned, after.plusDays(20));
    live(third, assigned, closed, States.reopened(closed, after.plusDays(30)));
    world.publish(States.inspection(UUID.randomUUID(), 0, PLACE, park, "ROUTINE", after, false, 0));
    world.publish(States.inspection(UUID.randomUUID(), 0, PLACE, park, "ROUTINE", after, false, 3));
    UUID exam = UUID.randomUUID();
    world.publish(States.exam(exam, 0, PLACE, park, UUID.randomUUID(), after, 12, 10));
    world.publish(States.exam(exam, 1, PLACE, park, UUID.randomUUID(), after, 12, 12));
    world.publish(States.exam(UUID.randomUUID(), 0, PLACE, null, null, after, 5, 5));
    UUID lifts = UUID.randomUUID();
    world.publish(States.devices(lifts, 0, PLACE, park, after, 14, 12));
    world.publish(States.devices(lifts, 1, PLACE, park, after, 14, 14));
    world.publish(States.staff(UUID.randomUUID(), 0, PLACE, after, 8, 6));
  }

  /** What the exams and the counts come to, in the order of the question. */
  private List<Long> sums() {
    return List.of(
        world.count("select coalesce(sum(candidates), 0) from fact_exam"),
        world.count("select coalesce(sum(passed), 0) from fact_exam"),
        world.count("select count(*) from fact_exam where of_session"),
        world.count("select coalesce(sum(registered), 0) from fact_device"),
        world.count("select coalesce(sum(qualified), 0) from fact_staff"));
  }

  @Test
  void areNotMadeTwiceAtOnce() {
    // while another replica holds the lease, nobody here goes on with what was begun
    world.change(
        "replace into lease (name, holder, held_until)"
            + " values ('projection-replay', 'another', '2999-01-01')");
    try {
      World.as("ops").post("/api/reporting/v1/projections/rebuild").then().statusCode(202);
      World.as("ops")
          .post("/api/reporting/v1/projections/rebuild")
          .then()
          .statusCode(409)
          .body("code", equalTo("REBUILD_RUNNING"));
    } finally {
      world.change("delete from lease where holder = 'another'");
    }
    awaitDone();
  }

  @Test
  void areEqualAfterAReplayFromTheStart() {
    Map<String, Integer> before = figures();
    long hazards = world.count("select count(*) from fact_hazard");
    long inspections = world.count("select count(*) from fact_inspection");
    long closed = world.count("select count(*) from fact_hazard where signed_off_on is not null");
    long reopened = world.count("select count(*) from fact_hazard where reopened_on is not null");
    long reported = world.count("select count(*) from fact_hazard where state = 'REPORTED'");
    List<Long> sums = sums();
    history();
    world.awaitCount("select coalesce(sum(passed), 0) from fact_exam", sums.get(1) + 17);
    world.awaitCount("select coalesce(sum(registered), 0) from fact_device", sums.get(3) + 14);
    world.awaitCount("select coalesce(sum(qualified), 0) from fact_staff", sums.get(4) + 6);
    assertEquals(
        List.of(
            sums.get(0) + 17, sums.get(1) + 17, sums.get(2) + 1, sums.get(3) + 14, sums.get(4) + 6),
        sums());
    world.awaitCount("select count(*) from fact_hazard", hazards + 5);
    world.awaitCount("select count(*) from fact_hazard where state = 'REPORTED'", reported);
    world.awaitCount("select count(*) from fact_inspection", inspections + 2);
    world.awaitCount(
        "select count(*) from fact_hazard where signed_off_on is not null", closed + 2);
    world.awaitCount(
        "select count(*) from fact_hazard where reopened_on is not null", reopened + 1);

    Map<String, Integer> incremental = figures();
    Map<String, Integer> made = new HashMap<>();
    made.put("hazards.found", 4);
    made.put("hazards.open", 2);
    made.put("hazards.overdue", 1);
    made.put("hazards.major.overdue", 1);
    made.put("hazards.stock", 1);
    made.put("hazards.major.stock", 1);
    made.put("hazards.increment", 2);
    made.put("hazards.increment.open", 1);
    made.put("hazards.major.increment", 1);
    made.put("hazards.major.increment.open", 1);
    made.put("hazards.reopenedRate", 1);
    made.put("hazards.reopenedRate/", 2);
    made.put("hazards.onTimeRate", 1);
    made.put("hazards.onTimeRate/", 2);
    made.put("hazards.daysToClose.mean", 30);
    made.put("hazards.daysToClose.mean/", 2);
    made.put("hazards.source.inspection", 1);
    made.put("hazards.source.selfCheck", 1);
    made.put("hazards.source.thirdParty", 1);
    made.put("hazards.source.legacy", 1);
    made.put("hazards.source.others", 0);
    made.put("hazards.source.others/", 4);
    made.put("inspections.nilRate", 1);
    made.put("inspections.nilRate/", 2);
    made.forEach((id, value) -> {
      int was = before.get(id) == null ? 0 : before.get(id);
      assertEquals(was + value, incremental.get(id), id);
    });
    Map<String, List<String>> rows = world.dump();

    rebuild();

    assertEquals(incremental, figures());
    assertEquals(rows, world.dump());
  }

  /** Of all facts; told twice and in any order, as a broker may. */
  @Test
  void areEqualAfterAReplayOfAnyHistory() {
    Map<String, List<BigDecimal>> before = FactCounts.ofTables(world);
    RandomFacts facts = new RandomFacts(new Random(SEED), today);
    List<List<EventState>> lives = facts.lives(ROUNDS);
    Map<String, List<BigDecimal>> made =
        FactCounts.sum(before, FactCounts.of(RandomFacts.newest(lives)));
    facts.told(lives).forEach(world::publishLater);
    world.flush();
    await("seed " + SEED)
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertEquals(made, FactCounts.ofTables(world)));
    Map<String, List<String>> rows = world.dump();

    rebuild();

    assertEquals(made, FactCounts.ofTables(world), "seed " + SEED);
    assertEquals(rows, world.dump(), "seed " + SEED);
  }
}
