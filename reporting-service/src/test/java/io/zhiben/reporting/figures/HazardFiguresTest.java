package io.zhiben.reporting.figures;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.HazardState;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How the hazards of a place are dealt with: stock and increment, sources, days, what came back.
 */
@ReportingTest
class HazardFiguresTest {
  private static final String FIGURES = "/api/reporting/v1/figures";
  private static final Ancestry EAST = Places.EAST_LAKE_PLACE;

  @Inject World world;
  @Inject ObjectMapper json;
  private final UUID park = UUID.randomUUID();
  private LocalDate today;
  private LocalDate lastYear;
  private LocalDate thisYear;

  @BeforeEach
  void begin() {
    world.reset();
    today = world.today();
    lastYear = today.withDayOfYear(1).minusDays(40);
    thisYear = today.withDayOfYear(1);
    world.apply(States.enterprise(park, 0, EAST, "91120110MA5KB0001J", lastYear.minusYears(1)));
  }

  private HazardState found(LocalDate on, String source) {
    return States.from(States.reported(UUID.randomUUID(), EAST, park, on), source);
  }

  private static HazardState graded(HazardState hazard, String level) {
    return States.assigned(hazard, level, hazard.foundOn(), hazard.foundOn().plusDays(30));
  }

  private static ValidatableResponse figures(String query) {
    return World.as("dlh-officer").get(FIGURES + query).then().statusCode(200);
  }

  private static void assertCount(ValidatableResponse answer, String id, int value) {
    answer.body("figures.find { it.id == '" + id + "' }.value", equalTo(value));
  }

  private static void assertParts(ValidatableResponse answer, String id, Integer n, int d) {
    answer.body("figures.find { it.id == '" + id + "' }.numerator", equalTo(n));
    answer.body("figures.find { it.id == '" + id + "' }.denominator", equalTo(d));
  }

  @Test
  void partsStockFromIncrementByTheEndOfTheYearBefore() {
    HazardState oldMajor = graded(found(lastYear, "LEGACY"), "MAJOR");
    HazardState oldClosed =
        States.signedOff(graded(found(lastYear, "LEGACY"), "MAJOR"), lastYear.plusDays(10));
    HazardState old = graded(found(lastYear.plusDays(1), "REPORT"), "GENERAL");
    HazardState newMajor = graded(found(thisYear, "INSPECTION"), "MAJOR");
    HazardState newClosed =
        States.signedOff(graded(found(thisYear, "SELF_CHECK"), "GENERAL"), today);
    HazardState noHazard = States.withdrawn(found(thisYear, "REPORT"), today);
    world.apply(oldMajor, oldClosed, old, newMajor, newClosed, noHazard);
    for (String query : new String[] {"", "?region=" + Places.EAST_LAKE, "?asOf=" + today}) {
      ValidatableResponse answer = figures(query);
      assertCount(answer, "hazards.stock", 2);
      assertCount(answer, "hazards.major.stock", 1);
      assertCount(answer, "hazards.increment", 2);
      assertCount(answer, "hazards.increment.open", 1);
      assertCount(answer, "hazards.major.increment", 1);
      assertCount(answer, "hazards.major.increment.open", 1);
    }
    // any day parts them, also one within a month
    ValidatableResponse within = figures("?cutOff=" + lastYear);
    assertCount(within, "hazards.stock", 1);
    assertCount(within, "hazards.increment", 3);
    // the day that a figure stands for counts: the closed one was open then
    ValidatableResponse then = figures("?asOf=" + lastYear.plusDays(9) + "&cutOff=" + lastYear);
    assertCount(then, "hazards.major.stock", 2);
    World.as("dlh-officer")
        .get(FIGURES + "/hazards.major.stock/records?cutOff=" + lastYear)
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items.id", contains(oldMajor.id().toString()));
    World.as("dzgz-officer")
        .get(FIGURES)
        .then()
        .body("figures.find { it.id == 'hazards.stock' }.value", equalTo(0));
  }

  @Test
  void refusesACutOffThatIsNoDayOrBehindTheDayAskedAbout() {
    for (String bad : new String[] {"yesterday", today.plusDays(1).toString()}) {
      World.as("dlh-officer")
          .get(FIGURES + "?cutOff=" + bad)
          .then()
          .statusCode(400)
          .body("code", equalTo("INVALID_PARAMETER"))
          .body("errors.field", contains("cutOff"));
    }
  }

