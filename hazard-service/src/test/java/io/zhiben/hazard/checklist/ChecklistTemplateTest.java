package io.zhiben.hazard.checklist;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.checklist.ChecklistFixture.LISTS;
import static io.zhiben.hazard.checklist.ChecklistFixture.answer;
import static io.zhiben.hazard.checklist.ChecklistFixture.inspection;
import static io.zhiben.hazard.checklist.ChecklistFixture.issued;
import static io.zhiben.hazard.checklist.ChecklistFixture.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Templates of checklists, and what comes of inspections by what was made of them. */
@HazardServiceTest
class ChecklistTemplateTest {
  private static final String TEMPLATES = BASE + "/checklist-templates";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void areShownToWhoeverReadsChecklists() {
    as("dlh-leader")
        .get(TEMPLATES)
        .then()
        .statusCode(200)
        .body("note", notNullValue())
        .body("items.items", everyItem(greaterThan(2)))
        .body(
            "items.findAll { it.sector == '建筑施工' }.id",
            containsInAnyOrder(
                "site-lifting",
                "site-deep-pit",
                "site-scaffold-formwork",
                "site-confined-space",
                "site-fire",
                "site-temporary-facilities",
                "site-concrete-mixing",
                "site-market-order"))
        .body(
            "items.findAll { it.sector == '危险废物' }.tags.flatten()",
            containsInAnyOrder("wasteIndustrial", "wasteLicensed", "wasteOther"));
    as("dlh-leader")
        .get(TEMPLATES + "/fireworks-four-parts")
        .then()
        .statusCode(200)
        .body("items.section.unique()", contains("人", "物", "制度", "时空环境"));
    as("dlh-leader")
        .get(TEMPLATES + "/chem-hazard-guide")
        .then()
        .body("items.clauseId", hasItems("saws-121-2017-chem/1", "saws-121-2017-chem/20"))
        .body("items.note", hasItem("同级的安全、环保规定不一致时，先满足安全要求，再落实环保要求。"));
    refused(as("dlh-leader").get(TEMPLATES + "/none"), 404, "NOT_FOUND");
    refused(as("dlh-admin").get(TEMPLATES), 403, "FORBIDDEN");
  }

  @Test
  void becomeDraftsThatAreIssuedAsAnyOther() {
    String key = UUID.randomUUID().toString();
    String id = adopt("dl-officer", "waste-industrial", Map.of(), key);
    assertEquals(id, adopt("dl-officer", "waste-industrial", Map.of(), key));
    as("dl-officer")
        .get(LISTS + "/" + id)
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("templateId", equalTo("waste-industrial"))
        .body("title", equalTo("危险废物规范化检查表（工业产废单位）"))
        .body("tags", contains("wasteIndustrial"))
        .body("items[0].code", equalTo("01"))
        .body("items[0].section", equalTo("申报和台账"));
    String version = issued("dl-officer", id);
    // the park is no producer of waste, so that the list isn't for it
    as("dlh-officer")
        .get(BASE + "/applicable-checklists?enterprise=" + World.PARK)
        .then()
        .statusCode(200)
        .body("versionId", not(hasItem(version)));
    refused(as("dl-officer").body(Map.of()).post(TEMPLATES + "/none/adopt"), 404, "NOT_FOUND");
    refused(
        as("dlh-officer")
            .body(Map.of("regionCode", World.DONGZHAO))
            .post(TEMPLATES + "/site-fire/adopt"),
        403,
        "OUTSIDE_SCOPE");
    refused(as("dlh-leader").body(Map.of()).post(TEMPLATES + "/site-fire/adopt"), 403, "FORBIDDEN");
    refused(
        as("dzgz-officer")
            .body(Map.of("enterpriseId", World.PARK))
            .post(TEMPLATES + "/site-fire/adopt"),
        404,
        "NOT_FOUND");
  }

  @Test
  void showWhoFailsAgainAndAgain() {
    String id =
        adopt(
            "dlh-officer",
            "site-fire",
            Map.of("enterpriseId", World.PARK, "title", "停车楼工地消防检查"),
            UUID.randomUUID().toString());
    String version = issued("dlh-officer", id);
    visited(version, 1, 5);
    visited(version, 5);
    JsonPath results =
        as("dlh-leader")
            .get(LISTS + "/" + id + "/results")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertEquals(List.of(World.PARK.toString()), results.getList("enterprises.enterpriseId"));
    assertEquals(2, results.getInt("enterprises[0].inspections"));
    assertEquals(9, results.getInt("enterprises[0].good.numerator"));
    assertEquals(12, results.getInt("enterprises[0].good.denominator"));
    assertEquals(75.0f, results.getFloat("good.percent"));
    assertEquals(List.of("05", "01"), results.getList("enterprises[0].failed.code"));
    assertEquals(List.of(2, 1), results.getList("enterprises[0].failed.times"));
    as("dlh-leader")
        .queryParam("region", World.DONGZHAO)
        .get(LISTS + "/" + id + "/results")
        .then()
        .body("enterprises", hasSize(0))
        .body("good.percent", nullValue());
    refused(as("dzgz-officer").get(LISTS + "/" + id + "/results"), 404, "NOT_FOUND");
    refused(
        as("dlh-leader").queryParam("from", "2999-01-01").get(LISTS + "/" + id + "/results"),
        400,
        "INVALID_PARAMETER");
    refused(as("ent-officer").get(LISTS + "/" + id + "/results"), 403, "FORBIDDEN");
  }

  private static String adopt(String who, String template, Map<String, ?> body, String key) {
    return as(who)
        .header("Idempotency-Key", key)
        .body(body)
        .post(TEMPLATES + "/" + template + "/adopt")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** A visit of the park; the items of these numbers weren't as they have to be. */
  private static void visited(String version, int... wanting) {
    List<Map<String, Object>> answers = new ArrayList<>();
    for (int no = 1; no <= 6; no++) {
      int item = no;
      boolean bad = java.util.Arrays.stream(wanting).anyMatch(one -> one == item);
      answers.add(answer(no, bad ? "NOT_OK" : "OK"));
    }
    as("dlh-officer").body(inspection(version, answers)).post(INSPECTIONS).then().statusCode(201);
  }
}
