package io.zhiben.reporting.plan;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.zhiben.contracts.event.EventType;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPackReader;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ReportingTest
class PlansTest {
  private static final String API = "/api/reporting/v1";
  private static final String DONGLIHU = "find { it.id == 'donglihu-2024-2026' }.";
  private static final String STOCK = "find { it.id == 'major-stock-cleared' }.";
  private static final int SHIPPED = new PlanPackReader().shippedNames().size();
  private static final String RULES =
      "select count(*) from outbox where event_type = '%s'"
          .formatted(EventType.TENANT_RULES_PUBLISHED.wireName());

  @Inject World world;
  @Inject Plans plans;
  @Inject PlanStore store;
  @Inject RegionTree regions;

  @BeforeEach
  void begin() {
    world.reset();
  }

  @Test
  void theRulesOfATenantAreSentOnceForEachChange() {
    long sent = world.count(RULES);
    assertEquals(SHIPPED, world.count(RULES.replace("count(*)", "count(distinct region_code)")));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> world.count(RULES + " and sent_at is not null") == sent);
    plans.reload();
    assertEquals(sent, world.count(RULES));
    assertEquals(1, world.count("select version from plan_pack where id = 'donglihu-2024-2026'"));
  }

  @Test
  @DisplayName("D-001, D-002, D-088: the plan as the screen shows it")
  void showsThePlanOfTheTownToItAndToThoseAbove() {
    for (String user : new String[] {"dlh-officer", "dl-leader", "tj-auditor"}) {
      World.as(user)
          .get(API + "/plans")
          .then()
          .statusCode(200)
          .body(DONGLIHU + "programmes.number", contains(1, 2, 7, 8, 9, 10))
          .body(DONGLIHU + "stages", hasSize(4))
          .body(DONGLIHU + "status", equalTo("DRAFT_FOR_COMMENT"))
          .body(DONGLIHU + "regionName", equalTo("东丽湖街道"));
    }
    World.as("dzgz-officer")
        .get(API + "/plans")
        .then()
        .body("id", contains("dongzhaogezhuang-2020-2022"));
  }

  @Test
  @DisplayName("D-046, D-047: a drill counts at every level and nowhere else")
  void theDutiesOfATownAddUpAbove() {
    UUID park = UUID.randomUUID();
    UUID shop = UUID.randomUUID();
    LocalDate today = world.today();
    world.apply(
        States.enterprise(park, 0, Places.EAST_LAKE_PLACE, "91120110MA5KB0001J", today, "highRisk"),
        States.enterprise(shop, 0, Places.WEST_LAKE_PLACE, "C2", today),
        States.enterprise(UUID.randomUUID(), 0, Places.DONGZHAO_PLACE, "C3", today),
        States.drill(Places.EAST_LAKE_PLACE, park, today));
    for (String user : new String[] {"dlh-officer", "dl-officer", "tj-officer"}) {
      ValidatableResponse answer = World.as(user).get(API + "/duties").then().statusCode(200);
      answer.body("id", hasItems("drill", "self-check"));
      answer.body("[0].rate.n", equalTo(1)).body("[0].rate.d", equalTo(2));
      answer.body("[0].parts.cadence", contains("HALF_YEAR", "YEAR"));
      answer.body("[1].met", equalTo(0)).body("[1].subjects", equalTo(2));
    }
    World.as("dzgz-officer").get(API + "/duties").then().body("id", not(hasItem("drill")));
    World.as("ent-officer").get(API + "/duties").then().body("[0].subjects", equalTo(1));
    World.as("dl-officer")
        .get(API + "/duties/drill/subjects?state=MET")
        .then()
        .body("total", equalTo(1))
        .body("items[0].subjectId", equalTo(park.toString()))
        .body("items[0].lastDoneOn", equalTo(today.toString()))
        .body("items[0].regionName", equalTo("湖东社区"));
    World.as("ent-officer")
        .get(API + "/duties/drill/subjects")
        .then()
        .body("items.subjectId", contains(park.toString()));
    World.as("dl-officer").get(API + "/duties/nothing/subjects").then().statusCode(404);
    World.as("dl-officer").get(API + "/duties/drill/subjects?state=GONE").then().statusCode(400);
  }

  @Test
  @DisplayName("D-007: the stock of major hazards of 2023 and before")
  void theTargetIsJudgedByTheDay() {
    LocalDate found = LocalDate.of(2023, 11, 1);
    LocalDate deadline = LocalDate.of(2024, 6, 30);
    world.apply(
        States.signedOff(
            States.assigned(
                States.reported(
                    UUID.randomUUID(), Places.EAST_LAKE_PLACE, UUID.randomUUID(), found),
                "MAJOR",
                found,
                deadline),
            LocalDate.of(2024, 11, 20)),
        States.assigned(
            States.reported(
                UUID.randomUUID(),
                Places.EAST_LAKE_PLACE,
                UUID.randomUUID(),
                LocalDate.of(2024, 1, 2)),
            "MAJOR",
            found,
            deadline));
    assertTarget("?asOf=2024-05-01", 1, "ON_TRACK");
    assertTarget("?asOf=2024-11-19", 1, "AT_RISK");
    assertTarget("?asOf=2024-11-20", 0, "MET");
    assertTarget("", 0, "MET");
    world.apply(
        States.assigned(
            States.reported(UUID.randomUUID(), Places.WEST_LAKE_PLACE, UUID.randomUUID(), found),
            "MAJOR",
            found,
            deadline));
    assertTarget("", 1, "MISSED");
  }

  @Test
  @DisplayName(
      "What a file says of a place that isn't the plan's tells nobody that place's figures")
  void aUnitElsewhereHasNoFigures() {
    String text =
        new PlanPackReader()
            .shippedText("donglihu-2024-2026")
            .replace(Places.EAST_LAKE, Places.DONGZHAO)
            .replace(Places.WEST_LAKE, Places.DONGLI);
    PlanPack plan = new PlanPackReader().read("donglihu-2024-2026", text);
    Set<String> elsewhere = new HashSet<>(List.of(Places.DONGZHAO, Places.DONGLI));
    List<PlanPack.Unit> units =
        plan.units().stream().filter(unit -> elsewhere.contains(unit.region())).toList();
    assertEquals(2, units.size());
    units.forEach(unit -> assertEquals(Optional.empty(), UnitOf.regionOf(plan, unit, regions)));
    assertEquals(Places.DONGLIHU, UnitOf.regionOf(plan, null, regions).orElseThrow().code());
  }

  @Test
  void aTownsOwnPlanCountsBeforeTheDistricts() {
    UUID park = UUID.randomUUID();
    LocalDate today = world.today();
    world.apply(
        States.enterprise(park, 0, Places.EAST_LAKE_PLACE, "C1", today, "festive"),
        States.enterprise(UUID.randomUUID(), 0, Places.ANOTHER_PLACE, "C2", today, "festive"),
        States.enterprise(UUID.randomUUID(), 0, Places.ANOTHER_PLACE, "C3", today, "highRisk"));
    String district =
        new PlanPackReader()
            .shippedText("donglihu-2024-2026")
            .replace("id: donglihu-2024-2026", "id: dongli-2024-2026")
            .replace(Places.DONGLIHU, Places.DONGLI)
            .replaceFirst("default: YEAR", "default: QUARTER")
            .replace("self-check", "district-check")
            .replace("highRiskTags: [highRisk]", "highRiskTags: [festive]");
    long sent = world.count(RULES);
    try {
      store.keep("dongli-2024-2026", district);
      plans.reload();
      assertEquals(sent + 1, world.count(RULES));
      // the town keeps its yearly drill; the rest of the district drills by quarter
      World.as("dl-officer")
          .get(API + "/duties")
          .then()
          .body("find { it.id == 'drill' }.subjects", equalTo(3))
          .body("find { it.id == 'drill' }.parts.cadence", contains("QUARTER", "HALF_YEAR", "YEAR"))
          .body("find { it.id == 'drill' }.parts.subjects", contains(1, 1, 1))
          .body("find { it.id == 'self-check' }.subjects", equalTo(1))
          .body("find { it.id == 'district-check' }.subjects", equalTo(3));
      World.as("dlh-officer")
          .get(API + "/duties")
          .then()
          .body("find { it.id == 'drill' }.cadence", equalTo("YEAR"))
          .body("find { it.id == 'drill' }.subjects", equalTo(1))
          .body("find { it.id == 'district-check' }.subjects", equalTo(1));
      // each place by its own word for high-risk: the festive one of the other town, nobody at the
      // lake
      String highRisk = "figures.find { it.id == 'enterprises.highRisk' }.value";
      World.as("dl-officer").get(API + "/figures").then().body(highRisk, equalTo(1));
      World.as("dlh-officer").get(API + "/figures").then().body(highRisk, equalTo(0));
      World.as("dl-officer")
          .get(API + "/figures?region=" + Places.ANOTHER_TOWN)
          .then()
          .body(highRisk, equalTo(1));
      World.as("dlh-officer").get(API + "/plans").then().body("$", hasSize(2));
    } finally {
      world.change("delete from plan_pack where id = 'dongli-2024-2026'");
      world.change("delete from outbox where region_code = '" + Places.DONGLI + "'");
      plans.reload();
    }
  }

  @Test
  @DisplayName("a special plan of the same place counts beside the plan that it is a part of")
  void aPartCountsBesideItsPlan() {
    String id = "lake-special";
    LocalDate today = world.today();
    world.apply(
        States.enterprise(UUID.randomUUID(), 0, Places.EAST_LAKE_PLACE, "C1", today, "festive"));
    String special =
        new PlanPackReader()
            .shippedText("donglihu-2024-2026")
            .replace("id: donglihu-2024-2026", "id: " + id + "\nparentPlan: donglihu-2024-2026")
            .replaceFirst("default: YEAR", "default: QUARTER")
            .replace("self-check", "special-check")
            .replace("highRiskTags: [highRisk]", "highRiskTags: [festive]");
    long sent = world.count(RULES);
    try {
      store.keep(id, special);
      plans.reload();
      for (String user : new String[] {"dlh-officer", "dl-officer"}) {
        World.as(user)
            .get(API + "/duties")
            .then()
            .body("find { it.id == 'self-check' }.subjects", equalTo(1))
            .body("find { it.id == 'special-check' }.subjects", equalTo(1))
            .body("find { it.id == 'drill' }.cadence", equalTo("QUARTER"))
            .body("find { it.id == 'drill' }.subjects", equalTo(1));
      }
      // the rules stay those of the whole plan
      assertEquals(sent, world.count(RULES));
      World.as("dlh-officer")
          .get(API + "/figures")
          .then()
          .body("figures.find { it.id == 'enterprises.highRisk' }.value", equalTo(0));
    } finally {
      world.change("delete from plan_pack where id = '" + id + "'");
      plans.reload();
    }
  }

  @Test
  @DisplayName("ADR 0043: a file makes versions until people issued one, and theirs stays")
  void whatPeopleIssuedStaysAgainstFiles() {
    String id = "lake-files";
    String versions = API + "/plans/" + id + "/versions";
    String text =
        new PlanPackReader()
            .shippedText("donglihu-2024-2026")
            .replace("id: donglihu-2024-2026", "id: " + id);
    try {
      store.keep(id, text);
      store.keep(id, text);
      plans.refresh();
      assertEquals(1, plans.find(id, world.today()).orElseThrow().version());
      post("dlh-officer", versions, Map.of("reason", "amendment")).statusCode(201);
      // the file changes while the amendment, which has number 2, is being drafted
      store.keep(id, text.replace("highRiskTags: [highRisk]", "highRiskTags: [festive]"));
      plans.refresh();
      assertEquals(3, plans.find(id, world.today()).orElseThrow().version());
      assertEquals(1, plans.find(id, world.today().minusDays(1)).orElseThrow().version());
      post("dlh-leader", versions + "/2/issue", Map.of("documentNumber", "1")).statusCode(200);
      assertEquals(2, plans.find(id, world.today()).orElseThrow().version());
      World.as("dlh-officer").get(versions + "/3").then().body("state", equalTo("SUPERSEDED"));
      store.keep(id, text.replace("highRiskTags: [highRisk]", "highRiskTags: [crowdedPlace]"));
      plans.refresh();
      assertEquals(2, plans.find(id, world.today()).orElseThrow().version());
      World.as("dlh-officer").get(versions).then().body("version", contains(3, 2, 1));
      // it is offered, and becomes a draft where somebody wants that
      String left = API + "/plans/" + id + "/left-files";
      World.as("dlh-officer")
          .get(left)
          .then()
          .statusCode(200)
          .body("$", hasSize(1))
          .body("[0].changes.find { it.key == 'rules' }.kind", equalTo("CHANGED"));
      World.as("dl-officer").get(left).then().statusCode(403);
      World.as("dzgz-officer").get(left).then().statusCode(404);
      post("dlh-officer", left + "/draft", Map.of("reason", "file"))
          .statusCode(201)
          .body("version", equalTo(4))
          .body("state", equalTo("DRAFT"))
          .body("files[0].text", containsString("highRiskTags: [crowdedPlace]"));
      World.as("dlh-officer").get(left).then().body("$", hasSize(0));
      post("dlh-officer", left + "/draft", Map.of("reason", "again")).statusCode(404);
      assertEquals(2, plans.find(id, world.today()).orElseThrow().version());
    } finally {
      world.change("delete from plan_pack where id = '" + id + "'");
      plans.refresh();
    }
  }

  private static ValidatableResponse post(String user, String path, Object body) {
    return World.as(user)
        .header("If-Match", "\"1\"")
        .contentType(ContentType.JSON)
        .body(body)
        .post(path)
        .then();
  }

  private static void assertTarget(String query, int value, String status) {
    for (String user : new String[] {"dlh-officer", "tj-leader"}) {
      World.as(user)
          .get(API + "/targets" + query)
          .then()
          .statusCode(200)
          .body(STOCK + "value", equalTo(value))
          .body(STOCK + "threshold", equalTo(0))
          .body(STOCK + "status", equalTo(status));
    }
  }
}
