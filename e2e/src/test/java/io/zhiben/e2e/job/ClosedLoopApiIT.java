package io.zhiben.e2e.job;

import static io.restassured.RestAssured.given;
import static io.zhiben.e2e.job.HazardSteps.HAZARDS;
import static io.zhiben.e2e.suite.Refusals.refused;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.e2e.suite.Places;
import io.zhiben.e2e.suite.SuiteTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A major hazard through its whole loop: an unannounced inspection out of a random draw finds it, a
 * tip-off leads to it, the district lists it, it becomes late and climbs the ladder while the
 * suite's clock goes on, the listing is extended, the enterprise rectifies, the district accepts
 * and delists, the figures say so, and the reporter is rewarded. Each test is the next chapter.
 */
@Order(5)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClosedLoopApiIT {
  private static final String API = "/api/hazard/v1";
  private static final String DRAWS = API + "/draws";
  private static final String LISTINGS = API + "/listings";
  private static final String STEPS = API + "/escalation-steps";
  private static final String TIP_OFFS = API + "/tip-offs";
  private static final String OPEN_TIP_OFFS = API + "/public/tip-offs";
  private static final String OPEN_LISTINGS = API + "/public/listings";
  private static final String REWARDS = API + "/rewards";
  private static final LocalDate FOUND = SuiteTime.WORKDAY;
  private static final LocalDate DEADLINE = FOUND.plusDays(9);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final String WHAT_WAS_SEEN = "夜班有人不测气体就下池作业";
  private static final String PUBLIC_TEXT = "有限空间作业管理不到位";

  private LiveSuite suite;
  private Actor officer;
  private Actor secondOfficer;
  private Actor enterprise;
  private Actor custodian;
  private Actor districtOfficer;
  private Actor districtLeader;

  private String park;
  private String draw;
  private String hazard;
  private String receipt;
  private String tipOff;
  private String listing;

  @BeforeAll
  void open() {
    suite = LiveSuite.fresh(FOUND);
    officer = suite.as("dlh-officer");
    secondOfficer = suite.as("dlh-officer2");
    enterprise = suite.as("ent-officer");
    custodian = suite.as("dlh-custodian");
    districtOfficer = suite.as("dl-officer");
    districtLeader = suite.as("dl-leader");
    Imports.run(officer, Imports.shippedRegister(), Duration.ofMinutes(1));
    await("the directory's copy")
        .atMost(LONGEST)
        .until(
            () -> officer.read(Consultancy.DIRECTORY, Map.of("q", "乐园")).getList("$").size() > 0);
    park = officer.read(Consultancy.DIRECTORY, Map.of("q", Places.THEME_PARK)).getString("[0].id");
  }

  @Test
  @Order(1)
  void drawsUnannouncedAndFindsTheHazard() {
    List<String> pool = officer.read(Consultancy.DIRECTORY, Map.of("q", "示例")).getList("id");
    List<String> three =
        List.of(
            park,
            pool.stream().filter(id -> !id.equals(park)).findFirst().orElseThrow(),
            pool.stream().filter(id -> !id.equals(park)).skip(1).findFirst().orElseThrow());
    draw =
        officer
            .create(
                DRAWS,
                Map.of(
                    "title",
                    "二季度双随机检查",
                    "unannounced",
                    true,
                    "enterpriseIds",
                    three,
                    "inspectors",
                    inspectors(),
                    "counts",
                    Map.of("enterprises", 3, "inspectors", 2, "team", 1)))
            .getString("id");
    take(officer, DRAWS + "/" + draw, "freeze", Map.of());
    JsonPath held = take(officer, DRAWS + "/" + draw, "hold", Map.of("publicValue", "17"));
    assertEquals(3, held.getList("targets").size());
    refused(enterprise.get(DRAWS + "/" + draw), 403, "FORBIDDEN");
    assertFalse(open(API + "/public/draws").getList("items.id").contains(draw));

    for (String target : held.<String>getList("targets.enterpriseId")) {
      boolean found = target.equals(park);
      JsonPath recorded =
          officer.create(Consultancy.INSPECTIONS, Visits.drawn(draw, target, found));
      if (found) {
        hazard = recorded.getString("hazards[0].id");
      }
    }
    take(suite.as("dlh-leader"), DRAWS + "/" + draw, "publish", Map.of());
    assertTrue(open(API + "/public/draws").getList("items.id").contains(draw));
    HazardSteps.take(
        officer, hazard, "verify", Map.of("level", "MAJOR", "clauseId", Consultancy.CLAUSE));
    HazardSteps.take(enterprise, hazard, "plan", HazardSteps.fiveElements(DEADLINE));
    JsonPath assigned =
        HazardSteps.take(officer, hazard, "assign", Map.of("deadline", DEADLINE.toString()));
    assertEquals("ASSIGNED", assigned.getString("state"));
  }

  @Test
  @Order(2)
  void leadsATipOffToTheSameHazard() {
    JsonPath sent =
        post(
            OPEN_TIP_OFFS,
            Map.of(
                "submission",
                UUID.randomUUID(),
                "regionCode",
                Places.DONGLIHU,
                "channel",
                "WEB",
                "category",
                "MAJOR_HAZARD",
                "text",
                WHAT_WAS_SEEN,
                "enterpriseName",
                "某乐园",
                "reporterKind",
                "EMPLOYEE",
                "identity",
                Map.of("name", "举报人甲", "phone", "13800000000")),
            201);
    receipt = sent.getString("receipt");
    tipOff = custodian.read(TIP_OFFS).getString("items[0].id");
    assertEquals(WHAT_WAS_SEEN, custodian.read(TIP_OFFS + "/" + tipOff).getString("custody.text"));
    refused(officer.get(TIP_OFFS + "/" + tipOff), 404, "NOT_FOUND");
    take(custodian, TIP_OFFS + "/" + tipOff, "accept", Map.of("text", "已受理"));
    take(
        custodian,
        TIP_OFFS + "/" + tipOff,
        "redact",
        Map.of("text", "反映有限空间作业管理问题", "enterpriseId", park));
    JsonPath seen = officer.read(TIP_OFFS + "/" + tipOff);
    assertFalse(seen.prettify().contains(WHAT_WAS_SEEN));
    assertFalse(seen.prettify().contains("举报人甲"));
    JsonPath verified =
        take(
            officer,
            TIP_OFFS + "/" + tipOff,
            "verify",
            Map.of("outcome", "SUBSTANTIATED", "note", "与检查发现为同一隐患", "hazardId", hazard));
    assertEquals(hazard, verified.getString("hazard.id"));
    refused(
        custodian.post(TIP_OFFS + "/" + tipOff + "/reveals", Map.of("reason", " ")),
        400,
        "INVALID_FIELD");
  }

  @Test
  @Order(3)
  void isListedByTheDistrict() {
    JsonPath asked =
        officer.create(
            API + "/decision-requests",
            Map.of(
                "kind", "LISTED_SUPERVISION",
                "level", "DISTRICT",
                "hazardIds", List.of(hazard),
                "receivedOn", FOUND.toString(),
                "reason", "风险突出，请区级挂牌"));
    String request = asked.getString("id");
    take(
        districtLeader,
        API + "/decision-requests/" + request,
        "decide",
        Map.of("agreed", true, "note", "同意挂牌"));
    JsonPath listed =
        districtOfficer.create(
            LISTINGS,
            Map.of(
                "requestId",
                request,
                "supervisingUnit",
                "区应急管理局",
                "reason",
                "重大事故隐患",
                "deadline",
                FOUND.plusDays(30).toString(),
                "publicity",
                "PUBLIC",
                "publicText",
                PUBLIC_TEXT));
    listing = listed.getString("id");
    assertEquals("DISTRICT", officer.read(HAZARDS + "/" + hazard).getString("listedLevel"));
    JsonPath bulletin = open(OPEN_LISTINGS);
    assertEquals(1, bulletin.getList("items").size(), bulletin::prettify);
    assertTrue(bulletin.prettify().contains(PUBLIC_TEXT));
    assertFalse(bulletin.prettify().contains("污水处理池"), "the description stays inside");
  }

  @Test
  @Order(4)
  void climbsTheLadderRungByRung() {
    assertEquals(List.of(), rungs());
    suite.travelTo(DEADLINE.plusDays(1));
    fires(List.of("TOWN LETTER"));
    suite.travelTo(DEADLINE.plusDays(3));
    fires(List.of("TOWN LETTER", "TOWN URGING"));
    suite.processes().restart(io.zhiben.local.suite.SuiteService.HAZARD);
    suite.travelTo(DEADLINE.plusDays(7));
    fires(List.of("TOWN LETTER", "TOWN URGING", "TOWN BULLETIN"));
    suite.travelTo(DEADLINE.plusDays(15));
    fires(
        List.of(
            "TOWN LETTER", "TOWN URGING", "TOWN BULLETIN", "TOWN INTERVIEW", "DISTRICT URGING"));
    String letter =
        officer.read(STEPS, Map.of("hazard", hazard, "sort", "id")).getString("items[0].id");
    JsonPath issued = take(officer, STEPS + "/" + letter, "issue", Map.of("note", "请立即整改"));
    assertEquals("ISSUED", issued.getString("state"));
    JsonPath answered =
        take(enterprise, STEPS + "/" + letter, "answer", Map.of("answer", "已安排停产整改"));
    assertEquals("ANSWERED", answered.getString("state"));
  }

  @Test
  @Order(5)
  void isExtendedRectifiedAcceptedAndDelisted() {
    String until = FOUND.plusDays(45).toString();
    take(
        officer,
        LISTINGS + "/" + listing,
        "ask-extension",
        Map.of("until", until, "reason", "设备到货推迟"));
    JsonPath extended =
        take(
            districtLeader,
            LISTINGS + "/" + listing,
            "decide-extension",
            Map.of("granted", true, "reason", "情况属实"));
    assertEquals(until, extended.getString("deadline"));

    HazardSteps.take(enterprise, hazard, "start", Map.of());
    HazardSteps.rectify(enterprise, hazard);
    assertEquals(List.of("TOWN LETTER ANSWERED"), live(false));
    HazardSteps.take(secondOfficer, hazard, "reinspect", Map.of("passed", true));
    int measures = districtOfficer.read(LISTINGS + "/" + listing).getList("measures").size();
    for (int i = 1; i <= measures; i++) {
      take(districtOfficer, LISTINGS + "/" + listing, "measures/" + i, Map.of("note", "已落实"));
    }
    take(
        districtOfficer,
        LISTINGS + "/" + listing,
        "accept",
        Map.of("passed", true, "note", "现场验收合格"));
    JsonPath delisted =
        take(
            districtLeader,
            LISTINGS + "/" + listing,
            "delist",
            Map.of("reason", "整改到位", "fundingNote", "企业自筹", "evidence", "验收意见书"));
    assertEquals("DELISTED", delisted.getString("state"));
    HazardSteps.take(secondOfficer, hazard, "sign-off", Map.of("note", "同意销号"));
  }

  @Test
  @Order(6)
  void isReportedToEveryLevel() {
    new Dashboards(suite)
        .agreeOn(
            "one hazard, signed off",
            shown ->
                shown.rate("hazards.signedOffRate").equals("1/1")
                    && shown.value("hazards.open").intValue() == 0);
  }

  @Test
  @Order(7)
  void rewardsTheReporterByReceipt() {
    take(custodian, TIP_OFFS + "/" + tipOff, "feed-back", Map.of("text", "情况属实，隐患已整改"));
    JsonPath proposed =
        custodian.create(
            REWARDS,
            Map.of(
                "tipOffId",
                tipOff,
                "fineFen",
                3_000_000,
                "deaths",
                0,
                "evidence",
                "处罚决定书",
                "fineReason",
                "由区局处罚"));
    String reward = proposed.getString("id");
    take(
        suite.as("dlh-leader"),
        REWARDS + "/" + reward,
        "decide",
        Map.of("approved", true, "reason", "符合规定"));
    long amount = suite.as("dlh-leader").read(REWARDS + "/" + reward).getLong("amountFen");
    assertEquals(450_000, amount, "15 % of the fine");
    post(
        API + "/public/rewards/claim",
        Map.of("receipt", receipt, "submission", UUID.randomUUID(), "text", "请通过银行转账"),
        200);
    take(
        custodian,
        REWARDS + "/" + reward,
        "payments",
        Map.of("amountFen", amount, "reference", "凭证 2026-031"));
    JsonPath told = post(API + "/public/rewards/status", Map.of("receipt", receipt), 200);
    assertTrue(told.prettify().contains("PAID"), told::prettify);
  }

  private void fires(List<String> expected) {
    await("rungs " + expected).atMost(LONGEST).untilAsserted(() -> assertEquals(expected, rungs()));
  }

  private List<String> rungs() {
    return suite
        .as("tj-officer")
        .read(STEPS, Map.of("hazard", hazard, "sort", "id", "limit", 100))
        .getList("items.collect { it.level + ' ' + it.rung }");
  }

  private List<String> live(boolean live) {
    return enterprise
        .read(STEPS, Map.of("hazard", hazard, "live", live, "sort", "id"))
        .getList("items.collect { it.level + ' ' + it.rung + ' ' + it.state }");
  }

  private static List<Map<String, String>> inspectors() {
    return List.of(
        Map.of("code", "TJ-001", "name", "执法岗1", "unit", "应急管理办公室"),
        Map.of("code", "TJ-002", "name", "执法岗2", "unit", "应急管理办公室"),
        Map.of("code", "TJ-003", "name", "执法岗3", "unit", "应急管理办公室"));
  }

  /** A step with the present version of the thing, as a page takes it. */
  private static JsonPath take(Actor actor, String thing, String verb, Map<String, ?> body) {
    long version = actor.read(thing).getLong("version");
    Response answer = actor.step(thing + "/" + verb, version, body);
    assertTrue(
        answer.statusCode() == 200 || answer.statusCode() == 201,
        () -> verb + " by " + actor + ": " + answer.asString());
    return answer.jsonPath();
  }

  /** As anybody, without sign-in. */
  private JsonPath open(String path) {
    Response answer = given().baseUri(suite.baseOf(path).toString()).get(path);
    assertEquals(200, answer.statusCode(), answer.asString());
    return answer.jsonPath();
  }

  private JsonPath post(String path, Map<String, ?> body, int status) {
    Response answer =
        given()
            .baseUri(suite.baseOf(path).toString())
            .contentType(ContentType.JSON)
            .body(body)
            .post(path);
    assertEquals(status, answer.statusCode(), answer.asString());
    return answer.jsonPath();
  }
}
