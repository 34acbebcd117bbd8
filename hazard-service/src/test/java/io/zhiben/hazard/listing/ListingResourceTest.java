package io.zhiben.hazard.listing;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static io.zhiben.hazard.listing.Cases.LISTINGS;
import static io.zhiben.hazard.listing.Cases.REQUESTS;
import static io.zhiben.hazard.listing.Cases.asking;
import static io.zhiben.hazard.listing.Cases.decide;
import static io.zhiben.hazard.listing.Cases.hazard;
import static io.zhiben.hazard.listing.Cases.listed;
import static io.zhiben.hazard.listing.Cases.listingBody;
import static io.zhiben.hazard.listing.Cases.major;
import static io.zhiben.hazard.listing.Cases.measuresDone;
import static io.zhiben.hazard.listing.Cases.read;
import static io.zhiben.hazard.listing.Cases.reinspected;
import static io.zhiben.hazard.listing.Cases.take;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.Api;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A district lists a town's hazard, and what follows until it is delisted. */
@HazardServiceTest
class ListingResourceTest {
  private static final String RULES = BASE + "/supervision-rules";
  private static final LocalDate DEADLINE = World.today().plusDays(20);

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void goesFromTheListingToTheDelisting() {
    String hazard = major(World.PARK, DEADLINE);
    String id = listed("dl-leader", hazard);
    read("dlh-officer", id)
        .then()
        .statusCode(200)
        .body("number", matchesPattern("120110000-GP-\\d{4}-\\d{6}"))
        .body("level", equalTo("DISTRICT"))
        .body("authorityName", equalTo("东丽区"))
        .body("regionCode", equalTo(World.DONGLIHU))
        .body("state", equalTo("LISTED"))
        .body("hazards.id", contains(hazard))
        .body("measures", hasSize(8))
        .body("clock.overdueDays", equalTo(0))
        .body("clock.workingDaysLeft", greaterThanOrEqualTo(15))
        .body("actions", contains("REPORT_PROGRESS", "ASK_EXTENSION"));
    hazard(hazard)
        .then()
        .body("listedLevel", equalTo("DISTRICT"))
        .body("timeline[-1].event", equalTo("LISTED"));
    as("dlh-officer")
        .get(HAZARDS + "?listedLevel=DISTRICT&limit=200")
        .then()
        .body("items.id", hasItem(hazard));

    take("dl-officer", id, "accept", Map.of("passed", true, "note", "现场验收"))
        .then()
        .statusCode(409)
        .body("code", equalTo("LISTING_HAZARDS_OPEN"));
    reinspected(hazard);
    take("dl-officer", id, "accept", Map.of("passed", true, "note", "现场验收"))
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"));
    Map<String, String> delisting =
        Map.of("reason", "整改到位", "fundingNote", "企业自筹", "evidence", "验收意见书");
    take("dl-leader", id, "delist", delisting)
        .then()
        .statusCode(409)
        .body("code", equalTo("LISTING_MEASURES_MISSING"));
    measuresDone("dl-officer", id);
    take("dl-leader", id, "delist", Map.of("reason", "整改到位", "evidence", "验收意见书"))
        .then()
        .statusCode(400)
        .body("errors.field", contains("fundingNote"));
    take("dl-leader", id, "delist", delisting)
        .then()
        .statusCode(200)
        .body("state", equalTo("DELISTED"))
        .body("delistedOn", equalTo(World.today().toString()))
        .body("clock.stopped", equalTo(true))
        .body("actions", contains("PUBLISH"));
    hazard(hazard)
        .then()
        .body("listedLevel", nullValue())
        .body("timeline[-1].event", equalTo("DELISTED"));
    List<Neighbours.Heard> heard =
        Neighbours.hear(Topics.HAZARD, 3, record -> id.equals(record.key()));
    assertEquals("io.zhiben.hazard.ListingOpened", heard.getFirst().type());
    assertEquals("io.zhiben.hazard.ListingEnded", heard.getLast().type());
    assertEquals(List.of(hazard), heard.getLast().body().get("hazardIds"));
    assertFalse(heard.getLast().body().toString().contains("应急管理局"));
  }

