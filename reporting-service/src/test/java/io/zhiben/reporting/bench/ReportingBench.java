package io.zhiben.reporting.bench;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.HazardState;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Prints how fast projections are written and questions answered with the enterprises of a big
 * city. Run by hand: {@code mvn -pl reporting-service test -Dtest=ReportingBench}; its name keeps
 * it out of the usual tests.
 */
@ReportingTest
class ReportingBench {
  private static final int ENTERPRISES = 120_000;
  private static final int REPLAYED = 30_000;
  private static final int TOWNS = 60;

  @Inject World world;
  private final Random random = new Random(7);

  @Test
  void questionsOverABigCity() {
    world.reset();
    long begin = System.nanoTime();
    int events = populate();
    report("projected events/s", events / seconds(begin));
    for (String question :
        List.of(
            "figures",
            "figures?region=" + Places.DONGLIHU,
            "figures?asOf=" + world.today().minusDays(30),
            "figures/children",
            "figures/trend",
            "map",
            "map?region=" + Places.DONGLIHU,
            "figures/hazards.open/records",
            "figures/enterprises.highRisk/records",
            "duties",
            "duties?region=" + Places.DONGLIHU,
            "duties/self-check/subjects?state=OVERDUE",
            "targets")) {
      report(question + " p95 ms", p95(question));
    }
  }

  @Test
  void latency() {
    world.reset();
    double[] millis = new double[60];
    for (int i = -10; i < millis.length; i++) {
      UUID id = UUID.randomUUID();
      long begin = System.nanoTime();
      world.publish(States.reported(id, Places.EAST_LAKE_PLACE, id, world.today()));
      int expected = i + 11;
      await()
          .atMost(Duration.ofSeconds(20))
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(5))
          .until(() ->
              World.as("dlh-officer")
                      .get("/api/reporting/v1/figures")
                      .<Integer>path("figures.find { it.id == 'hazards.found' }.value")
                  == expected);
      if (i >= 0) {
        millis[i] = seconds(begin) * 1000;
      }
    }
    Arrays.sort(millis);
    report("event to figure p50 ms", millis[millis.length / 2]);
    report("event to figure max ms", millis[millis.length - 1]);
  }

  @Test
  void replay() {
    world.reset();
    List<UUID> ids = new ArrayList<>();
    long sent = System.nanoTime();
    for (int i = 0; i < REPLAYED; i++) {
      UUID id = UUID.randomUUID();
      ids.add(id);
      world.publishLater(
          EventType.HAZARD_REPORTED,
          States.reported(id, Places.EAST_LAKE_PLACE, id, world.today().minusDays(i % 300)));
    }
    world.flush();
    report("published events/s", REPLAYED / seconds(sent));
    world.awaitCount("select count(*) from fact_hazard", REPLAYED);
    report("consumed events/s incl. publishing", REPLAYED / seconds(sent));
    long begin = System.nanoTime();
    World.as("ops").post("/api/reporting/v1/projections/rebuild").then().statusCode(202);
    await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> world.count("select count(*) from projection_rebuild where state = 'DONE'") == 1);
    assertEquals(REPLAYED, world.count("select count(*) from fact_hazard"));
    report("replayed events/s", REPLAYED / seconds(begin));
  }

  private int populate() {
    LocalDate today = world.today();
    int events = 0;
    List<EventState> batch = new ArrayList<>();
    for (int i = 0; i < ENTERPRISES; i++) {
      Ancestry place = place(i % TOWNS);
      UUID enterprise = UUID.randomUUID();
      batch.add(
          States.at(
              States.enterprise(
                  enterprise,
                  0,
                  place,
                  "C" + i,
                  i % 20 == 0 ? "CLOSED" : "ACTIVE",
                  today.minusDays(100 + random.nextInt(900)),
                  i % 12 == 0 ? new String[] {"highRisk"} : new String[] {"smallPremises"}),
              117 + random.nextInt(1_000_000) / 1e6,
              39 + random.nextInt(1_000_000) / 1e6));
      if (i % 2 == 0) {
        batch.add(States.drill(place, enterprise, today.minusDays(random.nextInt(500))));
        batch.add(States.selfCheck(place, enterprise, today.minusDays(random.nextInt(200)), true));
      }
      if (i % 3 == 0) {
        batch.add(hazard(place, enterprise, today.minusDays(30 + random.nextInt(600))));
      }
      if (batch.size() >= 500) {
        world.apply(batch);
        events += batch.size();
        batch.clear();
      }
    }
    world.apply(batch);
    return events + batch.size();
  }

  private HazardState hazard(Ancestry place, UUID enterprise, LocalDate found) {
    HazardState assigned =
        States.assigned(
            States.reported(UUID.randomUUID(), place, enterprise, found),
            random.nextInt(20) == 0 ? "MAJOR" : "GENERAL",
            found,
            found.plusDays(15));
    return random.nextInt(6) == 0
        ? assigned
        : States.signedOff(assigned, found.plusDays(random.nextInt(25)));
  }

  private static Ancestry place(int town) {
    return town == 0
        ? Places.EAST_LAKE_PLACE
        : new Ancestry(
            "120110%03d000".formatted(100 + town),
            Places.TIANJIN,
            Places.DONGLI,
            "120110%03d000".formatted(100 + town));
  }

  private double p95(String question) {
    double[] millis = new double[15];
    for (int i = -3; i < millis.length; i++) {
      long begin = System.nanoTime();
      World.as("tj-officer").get("/api/reporting/v1/" + question).then().statusCode(200);
      if (i >= 0) {
        millis[i] = seconds(begin) * 1000;
      }
    }
    Arrays.sort(millis);
    return millis[(int) (millis.length * 0.95)];
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void report(String what, double number) {
    System.out.printf("bench %-50s %10.1f%n", what, number);
  }
}
