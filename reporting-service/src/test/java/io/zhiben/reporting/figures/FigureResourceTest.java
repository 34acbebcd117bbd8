package io.zhiben.reporting.figures;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import io.zhiben.contracts.event.Ancestry;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ReportingTest
class FigureResourceTest {
  private static final String FIGURES = "/api/reporting/v1/figures";
  private static final String THEME_PARK = "91120110MA5KB0001J";

  @Inject World world;
  private final UUID park = UUID.randomUUID();
  private final UUID hotel = UUID.randomUUID();
  private final UUID mill = UUID.randomUUID();
  private LocalDate today;

  /**
   * Five hazards: two at the park (one signed off late), two at the hotel (one in time, one
   * withdrawn), one elsewhere.
   */
  @BeforeEach
  void populate() {
    world.reset();
    today = world.today();
    LocalDate registered = today.minusDays(400);
    HazardState overdue =
        States.assigned(
            States.reported(UUID.randomUUID(), Places.EAST_LAKE_PLACE, park, today.minusDays(60)),
            "MAJOR",
            today.minusDays(59),
            today.minusDays(30));
    HazardState late =
        States.signedOff(
            States.assigned(
                States.reported(
                    UUID.randomUUID(), Places.EAST_LAKE_PLACE, park, today.minusDays(50)),
                "GENERAL",
                today.minusDays(49),
                today.minusDays(40)),
            today.minusDays(20));
    HazardState inTime =
        States.signedOff(
            States.assigned(
                States.reported(
                    UUID.randomUUID(), Places.WEST_LAKE_PLACE, hotel, today.minusDays(45)),
                "GENERAL",
                today.minusDays(44),
                today.minusDays(30)),
            today.minusDays(35));
    HazardState withdrawn =
        States.withdrawn(
            States.reported(UUID.randomUUID(), Places.WEST_LAKE_PLACE, hotel, today.minusDays(10)),
            today.minusDays(5));
    HazardState elsewhere =
        States.reported(UUID.randomUUID(), Places.DONGZHAO_PLACE, mill, today.minusDays(3));
    world.apply(
        States.enterprise(
            park, 0, Places.EAST_LAKE_PLACE, THEME_PARK, registered, "crowdedPlace", "highRisk"),
        States.enterprise(
            hotel, 0, Places.WEST_LAKE_PLACE, "91120110MA5KB0002H", today.minusDays(15)),
        States.enterprise(mill, 0, Places.DONGZHAO_PLACE, "91120119MA5KB0003A", registered),
        overdue,
        late,
        inTime,
        withdrawn,
        elsewhere,
        States.drill(UUID.randomUUID(), 0, Places.EAST_LAKE_PLACE, park, today.minusDays(7), true),
        States.drill(Places.WEST_LAKE_PLACE, hotel, today.minusDays(8)),
        States.selfCheck(Places.EAST_LAKE_PLACE, park, today.minusDays(9), true),
        States.session(UUID.randomUUID(), 0, Places.DONGLIHU_PLACE, null, today.minusDays(9)));
  }

  private static ValidatableResponse figures(String user, String query) {
    return World.as(user).get(FIGURES + query).then();
  }

  private static void assertFigure(ValidatableResponse answer, String id, Object value) {
    answer.body("figures.find { it.id == '" + id + "' }.value", equalTo(value));
  }

  private static void assertRate(ValidatableResponse answer, String id, int part, int whole) {
    String at = "figures.find { it.id == '" + id + "' }.";
    answer.body(at + "kind", equalTo("RATE"));
    answer.body(at + "numerator", equalTo(part)).body(at + "denominator", equalTo(whole));
  }

  @Test
  void countsWhatTheTownSees() {
    ValidatableResponse answer = figures("dlh-officer", "").statusCode(200);
    answer.body("region.code", equalTo(Places.DONGLIHU)).body("asOf", equalTo(today.toString()));
    assertFigure(answer, "enterprises", 2);
    assertFigure(answer, "enterprises.highRisk", 1);
    assertFigure(answer, "hazards.found", 3);
    assertFigure(answer, "hazards.open", 1);
    assertFigure(answer, "hazards.overdue", 1);
    assertFigure(answer, "hazards.major.open", 1);
    assertFigure(answer, "hazards.signedOff", 2);
    assertRate(answer, "hazards.signedOffRate", 2, 3);
    assertRate(answer, "hazards.onTimeRate", 1, 2);
    assertFigure(answer, "inspections", 1);
    assertFigure(answer, "drills", 2);
    assertRate(answer, "drills.fourNoRate", 1, 2);
    assertFigure(answer, "trainings", 1);
  }

