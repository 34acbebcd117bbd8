package io.zhiben.reporting.target;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.zhiben.contracts.event.HazardState;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was counted for targets before is not told when facts or entries have changed. */
@ReportingTest
class TargetsFollowFactsTest {
  private static final String API = "/api/reporting/v1";
  private static final String STOCK = "find { it.id == 'major-stock-cleared' }.";
  private static final String WATER = "find { it.id == 'fire-water' }.";
  private static final LocalDate FOUND = LocalDate.of(2023, 11, 1);

  @Inject World world;

  @BeforeEach
  void begin() {
    world.reset();
  }

  @Test
  @DisplayName("D-007: a date that passed is judged anew when it turns out what held on it")
  void judgesPassedDatesByTheFactsAsTheyAreKnown() {
    HazardState hazard =
        States.assigned(
            States.reported(UUID.randomUUID(), Places.EAST_LAKE_PLACE, UUID.randomUUID(), FOUND),
            "MAJOR",
            FOUND,
            FOUND.plusDays(30));
    targets().body(STOCK + "valueOnDueDate", equalTo(0)).body(STOCK + "status", equalTo("MET"));
    world.apply(hazard);
    for (int i = 0; i < 2; i++) {
      targets()
          .body(STOCK + "value", equalTo(1))
          .body(STOCK + "valueOnDueDate", equalTo(1))
          .body(STOCK + "status", equalTo("MISSED"));
    }
    // too late for the date
    HazardState late = States.signedOff(hazard, LocalDate.of(2025, 3, 1));
    world.apply(late);
    targets()
        .body(STOCK + "value", equalTo(0))
        .body(STOCK + "valueOnDueDate", equalTo(1))
        .body(STOCK + "status", equalTo("MISSED"));
    world.apply(States.signedOff(late, LocalDate.of(2024, 6, 1)));
    targets().body(STOCK + "valueOnDueDate", equalTo(0)).body(STOCK + "status", equalTo("MET"));
  }

  @Test
  void tellsWhatWasTypedAtOnce() {
    targets().body(WATER + "indicator.note", equalTo("NOT_ENTERED"));
    enter("2025-06-30", 90);
    targets()
        .body(WATER + "indicator.numerator", equalTo(90))
        .body(WATER + "milestones[0].status", equalTo("MISSED"));
    enter("2025-12-31", 96);
    targets()
        .body(WATER + "indicator.numerator", equalTo(96))
        .body(WATER + "milestones[0].status", equalTo("MET"));
    // what stands for a later day says nothing about the date
    enter("2026-01-31", 80);
    targets()
        .body(WATER + "indicator.numerator", equalTo(80))
        .body(WATER + "milestones[0].valueOnDueDate.numerator", equalTo(96))
        .body(WATER + "milestones[0].status", equalTo("MET"));
  }

  private static ValidatableResponse targets() {
    return World.as("dlh-officer").get(API + "/targets").then().statusCode(200);
  }

  private static void enter(String day, int numerator) {
    World.as("dlh-officer")
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(
            Map.of(
                "numerator",
                numerator,
                "denominator",
                100,
                "holdsOn",
                day,
                "source",
                "消防救援大队",
                "evidence",
                "普查台账"))
        .post(API + "/indicators/fire-water-coverage/entries")
        .then()
        .statusCode(201);
  }
}
