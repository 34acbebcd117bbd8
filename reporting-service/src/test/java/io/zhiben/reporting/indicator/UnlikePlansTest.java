package io.zhiben.reporting.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.zhiben.plans.Formula;
import io.zhiben.plans.Indicator;
import io.zhiben.plans.PlanPackReader;
import io.zhiben.plans.Things;
import io.zhiben.plans.Title;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.time.Ids;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import io.zhiben.reporting.plan.Plans;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.query.Reaches;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A street counts major hazards, and its district means a share by the same id. */
@ReportingTest
class UnlikePlansTest {
  private static final String API = "/api/reporting/v1";
  private static final String STOCK = API + "/indicators/major-stock-2023";
  private static final String LAKE = "donglihu-2024-2026";
  private static final String ID = "dongli-unlike";
  private static final LocalDate FOUND = LocalDate.of(2023, 11, 1);

  private static final String TEXT =
      """
      format: 2
      id: dongli-unlike
      title: {zh: 区级测试方案, en: Test plan of the district}
      region: "120110000000"
      period: {from: 2024-01-01, to: 2026-12-31}
      status: ISSUED
      issuedOn: 2024-01-01
      cites: [D-001]
      units:
        - {id: office, title: {zh: 区安委办, en: Office}, kind: OFFICE, cites: [D-018]}
      programmes:
        - {number: 1, title: {zh: 行动一, en: One}, cites: [D-002]}
      stages:
        - {number: 1, title: {zh: 第一阶段, en: First}, from: 2024-01-01, to: 2026-12-31, cites: [D-088]}
      tasks: []
      duties: []
      indicators:
        - {id: major-stock-2023, title: {zh: 演练占比, en: Drilled}, value: {share: {part: {distinct: DRILLS}, whole: {count: ENTERPRISES}}}, cites: [D-007]}
      targets:
        - {id: major-stock-cleared, title: {zh: 演练全覆盖, en: All drilled}, indicator: major-stock-2023, milestones: [{dueOn: 2026-12-31, atLeast: 100}], cites: [D-007]}
      reports: []
      rules: {highRiskTags: [highRisk], rectificationDays: {GENERAL: 15, MAJOR: 30}, cites: [D-031]}
      """;

  @Inject World world;
  @Inject Database database;
  @Inject Plans plans;
  @Inject Indicators indicators;
  @Inject Reaches reaches;
  @Inject Clock clock;

  @BeforeEach
  void begin() {
    world.reset();
    end();
    QuarkusTransaction.requiringNew()
        .run(() -> {
          database.update(
              "insert into plan_pack (id, region_code, version, content_hash, loaded_at,"
                  + " last_version) values (?, ?, 1, ?, ?, 1)",
              ID,
              Places.DONGLI,
              "0".repeat(64),
              clock.instant());
          database.update(
              "insert into plan_version (plan_id, version, state, source, revision, content,"
                  + " created_by, created_at, issued_by, issued_at)"
                  + " values (?, 1, 'ISSUED', 'PORTAL', 1, ?, 'test', ?, 'test', ?)",
              ID,
              TEXT,
              clock.instant(),
              clock.instant());
        });
    refresh();
    UUID drilled = UUID.randomUUID();
    world.apply(
        States.enterprise(drilled, 0, Places.ANOTHER_PLACE, "C1", FOUND),
        States.drill(Places.ANOTHER_PLACE, drilled, world.today()),
        States.assigned(
            States.reported(UUID.randomUUID(), Places.EAST_LAKE_PLACE, UUID.randomUUID(), FOUND),
            "MAJOR",
            FOUND,
            FOUND.plusDays(30)));
  }

  @AfterEach
  void end() {
    world.change("delete from plan_pack where id = '" + ID + "'");
    world.change("delete from outbox where region_code = '" + Places.DONGLI + "'");
    world.change("delete from meeting where kind = 'UNLIKE'");
    refresh();
  }

  private void refresh() {
    CurrentCaller.runAs(Caller.system(), plans::refresh);
  }