  @Test
  void tellsHowLongItTookAndWhatCameBack() {
    LocalDate found = today.minusDays(60);
    HazardState quick = closedAfter(found, 2);
    HazardState usual = closedAfter(found, 5);
    HazardState slow = closedAfter(found, 41);
    HazardState cameBack = States.reopened(closedAfter(found, 10), found.plusDays(30));
    world.apply(quick, usual, slow, cameBack, graded(found(found, "REPORT"), "GENERAL"));
    for (String query : new String[] {"", "?asOf=" + today}) {
      ValidatableResponse answer = figures(query);
      assertParts(answer, "hazards.reopenedRate", 1, 4);
      answer.body("figures.find { it.id == 'hazards.daysToClose.median' }.value", equalTo(7.5f));
      assertParts(answer, "hazards.daysToClose.median", null, 4);
      answer.body("figures.find { it.id == 'hazards.daysToClose.mean' }.value", equalTo(14.5f));
      assertParts(answer, "hazards.daysToClose.mean", 58, 4);
    }
    // before it came back, and before the slow one was closed
    ValidatableResponse then = figures("?asOf=" + found.plusDays(29));
    assertParts(then, "hazards.reopenedRate", 0, 3);
    assertParts(then, "hazards.daysToClose.mean", 17, 3);
    World.as("dlh-officer")
        .get(FIGURES + "/hazards.daysToClose.median/records")
        .then()
        .statusCode(200)
        .body("total", equalTo(4));
  }

  private HazardState closedAfter(LocalDate found, int days) {
    return States.signedOff(graded(found(found, "REPORT"), "GENERAL"), found.plusDays(days));
  }

  @Test
  void sharesOfSourcesMakeTheWhole() {
    LocalDate found = today.minusDays(3);
    world.apply(
        found(found, "INSPECTION"),
        found(found, "INSPECTION"),
        found(found, "SELF_CHECK"),
        found(found, "THIRD_PARTY"),
        found(found, "REPORT"),
        found(found, "LEGACY"),
        found(found, "TIP_OFF"),
        States.withdrawn(found(found, "SELF_CHECK"), found));
    ValidatableResponse answer = figures("");
    assertParts(answer, "hazards.source.inspection", 2, 7);
    for (String one : new String[] {"selfCheck", "thirdParty", "report", "legacy", "others"}) {
      assertParts(answer, "hazards.source." + one, 1, 7);
    }
  }

  @Test
  void ratesAndDaysOverNothingAreNotAvailable() {
    ValidatableResponse answer = figures("");
    for (String id :
        new String[] {
          "hazards.reopenedRate",
          "hazards.daysToClose.median",
          "hazards.daysToClose.mean",
          "hazards.source.report",
          "inspections.nilRate"
        }) {
      answer.body("figures.find { it.id == '" + id + "' }.value", nullValue());
      answer.body("figures.find { it.id == '" + id + "' }.denominator", equalTo(0));
    }
  }

  @Test
  void theStockOfAPlanCountsWhatCameOutOfALegacyRegister() throws JsonProcessingException {
    LocalDate found = LocalDate.of(2023, 6, 1);
    HazardState open = graded(found(found, "LEGACY"), "MAJOR");
    HazardState closed =
        States.signedOff(graded(found(found, "LEGACY"), "MAJOR"), LocalDate.of(2024, 5, 1));
    for (HazardState one : new HazardState[] {open, closed}) {
      world.send(EventType.HAZARD_IMPORTED, one.key(), json.writeValueAsString(one));
    }
    world.awaitCount("select count(*) from fact_hazard where source = 'LEGACY'", 2);
    String target = "find { it.id == 'major-stock-cleared' }.";
    World.as("dlh-officer")
        .get("/api/reporting/v1/targets?asOf=2024-03-01")
        .then()
        .body(target + "value", equalTo(2))
        .body(target + "status", equalTo("ON_TRACK"));
    World.as("dlh-officer")
        .get("/api/reporting/v1/targets?asOf=2025-03-01")
        .then()
        .body(target + "value", equalTo(1))
        .body(target + "status", equalTo("MISSED"));
    assertCount(figures("?cutOff=2023-12-31"), "hazards.major.stock", 1);
  }
}