  @Test
  void draftsItsNotice() {
    String hazard = major(World.PARK, DEADLINE);
    String id = listed("dl-leader", hazard);
    read("dl-officer", id)
        .then()
        .body("documents.kind", contains("LISTING_NOTICE"))
        .body("documents.state", contains("DRAFT"));
    String notice = read("dl-officer", id).path("documents[0].id");
    as("dl-officer")
        .get(BASE + "/documents/" + notice)
        .then()
        .statusCode(200)
        .body("recipient", equalTo("欢腾湖主题乐园"))
        .body("subjects.kind", contains("LISTING", "HAZARD"))
        .body("subjects.id", contains(id, hazard))
        .body("values.texts.level", equalTo("区级"))
        .body("values.texts.facts", containsString("安全出口锁闭"))
        .body("values.texts.facts", containsString("逾期风险高"))
        .body("values.texts.demands", containsString("由区应急管理局负责督办。"))
        .body("values.texts.deadline", equalTo(World.today().plusDays(30).toString()))
        .body("actions", contains("REVISE", "ISSUE", "WITHDRAW"));
    read("ent-officer", id).then().statusCode(200).body("documents", empty());
    as("dl-leader")
        .header("If-Match", as("dl-leader").get(BASE + "/documents/" + notice).header("ETag"))
        .body(Map.of())
        .post(BASE + "/documents/" + notice + "/issue")
        .then()
        .statusCode(200)
        .body("number", matchesPattern("（东丽）安委督办〔\\d{4}〕\\d+号"));
    read("dlh-officer", id).then().body("documents.state", contains("ISSUED"));
  }

  @Test
  void takesTheAcceptanceBackWhenAHazardGoesBack() {
    String hazard = major(World.PARK, DEADLINE);
    String id = listed("dl-leader", hazard);
    reinspected(hazard);
    take("dl-officer", id, "accept", Map.of("passed", true, "note", "现场验收")).then().statusCode(200);
    step("dlh-officer", hazard, "return", Map.of("reason", "又发现问题")).then().statusCode(200);
    read("dl-officer", id)
        .then()
        .body("state", equalTo("LISTED"))
        .body("acceptedOn", nullValue())
        .body("entries[-1].event", equalTo("ACCEPTANCE_FAILED"));
  }

  @Test
  void listsAtEachLevelOnceAndTheHighestShows() {
    String hazard = major(World.PARK, DEADLINE);
    String town = listed("dlh-leader", hazard);
    hazard(hazard).then().body("listedLevel", equalTo("TOWN"));
    listed("tj-leader", hazard);
    hazard(hazard).then().body("listedLevel", equalTo("CITY"));
    as("dlh-leader")
        .body(listingBody(hazard))
        .post(LISTINGS)
        .then()
        .statusCode(409)
        .body("code", equalTo("LISTED_ALREADY"));
    reinspected(hazard);
    take("dlh-officer", town, "accept", Map.of("passed", true, "note", "验收"))
        .then()
        .statusCode(200);
    measuresDone("dlh-officer", town);
    take(
            "dlh-leader",
            town,
            "delist",
            Map.of("reason", "到位", "fundingNote", "自筹", "evidence", "意见书"))
        .then()
        .statusCode(200);
    hazard(hazard).then().body("listedLevel", equalTo("CITY"));
  }

  @Test
  void listsWhatTheGovernmentAgreedTo() {
    String hazard = major(World.PARK, DEADLINE);
    String request =
        as("dlh-officer")
            .body(asking("DISTRICT", hazard))
            .post(REQUESTS)
            .then()
            .statusCode(201)
            .body("state", equalTo("RECEIVED"))
            .body("authorityName", equalTo("东丽区"))
            .body("clock.stopped", equalTo(false))
            .body("actions", empty())
            .extract()
            .path("id");
    Map<String, Object> body = listingBody();
    as("dl-officer")
        .body(body)
        .post(LISTINGS)
        .then()
        .statusCode(400)
        .body("code", equalTo("LISTING_NEEDS_DECISION"));
    body.put("requestId", request);
    as("dl-officer")
        .body(body)
        .post(LISTINGS)
        .then()
        .statusCode(409)
        .body("code", equalTo("REQUEST_STATE_FORBIDS"));
    decide("dlh-leader", request, true)
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_THE_AUTHORITY"));
    decide("dl-leader", request, true)
        .then()
        .statusCode(200)
        .body("state", equalTo("AGREED"))
        .body("clock.stopped", equalTo(true));
    String id =
        as("dl-officer").body(body).post(LISTINGS).then().statusCode(201).extract().path("id");
    read("dl-officer", id).then().body("hazards.id", contains(hazard));
    as("dl-officer")
        .get(REQUESTS + "/" + request)
        .then()
        .body("listingId", equalTo(id))
        .body("actions", empty());
    as("dl-officer")
        .header("If-Match", "\"1\"")
        .body(Map.of("fundingNote", "专项资金", "evidence", "销案材料"))
        .post(REQUESTS + "/" + request + "/close")
        .then()
        .statusCode(409)
        .body("code", equalTo("REQUEST_LISTING_OPEN"));
  }