  @Test
  @DisplayName("a count and a share make no number together, and each place keeps its own")
  void unlikeFiguresAreNotAddedUp() {
    get("dl-officer", API + "/indicators")
        .body("find { it.id == 'major-stock-2023' }.value.value", nullValue())
        .body("find { it.id == 'major-stock-2023' }.value.note", equalTo("NOT_ALIKE"));
    get("dl-officer", STOCK).body("value.note", equalTo("NOT_ALIKE"));
    get("dl-officer", STOCK + "?from=2024-01-01").body("value.note", equalTo("NOT_ALIKE"));
    get("dl-officer", STOCK + "/records").body("items", empty()).body("total", equalTo(0));
    get("dl-officer", STOCK + "/domains").body("$", empty());
    get("dl-officer", STOCK + "/series?by=YEAR&periods=2")
        .body("points.value.note", everyItem(equalTo("NOT_ALIKE")));
    String lake = "find { it.code == '" + Places.DONGLIHU + "' }.value.";
    String other = "find { it.code == '" + Places.ANOTHER_TOWN + "' }.value.";
    get("dl-officer", STOCK + "/children")
        .body(lake + "value", equalTo(1))
        .body(lake + "denominator", nullValue())
        .body(other + "numerator", equalTo(1))
        .body(other + "denominator", equalTo(1));
    // the city sees one place below it, in which two mean different things
    get("tj-officer", STOCK + "/children")
        .body("find { it.code == '" + Places.DONGLI + "' }.value.note", equalTo("NOT_ALIKE"));
    get("dl-officer", STOCK + "?region=" + Places.ANOTHER_TOWN)
        .body("value.numerator", equalTo(1))
        .body("value.note", nullValue());
    get("dlh-officer", STOCK).body("value.value", equalTo(1));
    get("dlh-officer", STOCK + "/records").body("total", equalTo(1));
  }

  @Test
  void unlikeTargetsHaveNoGoalTogetherButTheWorstVerdict() {
    String target = "find { it.id == 'major-stock-cleared' }.";
    get("dl-officer", API + "/targets")
        .body(target + "indicator.note", equalTo("NOT_ALIKE"))
        .body(target + "goal", nullValue())
        .body(target + "threshold", nullValue())
        // the district's share is reached, the street's stock wasn't cleared in time
        .body(target + "status", equalTo("MISSED"));
    get("dlh-officer", API + "/targets").body(target + "goal", equalTo(0));
  }

  @Test
  @DisplayName("a figure that counts from the plan's first day is n/a before it, and not nothing")
  void beforeThePlanThereIsNothingToTell() {
    get("dlh-officer", API + "/indicators/tasks-overdue/series?asOf=2026-06-01&by=YEAR&periods=4")
        .body("points.to", contains("2023-12-31", "2024-12-31", "2025-12-31", "2026-06-01"))
        .body("points[0].value.value", nullValue())
        .body("points[0].value.note", equalTo("BEFORE_PLAN"))
        .body("points[1].value.value", notNullValue())
        .body("points[1].value.note", nullValue());
    // a stock is known of any day
    get("dlh-officer", STOCK + "/series?asOf=2026-06-01&by=YEAR&periods=4")
        .body("points.value.value", contains(1, 1, 1, 1));
  }

  @Test
  void meetingsOfOtherPlansAreNotThePlans() {
    meeting(LAKE);
    meeting(null);
    meeting(ID);
    assertEquals(2, meetings(LAKE));
    assertEquals(2, meetings(ID));
    assertEquals(1, meetings("another"));
  }

  private void meeting(String plan) {
    QuarkusTransaction.requiringNew()
        .run(() ->
            database.update(
                "insert into meeting (id, version, place_code, city_code, district_code, town_code,"
                    + " kind, title, plan_id, held_on, state, agenda, attendees, made_by, made_at)"
                    + " values (?, 1, ?, ?, ?, ?, 'UNLIKE', 't', ?, ?, 'HELD', 'a', 'b', 't', ?)",
                Ids.next(),
                Places.DONGLIHU,
                Places.TIANJIN,
                Places.DONGLI,
                Places.DONGLIHU,
                plan,
                LocalDate.of(2025, 3, 1),
                clock.instant()));
  }

  /** How many meetings at the lake an indicator of that plan counts. */
  private long meetings(String plan) {
    String text = new PlanPackReader().shippedText(LAKE).replace("id: " + LAKE, "id: " + plan);
    StoredPlan stored = new StoredPlan(new PlanPackReader().read(plan, text), 1);
    Formula formula =
        new Formula(
            Things.MEETINGS, null, null, null, null, null, Map.of("kind", "UNLIKE"), null, null);
    Indicator indicator =
        new Indicator(
            "test",
            new Title("试", "Test"),
            null,
            formula,
            Indicator.Span.YEAR,
            Indicator.Better.MORE,
            List.of());
    LocalDate day = LocalDate.of(2025, 12, 31);
    return CurrentCaller.callAs(
        Caller.system(),
        () ->
            QuarkusTransaction.requiringNew()
                .call(() ->
                    indicators
                        .value(stored, indicator, reaches.of(Places.DONGLIHU), day)
                        .value()
                        .longValueExact()));
  }

  private static ValidatableResponse get(String user, String path) {
    return World.as(user).get(path).then().statusCode(200);
  }
}
