package io.zhiben.enterprise.place;

import static io.zhiben.enterprise.Api.BASE;
import static io.zhiben.enterprise.Api.ENTERPRISES;
import static io.zhiben.enterprise.Api.as;
import static io.zhiben.enterprise.Api.enterprise;
import static io.zhiben.enterprise.Api.newCode;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.enterprise.Api;
import io.zhiben.enterprise.EnterpriseServiceTest;
import io.zhiben.enterprise.Rows;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@EnterpriseServiceTest
class PlaceResourceTest {
  private static final String PLACES = BASE + "/places";

  @Inject Rows rows;
  @Inject PlaceAnnouncement announcement;

  @Test
  void tenantsOfASelfHeldBuildingFallIntoItsDomain() {
    String building =
        as("dlh-officer")
            .body(place("示例创业大厦", "BUILDING", true))
            .post(PLACES)
            .then()
            .statusCode(201)
            .body("domainCode", equalTo("DLH-07"))
            .extract()
            .path("id");
    Map<String, Object> tenant = enterprise(newCode(), "示例大厦租户公司");
    tenant.put("industry", "E50");
    tenant.put("buildingId", building);

    as("dlh-officer")
        .body(tenant)
        .post(ENTERPRISES)
        .then()
        .statusCode(201)
        .body("domainCode", equalTo("DLH-07"))
        .body("buildingName", equalTo("示例创业大厦"));
  }

  @Test
  void placesFallIntoDomainsByKindAndStayInTheirTown() {
    String lake =
        as("dlh-officer")
            .body(place("示例湖", "WATER_BODY", false))
            .post(PLACES)
            .then()
            .statusCode(201)
            .body("domainCode", equalTo("DLH-06"))
            .extract()
            .path("id");

    as("dlh-officer").get(PLACES + "/" + lake).then().statusCode(200).header("ETag", "\"0\"");
    as("dlh-officer").get(PLACES + "?kind=WATER_BODY").then().body("items.id", hasItem(lake));
    as("dzgz-officer").get(PLACES).then().statusCode(200).body("items.id", not(hasItem(lake)));
    as("dzgz-officer").get(PLACES + "/" + lake).then().statusCode(404);
    as("dlh-officer")
        .body(place("示例湖", "WATER_BODY", false))
        .post(PLACES)
        .then()
        .statusCode(409)
        .body("code", equalTo("PLACE_NAME_TAKEN"));
  }

  @Test
  void placesOutsideAreRefused() {
    Map<String, Object> outside = place("示例外镇楼", "BUILDING", false);
    outside.put("regionCode", "120119105201");

    as("dlh-officer").body(outside).post(PLACES).then().statusCode(403);
    as("dl-officer")
        .body(placeIn("120110000000"))
        .post(PLACES)
        .then()
        .statusCode(400)
        .body("code", equalTo("REGION_NOT_A_TOWN"));
    as("ent-officer").get(PLACES).then().statusCode(403);
  }

  @Test
  void listsByNameKindPlaceAndDomain() {
    String building = registered(place("示例检索大厦", "BUILDING", false));
    String lake = registered(place("示例检索湖", "WATER_BODY", false));
    String query = PLACES + "?q=示例检索";

    as("dlh-officer").get(query).then().statusCode(200).body("items.id", hasItems(building, lake));
    as("dlh-officer").get(query + "大").then().body("items.id", contains(building));
    as("dlh-officer").get(query + "&building=true").then().body("items.id", contains(building));
    as("dlh-officer").get(query + "&building=false").then().body("items.id", contains(lake));
    as("dlh-officer").get(query + "&domain=DLH-06").then().body("items.id", contains(lake));
    as("dlh-officer")
        .get(query + "&region=120110013003&kind=BUILDING")
        .then()
        .body("items.id", contains(building))
        .body("items[0].regionName", notNullValue())
        .body("items[0].domainName", notNullValue());
    as("dlh-officer").get(query + "&region=120110013001").then().body("total", equalTo(0));
    as("dlh-officer").get(query + "%").then().body("total", equalTo(0));
    as("dzgz-officer").get(query).then().body("total", equalTo(0));
  }

  @Test
  void aChangedPlaceFallsIntoTheDomainOfItsNewKind() {
    Map<String, Object> body = place("示例改动湖", "WATER_BODY", false);
    String id = registered(body);
    body.put("kind", "BUILDING");
    body.put("selfHeld", true);
    body.put("address", "示例路9号");

    change("dlh-officer", id, "0", body)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("kind", equalTo("BUILDING"))
        .body("address", equalTo("示例路9号"))
        .body("domainCode", equalTo("DLH-07"));
    change("dlh-officer", id, "0", body).then().statusCode(412);
    as("dlh-officer").body(body).put(PLACES + "/" + id).then().statusCode(428);
    change("dzgz-officer", id, "1", body).then().statusCode(404);
    change("dlh-leader", id, "1", body).then().statusCode(403);
    assertEquals(1, rows.audited("place.change", id));

    registered(place("示例改动甲楼", "BUILDING", false));
    body.put("name", "示例改动甲楼");
    change("dlh-officer", id, "1", body)
        .then()
        .statusCode(409)
        .body("code", equalTo("PLACE_NAME_TAKEN"));
  }

