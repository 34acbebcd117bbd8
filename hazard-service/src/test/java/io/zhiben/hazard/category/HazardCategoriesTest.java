package io.zhiben.hazard.category;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.get;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.Api.inspectionBody;
import static io.zhiben.hazard.Api.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class HazardCategoriesTest {
  private static final String CATEGORIES = BASE + "/hazard-categories";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void shipsTheSortsOfTheCampaigns() {
    as("dlh-officer")
        .get(CATEGORIES)
        .then()
        .statusCode(200)
        .body("regionCode", nullValue())
        .body(
            "categories.categories.code",
            hasItems("FIRE_ROUTE", "FIRE_LIVING", "DEVICE", "PROCESS", "PIPE", "PERSON"));
    as("agency-anhua").get(CATEGORIES).then().statusCode(200);
    as("ops").get(CATEGORIES).then().statusCode(403);
  }

  @Test
  void aTownHasItsOwn() {
    Response before = as("dzgz-admin").get(CATEGORIES);
    Map<String, Object> body =
        Map.of("categories", List.of(Map.of("code", "COAL", "title", "燃煤取暖")));
    as("dzgz-officer")
        .header("If-Match", before.header("ETag"))
        .body(body)
        .put(CATEGORIES)
        .then()
        .statusCode(403);
    Map<String, Object> twice =
        Map.of(
            "categories",
            List.of(
                Map.of("code", "COAL", "title", "燃煤取暖"), Map.of("code", "COAL", "title", "其他")));
    as("dzgz-admin")
        .header("If-Match", before.header("ETag"))
        .body(twice)
        .put(CATEGORIES)
        .then()
        .statusCode(400)
        .body("errors.field", contains("categories[1].code"));
    as("dzgz-admin")
        .header("If-Match", before.header("ETag"))
        .body(body)
        .put(CATEGORIES)
        .then()
        .statusCode(200)
        .body("regionCode", equalTo(World.DONGZHAO));
    as("dzgz-admin")
        .header("If-Match", before.header("ETag"))
        .body(body)
        .put(CATEGORIES)
        .then()
        .statusCode(412);
    Map<String, Object> far = hazardBody(World.FAR);
    far.put("category", "COAL");
    as("dzgz-officer")
        .body(far)
        .post(HAZARDS)
        .then()
        .statusCode(201)
        .body("category.title", equalTo("燃煤取暖"));
    far.put("category", "FIRE_EXIT");
    as("dzgz-officer")
        .body(far)
        .post(HAZARDS)
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("HAZARD_CATEGORY_UNKNOWN"))
        .body("errors[0].field", equalTo("category"));
    Map<String, Object> near = hazardBody(World.PARK);
    near.put("category", "COAL");
    as("dlh-officer").body(near).post(HAZARDS).then().statusCode(400);
  }

  @Test
  void isSaidByFindersAndByWhoeverVerifies() {
    Map<String, Object> visit = inspectionBody(World.PARK, "ROUTINE", "OFFICER", 0);
    visit.put("findings", List.of(Map.of("description", "通道堆物", "category", "FIRE_ROUTE")));
    String found =
        as("dlh-officer")
            .body(visit)
            .post(INSPECTIONS)
            .then()
            .statusCode(201)
            .extract()
            .path("hazards[0].id");
    get("dlh-officer", found).then().body("category.title", equalTo("占用堵塞疏散通道、消防车通道"));
    step("dlh-officer", found, "verify", Map.of("level", "GENERAL", "category", "NONE"))
        .then()
        .statusCode(400);
    step("dlh-officer", found, "verify", Map.of("level", "GENERAL", "category", "MANAGEMENT"))
        .then()
        .statusCode(200)
        .body("category.code", equalTo("MANAGEMENT"));
    visit.put("findings", List.of(Map.of("description", "通道堆物", "category", "NONE")));
    as("dlh-officer")
        .body(visit)
        .post(INSPECTIONS)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("findings[0].category"));
  }
}