  @Test
  void closesARequestWithFundsAndEvidenceOnly() {
    String hazard = major(World.PARK, DEADLINE);
    Map<String, Object> asked = asking("TOWN", hazard);
    asked.put("kind", "SUSPENSION_REPORT");
    String request =
        as("dlh-officer").body(asked).post(REQUESTS).then().statusCode(201).extract().path("id");
    decide("dlh-leader", request, true).then().statusCode(200);
    as("dlh-officer")
        .header("If-Match", "\"1\"")
        .body(Map.of("evidence", "销案材料"))
        .post(REQUESTS + "/" + request + "/close")
        .then()
        .statusCode(400)
        .body("errors.field", contains("fundingNote"));
    as("dlh-officer")
        .header("If-Match", "\"1\"")
        .body(Map.of("fundingNote", "企业自筹", "evidence", "销案材料"))
        .post(REQUESTS + "/" + request + "/close")
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"));
    as("dlh-officer")
        .get(REQUESTS + "?state=CLOSED&hazard=" + hazard)
        .then()
        .body("items.id", contains(request));
  }

  @Test
  void refusesWhatIsNoMajorHazardOfTheCaller() {
    String general = reported(World.PARK);
    step("dlh-officer", general, "verify", Map.of("level", "GENERAL")).then().statusCode(200);
    as("dl-leader")
        .body(listingBody(general))
        .post(LISTINGS)
        .then()
        .statusCode(409)
        .body("code", equalTo("LISTING_NEEDS_MAJOR"));
    String far = "" + UUID.randomUUID();
    as("dl-leader").body(listingBody(far)).post(LISTINGS).then().statusCode(404);
    String hazard = major(World.PARK, DEADLINE);
    as("dlh-officer").body(asking("TOWN", hazard, far)).post(REQUESTS).then().statusCode(404);
    as("dl-officer")
        .body(asking("TOWN", hazard))
        .post(REQUESTS)
        .then()
        .statusCode(400)
        .body("code", equalTo("REQUEST_LEVEL_BELOW"));
    Map<String, Object> tomorrow = asking("TOWN", hazard);
    tomorrow.put("receivedOn", World.today().plusDays(1).toString());
    as("dlh-officer")
        .body(tomorrow)
        .post(REQUESTS)
        .then()
        .statusCode(400)
        .body("code", equalTo("DATE_IN_FUTURE"));
    Map<String, Object> late = listingBody(hazard);
    late.put("deadline", World.today().minusDays(1).toString());
    as("dl-leader")
        .body(late)
        .post(LISTINGS)
        .then()
        .statusCode(400)
        .body("code", equalTo("DEADLINE_IN_PAST"));
  }

  @Test
  void keepsToPlacesAndRoles() {
    String hazard = major(World.PARK, DEADLINE);
    String id = listed("dl-leader", hazard);
    for (String who : List.of("dzgz-officer")) {
      read(who, id).then().statusCode(404);
      as(who)
          .body(Map.of("text", "进展"))
          .post(LISTINGS + "/" + id + "/progress")
          .then()
          .statusCode(404);
      as(who).get(LISTINGS + "?hazard=" + hazard).then().body("total", equalTo(0));
    }
    read("agency-anhua", id).then().statusCode(403);
    read("ent-officer", id).then().statusCode(200).body("hazards.id", contains(hazard));
    as("ent-officer")
        .body(Map.of("text", "已更换设备"))
        .post(LISTINGS + "/" + id + "/progress")
        .then()
        .statusCode(200)
        .body("progress.due", equalTo(World.today().plusDays(30).toString()))
        .body("entries[-1].note", equalTo("已更换设备"));
    take("dlh-officer", id, "publish", Map.of("publicity", "INTERNAL"))
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_THE_AUTHORITY"));
    as("dl-officer")
        .body(Map.of("publicity", "INTERNAL"))
        .post(LISTINGS + "/" + id + "/publish")
        .then()
        .statusCode(428);
    as("dl-officer")
        .header("If-Match", "\"77\"")
        .body(Map.of("publicity", "INTERNAL"))
        .post(LISTINGS + "/" + id + "/publish")
        .then()
        .statusCode(412);
  }

