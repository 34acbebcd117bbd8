package io.zhiben.hazard.listing;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.step;
import static io.zhiben.hazard.listing.Cases.LISTINGS;
import static io.zhiben.hazard.listing.Cases.hazard;
import static io.zhiben.hazard.listing.Cases.listed;
import static io.zhiben.hazard.listing.Cases.listingBody;
import static io.zhiben.hazard.listing.Cases.major;
import static io.zhiben.hazard.listing.Cases.measuresDone;
import static io.zhiben.hazard.listing.Cases.read;
import static io.zhiben.hazard.listing.Cases.reinspected;
import static io.zhiben.hazard.listing.Cases.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A district lists a town's hazard, and what follows until it is delisted. */
@HazardServiceTest
class ListingResourceTest {
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
        .body("number", matchesPattern("120110-GP-\\d{4}-\\d{6}"))
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
    Map<String, String> upgraded = new HashMap<>(delisting);
    upgraded.put("outcome", "UPGRADED");
    take("dl-leader", id, "delist", upgraded)
        .then()
        .statusCode(200)
        .body("state", equalTo("DELISTED"))
        .body("outcome", equalTo("UPGRADED"))
        .body("delistedOn", equalTo(World.today().toString()))
        .body("clock.stopped", equalTo(true))
        .body("actions", contains("PUBLISH"));
    String day = World.today().toString();
    as("dl-officer")
        .get(BASE + "/listing-outcomes")
        .then()
        .statusCode(200)
        .body("years[0].year", equalTo(World.today().getYear()))
        .body("years[0].outcomes.outcome", hasItem("UPGRADED"));
    String ended = "?outcome=UPGRADED&delistedFrom=" + day + "&delistedTo=" + day + "&hazard=";
    as("dl-officer").get(LISTINGS + ended + hazard).then().body("items.id", contains(id));
    as("dl-officer").get(LISTINGS + "?outcome=MET&hazard=" + hazard).then().body("items", empty());
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
  void draftsTheHaltTogetherWithTheListing() {
    String hazard = major(World.PARK, DEADLINE);
    Map<String, Object> body = listingBody(hazard);
    body.put("halt", true);
    String id =
        as("dl-leader").body(body).post(LISTINGS).then().statusCode(201).extract().path("id");
    read("dl-officer", id)
        .then()
        .body("documents.kind", contains("LISTING_NOTICE", "SUSPENSION_DECISION"))
        .body("documents.state", contains("DRAFT", "DRAFT"));
    String halt = read("dl-officer", id).path("documents[1].id");
    as("dl-officer")
        .get(BASE + "/documents/" + halt)
        .then()
        .body("recipient", equalTo("欢腾湖主题乐园"))
        .body("subjects.id", contains(id, hazard))
        .body("values.texts.from", equalTo(World.today().toString()));
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
}