  @ParameterizedTest
  @CsvSource({
    "dl-officer, 120110000000, 3",
    "tj-officer, 120000000000, 4",
    "dzgz-officer, 120119105000, 1"
  })
  void everyLevelSeesItsOwn(String user, String region, int found) {
    ValidatableResponse answer = figures(user, "").statusCode(200);
    answer.body("region.code", equalTo(region));
    assertFigure(answer, "hazards.found", found);
  }

  @Test
  void upperLevelsSeeTheSameFiguresOfATownAsTheTown() {
    String town = figures("dlh-leader", "").extract().asString();
    String query = "?region=" + Places.DONGLIHU;
    assertEquals(town, figures("dl-leader", query).extract().asString());
    assertEquals(town, figures("tj-leader", query).extract().asString());
  }

  @Test
  void cellsAndFactsAgreeAboutNow() {
    String now = figures("tj-officer", "").extract().asString();
    // a village and a past day are asked of the facts: the whole of the tree by villages makes the
    // town
    int villages =
        figures("dlh-officer", "?region=" + Places.EAST_LAKE)
                .extract()
                .<Integer>path("figures.find { it.id == 'hazards.found' }.value")
            + figures("dlh-officer", "?region=" + Places.WEST_LAKE)
                .extract()
                .<Integer>path("figures.find { it.id == 'hazards.found' }.value");
    assertEquals(3, villages);
    assertEquals(now, figures("tj-officer", "?asOf=" + today).extract().asString());
  }

  @Test
  void aPastDayShowsWhatWasThen() {
    ValidatableResponse answer =
        figures("dlh-officer", "?asOf=" + today.minusDays(38)).statusCode(200);
    assertFigure(answer, "enterprises", 1);
    assertFigure(answer, "hazards.found", 3);
    assertFigure(answer, "hazards.open", 3);
    // the late one was due two days before, the major one later
    assertFigure(answer, "hazards.overdue", 1);
    assertFigure(answer, "hazards.signedOff", 0);
    answer.body("figures.find { it.id == 'hazards.onTimeRate' }.value", nullValue());
    assertRate(answer, "hazards.onTimeRate", 0, 0);
    assertFigure(figures("dlh-officer", "?asOf=" + today.minusDays(7)), "hazards.found", 4);
  }

  @Test
  void aPeriodCountsByTheMonthOfFinding() {
    String month = today.minusDays(60).toString().substring(0, 7);
    ValidatableResponse answer = figures("dlh-officer", "?from=" + month + "&to=" + month);
    answer.body("figures.find { it.id == 'hazards.major.found' }.value", equalTo(1));
    assertFigure(figures("dlh-officer", "?to=2001-01"), "hazards.found", 0);
  }

  @Test
  void enterpriseStaffSeeTheirOwnRowsOnly() {
    ValidatableResponse answer = figures("ent-officer", "").statusCode(200);
    assertFigure(answer, "enterprises", 1);
    assertFigure(answer, "hazards.found", 2);
    assertFigure(answer, "drills", 1);
    assertFigure(answer, "trainings", 0);
    World.as("ent-officer")
        .get(FIGURES + "/hazards.found/records")
        .then()
        .body("total", equalTo(2))
        .body("items.enterpriseId.unique()", contains(park.toString()));
  }

  @Test
  void childrenAddUpToTheirParent() {
    World.as("tj-officer")
        .get(FIGURES + "/children")
        .then()
        .statusCode(200)
        .body("region.code", contains(Places.DONGLI, Places.JIZHOU))
        .body("collect { it.figures.find { it.id == 'hazards.found' }.value }", contains(3, 1))
        .body(
            "collect { it.figures.find { it.id == 'enterprises.highRisk' }.value }",
            contains(1, 0));
    World.as("dlh-officer")
        .get(FIGURES + "/children")
        .then()
        .body("region.code", contains(Places.EAST_LAKE, Places.WEST_LAKE, Places.DONGLIHU))
        .body("region.name", contains("湖东社区", "湖西社区", "东丽湖街道"))
        .body("direct", contains(false, false, true))
        .body("collect { it.figures.find { it.id == 'trainings' }.value }", contains(0, 0, 1))
        .body("collect { it.figures.find { it.id == 'hazards.found' }.value }", contains(2, 1, 0));
  }

  @Test
  void whatStandsAtADistrictItselfIsARowOfItsOwn() {
    Ancestry district = new Ancestry(Places.DONGLI, Places.TIANJIN, Places.DONGLI, null);
    world.apply(States.session(UUID.randomUUID(), 0, district, null, today.minusDays(2)));
    ValidatableResponse answer = World.as("dl-officer").get(FIGURES + "/children").then();
    answer
        .body("direct.findAll { it }", hasSize(1))
        .body("region.code.last()", equalTo(Places.DONGLI))
        .body("direct.last()", equalTo(true))
        .body("collect { it.figures.find { it.id == 'trainings' }.value }.sum()", equalTo(2))
        .body("last().figures.find { it.id == 'trainings' }.value", equalTo(1));
    // one place further up, it is part of the district's row
    World.as("tj-officer")
        .get(FIGURES + "/children")
        .then()
        .body("direct", contains(false, false))
        .body("collect { it.figures.find { it.id == 'trainings' }.value }", contains(2, 0));
  }

