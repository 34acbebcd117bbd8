package io.zhiben.enterprise.place;

import static io.zhiben.enterprise.Api.BASE;
import static io.zhiben.enterprise.Api.ENTERPRISES;
import static io.zhiben.enterprise.Api.as;
import static io.zhiben.enterprise.Api.enterprise;
import static io.zhiben.enterprise.Api.newCode;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.zhiben.enterprise.EnterpriseServiceTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@EnterpriseServiceTest
class PlaceResourceTest {
  private static final String PLACES = BASE + "/places";

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
