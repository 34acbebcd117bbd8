package io.zhiben.hazard.listing;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.listing.Cases.LISTINGS;
import static io.zhiben.hazard.listing.Cases.REQUESTS;
import static io.zhiben.hazard.listing.Cases.asking;
import static io.zhiben.hazard.listing.Cases.listed;
import static io.zhiben.hazard.listing.Cases.listingBody;
import static io.zhiben.hazard.listing.Cases.major;
import static io.zhiben.hazard.listing.Cases.read;
import static io.zhiben.hazard.listing.Cases.take;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.Api;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees which listing. */
@HazardServiceTest
class ListingScopeTest {
  private static final LocalDate DEADLINE = World.today().plusDays(20);

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
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
            World.code(enterprise),
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
}