  @Test
  void showsEachTownItsOwnHazardsOfARegionalListing() {
    String near = major(World.PARK, DEADLINE);
    String far = major("dzgz-officer", World.FAR, DEADLINE, Cases.CLAUSE);
    as("dl-leader").body(listingBody(near, far)).post(LISTINGS).then().statusCode(404);
    String id = listed("tj-leader", near, far);
    read("tj-officer", id).then().body("hazards", hasSize(2)).body("regionName", equalTo("天津市"));
    read("dlh-officer", id)
        .then()
        .statusCode(200)
        .body("hazards.id", contains(near))
        .body("hazardCount", equalTo(2));
    read("dzgz-officer", id).then().statusCode(200).body("hazards.id", contains(far));
    as("dzgz-officer")
        .body(Map.of("text", "已停用"))
        .post(LISTINGS + "/" + id + "/progress")
        .then()
        .statusCode(200)
        .body("entries[-1].event", equalTo("PROGRESS"));
    take(
            "dlh-officer",
            id,
            "ask-extension",
            Map.of("until", World.today().plusDays(40).toString(), "reason", "备件未到"))
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_THE_AUTHORITY"));
    as("dlh-officer").get(LISTINGS + "?hazard=" + near).then().body("items.id", contains(id));
    String asked =
        as("tj-officer")
            .body(asking("CITY", near, far))
            .post(REQUESTS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as("dlh-officer").get(REQUESTS + "/" + asked).then().body("hazards.id", contains(near));
  }

  @Test
  void goesWithItsEnterprise() {
    UUID enterprise = UUID.randomUUID();
    EnterpriseState first =
        World.enterprise(
            enterprise,
            1,
            World.town(World.DONGLIHU, "120110000000"),
            "UL" + enterprise.toString().replaceAll("\\D", "").substring(0, 12),
            "迁移企业",
            World.LEAD);
    Neighbours.say(EventType.ENTERPRISE_REGISTERED, first);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            as("dlh-officer").body(Api.hazardBody(enterprise)).post(HAZARDS).statusCode() == 201);
    String id = listed("dl-leader", major(enterprise, DEADLINE));
    EnterpriseState moved =
        World.enterprise(
            enterprise,
            2,
            new Ancestry(World.VILLAGE, "120000000000", "120110000000", World.DONGLIHU),
            first.code(),
            first.name(),
            World.LEAD);
    Neighbours.say(EventType.ENTERPRISE_CHANGED, moved);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> World.VILLAGE.equals(read("dl-officer", id).path("regionCode")));
    read("dl-officer", id).then().body("hazards", hasSize(1));
  }

  @Test
  void putsTheDeadlineOffByTwoPersons() {
    String hazard = major(World.PARK, DEADLINE);
    String id = listed("dl-leader", hazard);
    String later = World.today().plusDays(45).toString();
    take("dlh-officer", id, "ask-extension", Map.of("until", later, "reason", "备件未到"))
        .then()
        .statusCode(200)
        .body("extension.until", equalTo(later));
    as("dl-leader")
        .get(LISTINGS + "?extensionAsked=true&limit=200")
        .then()
        .body("items.id", hasItem(id));
    take("dlh-leader", id, "decide-extension", Map.of("granted", true, "reason", "属实"))
        .then()
        .statusCode(403);
    take("dl-leader", id, "decide-extension", Map.of("granted", true, "reason", "属实"))
        .then()
        .statusCode(200)
        .body("deadline", equalTo(later))
        .body("extensions", equalTo(1))
        .body("extension", nullValue());
  }

  @Test
  void showsEverybodyWhatIsPublicAndNoMore() {
    String hazard = major(World.PARK, DEADLINE);
    String id = listed("dl-leader", hazard);
    String bulletin = BASE + "/listing-bulletin?limit=200";
    String shown = as("dzgz-officer").get(bulletin).then().statusCode(200).extract().asString();
    assertEquals(-1, shown.indexOf("欢腾湖"), "no enterprise is named");
    as("dzgz-officer").get(bulletin).then().body("items.id", hasItem(id));
    take("dl-officer", id, "publish", Map.of("publicity", "PUBLIC", "publicText", "水处理机房"))
        .then()
        .statusCode(200);
    as("agency-anhua")
        .get(bulletin)
        .then()
        .body("items.find { it.id == '" + id + "' }.publicText", equalTo("水处理机房"));
    String open = BASE + "/public/listings?limit=200";
    given().get(open).then().statusCode(200).body("items.id", hasItem(id));
    assertEquals(-1, given().get(open).asString().indexOf("欢腾湖"), "no enterprise is named");
    take("dl-officer", id, "publish", Map.of("publicity", "INTERNAL")).then().statusCode(200);
    given().get(open).then().body("items.id", not(hasItem(id)));
    as("dzgz-officer").get(bulletin).then().body("items.id", not(hasItem(id)));
  }

  @Test
  void startsTheClockOfALetterWhenAFireHazardIsMajor() {
    // the fire set is a directory entry still; the tenant says which sets need a letter
    rules("dlh-admin", 5, "gb-35181-2025", "gb-45067-2024");
    String hazard = major(World.PARK, DEADLINE, "gb-45067-2024/4.9.a");
    String letters = BASE + "/hazard-letters";
    String id =
        as("dlh-officer")
            .get(letters + "?hazard=" + hazard)
            .then()
            .body("items[0].state", equalTo("DUE"))
            .body("items[0].clock.workingDaysLeft", equalTo(5))
            .body("items[0].maySend", equalTo(true))
            .extract()
            .path("items[0].id");
    Map<String, Object> body = Map.of("recipient", "区消防救援大队", "sentOn", World.today().toString());
    as("dzgz-officer")
        .header("If-Match", "\"0\"")
        .body(body)
        .post(letters + "/" + id + "/send")
        .then()
        .statusCode(404);
    as("dlh-officer")
        .header("If-Match", "\"0\"")
        .body(body)
        .post(letters + "/" + id + "/send")
        .then()
        .statusCode(200)
        .body("state", equalTo("SENT"))
        .body("number", matchesPattern("DLH-HG-\\d{4}-\\d{6}"))
        .body("late", equalTo(false));
    as("dlh-officer")
        .header("If-Match", "\"1\"")
        .body(body)
        .post(letters + "/" + id + "/send")
        .then()
        .statusCode(409)
        .body("code", equalTo("LETTER_NOT_DUE"));
    String other = major(World.PARK, DEADLINE);
    as("dlh-officer").get(letters + "?hazard=" + other).then().body("total", equalTo(0));
  }

  @Test
  void changesTheRulesOfOnesOwnPlaceByVersion() {
    Map<String, Object> body = rulesBody(3, "gb-35181-2025");
    String tag = rules("dzgz-admin", 3, "gb-35181-2025");
    as("dzgz-admin").header("If-Match", tag).body(body).post(RULES).then().statusCode(412);
    as("dzgz-admin")
        .get(RULES)
        .then()
        .body("own", equalTo(true))
        .body("rules.letterDays", equalTo(3));
    as("dl-leader")
        .get(RULES)
        .then()
        .body("own", equalTo(false))
        .body("rules.letterDays", equalTo(5))
        .body("rules.decisionDays", equalTo(7));
    as("dzgz-officer").header("If-Match", tag).body(body).post(RULES).then().statusCode(403);
    body.put("measures", List.of());
    as("dzgz-admin")
        .header("If-Match", tag)
        .body(body)
        .post(RULES)
        .then()
        .statusCode(400)
        .body("errors.field", contains("measures"));
  }

  private static Map<String, Object> rulesBody(int letterDays, String... sets) {
    Map<String, Object> body = new HashMap<>();
    body.put("letterDays", letterDays);
    body.put("decisionDays", 7);
    body.put("progressDays", 30);
    body.put("letterSets", List.of(sets));
    body.put("measures", List.of("立案", "验收"));
    return body;
  }

  /** Replaces the rules of that administrator's place; the tag that they had before. */
  private static String rules(String admin, int letterDays, String... sets) {
    String tag = as(admin).get(RULES).then().statusCode(200).extract().header("ETag");
    as(admin)
        .header("If-Match", tag)
        .body(rulesBody(letterDays, sets))
        .post(RULES)
        .then()
        .statusCode(200)
        .body("own", equalTo(true))
        .body("rules.measures", contains("立案", "验收"));
    return tag;
  }
}