  @Test
  void aVillageHasNothingBelowIt() {
    World.as("dlh-officer")
        .get(FIGURES + "/children?region=" + Places.EAST_LAKE)
        .then()
        .statusCode(200)
        .body("", hasSize(0));
  }

  @Test
  void theTrendHasEveryMonth() {
    World.as("dlh-officer")
        .get(FIGURES + "/trend?months=6")
        .then()
        .statusCode(200)
        .body("months", hasSize(6))
        .body("months", hasItem(today.toString().substring(0, 7)))
        .body("series.find { it.id == 'hazards.found' }.values.sum()", equalTo(3))
        .body("series.find { it.id == 'drills' }.values", hasSize(6))
        .body("series.id", hasItem("hazards.signedOffRate"));
  }

  @Test
  void theRecordsBehindARateTellWhichCount() {
    World.as("dl-officer")
        .get(FIGURES + "/hazards.onTimeRate/records")
        .then()
        .statusCode(200)
        .body("total", equalTo(2))
        .body("items.counted", containsInAnyOrder(true, false))
        .body("items.type.unique()", contains("HAZARD"))
        .body("items[0].enterpriseName", notNullValue())
        .body("items[0].regionName", notNullValue());
  }

  @Test
  void recordsComeInPartsNewestFirst() {
    String first =
        World.as("tj-officer")
            .get(FIGURES + "/hazards.found/records?limit=3")
            .then()
            .body("items", hasSize(3))
            .body("total", equalTo(4))
            .body("items[0].date", equalTo(today.minusDays(3).toString()))
            .extract()
            .path("next");
    World.as("tj-officer")
        .get(FIGURES + "/hazards.found/records?limit=3&after=" + first)
        .then()
        .body("items", hasSize(1))
        .body("items[0].date", equalTo(today.minusDays(60).toString()))
        .body("next", nullValue());
    World.as("tj-officer")
        .get(FIGURES + "/hazards.found/records?limit=3&page=1")
        .then()
        .body("items", hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enterprises",
        "enterprises.highRisk",
        "inspections",
        "drills",
        "trainings",
        "hazards.overdue",
        "hazards.major.open",
        "inspections.nilRate",
        "drills.fourNoRate"
      })
  void everyFigureHasAsManyRecordsAsItSays(String id) {
    var figure = figures("dl-officer", "").extract().jsonPath();
    String at = "figures.find { it.id == '" + id + "' }.";
    Integer denominator = figure.get(at + "denominator");
    int expected = denominator != null ? denominator : figure.<Integer>get(at + "value");
    World.as("dl-officer")
        .get(FIGURES + "/" + id + "/records")
        .then()
        .statusCode(200)
        .body("total", equalTo(expected))
        .body("items", hasSize(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "dlh-officer, ?region=120119105000, 404, NOT_FOUND",
    "dlh-officer, ?region=120110000000, 404, NOT_FOUND",
    "dlh-officer, ?region=999999999999, 404, NOT_FOUND",
    "dzgz-officer, ?region=120110013000, 404, NOT_FOUND",
    "ent-officer, ?region=120110000000, 404, NOT_FOUND",
    "dlh-officer, ?asOf=2026-02-30, 400, INVALID_PARAMETER",
    "dlh-officer, ?asOf=2999-01-01, 400, INVALID_PARAMETER",
    "dlh-officer, ?from=2026, 400, INVALID_PARAMETER",
    "dlh-officer, ?from=2026-05&to=2026-04, 400, INVALID_PARAMETER",
    "dlh-officer, ?colour=red, 400, UNKNOWN_PARAMETER",
    "dlh-officer, /nothing/records, 404, NOT_FOUND",
    "dlh-officer, /hazards.found/records?after=x, 400, INVALID_PARAMETER",
    "dlh-officer, /hazards.found/records?sort=name, 400, INVALID_PARAMETER",
    "ops, '', 403, FORBIDDEN",
    "dlh-custodian, '', 403, FORBIDDEN",
  })
  void refuses(String user, String query, int status, String code) {
    World.as(user).get(FIGURES + query).then().statusCode(status).body("code", equalTo(code));
  }

  @Test
  void speaksTheCallersLanguage() {
    World.as("dlh-officer")
        .header("Accept-Language", "en")
        .get(FIGURES)
        .then()
        .body("figures.find { it.id == 'drills' }.title", equalTo("Drills"));
    figures("dlh-officer", "").body("figures.find { it.id == 'drills' }.title", equalTo("应急演练"));
  }
}