  @Test
  void whatTenantsRestOnStaysWhileTheySitInTheBuilding() {
    Map<String, Object> body = place("示例满租大厦", "BUILDING", true);
    String building = registered(body);
    Map<String, Object> tenant = enterprise(newCode(), "示例满租公司");
    tenant.put("buildingId", building);
    String enterprise = Api.registered("dlh-officer", tenant);

    as("dlh-officer")
        .get(PLACES + "/" + building + "/enterprises")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items.id", contains(enterprise))
        .body("items.name", contains("示例满租公司"));
    as("dzgz-officer")
        .get(PLACES + "/" + building + "/enterprises")
        .then()
        .body("total", equalTo(0));
    for (Map<String, Object> other :
        List.<Map<String, Object>>of(
            Map.of("name", "示例改名大厦"),
            Map.of("kind", "OFFICE_BUILDING"),
            Map.of("selfHeld", false))) {
      Map<String, Object> changed = new HashMap<>(body);
      changed.putAll(other);
      change("dlh-officer", building, "0", changed)
          .then()
          .statusCode(409)
          .body("code", equalTo("PLACE_HAS_TENANTS"));
    }
    body.put("address", "示例路10号");
    body.put("regionCode", "120110013001");
    change("dlh-officer", building, "0", body)
        .then()
        .statusCode(200)
        .body("regionCode", equalTo("120110013001"));
  }

  @Test
  void tellsTheOtherServicesWhatHazardsCanBeAbout() {
    Map<String, Object> body = place("示例告知路", "ROAD", false);
    body.put("keeper", "示例道路管护所");
    body.put("tags", List.of("gradeB"));
    as("dlh-officer")
        .body(body)
        .post(PLACES)
        .then()
        .statusCode(400)
        .body("code", equalTo("GRADE_REASON_MISSING"));
    body.put("gradeReason", "事故多发路段");
    String id = registered(body);
    String code =
        as("dlh-officer")
            .get(PLACES + "/" + id)
            .then()
            .body("code", matchesPattern("PL120110013\\d{6}"))
            .body("keeper", equalTo("示例道路管护所"))
            .body("tags", contains("gradeB"))
            .body("gradeReason", equalTo("事故多发路段"))
            .body("closed", equalTo(false))
            .extract()
            .path("code");
    as("dlh-officer").get(PLACES + "?q=" + code).then().body("items.id", contains(id));
    assertEquals(1, rows.events("io.zhiben.enterprise.PlaceRegistered", id));

    body.remove("gradeReason");
    body.put("closed", true);
    change("dlh-officer", id, "0", body).then().statusCode(200).body("closed", equalTo(true));
    assertEquals(1, rows.events("io.zhiben.enterprise.PlaceChanged", id));
    String query = PLACES + "?q=示例告知路&closed=";
    as("dlh-officer").get(query + "true").then().body("items.id", contains(id));
    as("dlh-officer").get(query + "false").then().body("total", equalTo(0));
    body.put("tags", List.of("placeRoad"));
    change("dlh-officer", id, "1", body)
        .then()
        .statusCode(400)
        .body("code", equalTo("TAG_UNKNOWN"));
  }

  /** As after the migration of a register that is older than the events. */
  @Test
  void announcesOnceWhatWasThereBefore() {
    String id = registered(place("示例旧广场", "PARK", false));
    rows.update("update supervised_place set announced = false where name = '示例旧广场'");
    rows.update("delete from outbox where aggregate_key = ?", id);
    announcement.announce(null);
    announcement.announce(null);
    assertEquals(1, rows.events("io.zhiben.enterprise.PlaceRegistered", id));
  }

  private static String registered(Map<String, Object> body) {
    return as("dlh-officer").body(body).post(PLACES).then().statusCode(201).extract().path("id");
  }

  private static Response change(String who, String id, String version, Map<String, Object> body) {
    return as(who).header("If-Match", "\"" + version + "\"").body(body).put(PLACES + "/" + id);
  }

  private static Map<String, Object> placeIn(String region) {
    Map<String, Object> body = place("示例区级楼", "BUILDING", false);
    body.put("regionCode", region);
    return body;
  }

  private static Map<String, Object> place(String name, String kind, boolean selfHeld) {
    Map<String, Object> body = new HashMap<>();
    body.put("name", name);
    body.put("kind", kind);
    body.put("selfHeld", selfHeld);
    body.put("regionCode", "120110013003");
    return body;
  }
}
