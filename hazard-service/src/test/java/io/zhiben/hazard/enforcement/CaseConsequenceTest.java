package io.zhiben.hazard.enforcement;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.enforcement.CaseFixture.done;
import static io.zhiben.hazard.enforcement.CaseFixture.measure;
import static io.zhiben.hazard.enforcement.CaseFixture.opened;
import static io.zhiben.hazard.enforcement.CaseFixture.proposal;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.platform.db.Database;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows a decision: a credit record that is proposed, bans in force (Y-295). */
@HazardServiceTest
class CaseConsequenceTest {
  @Inject Database database;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static void name(String behaviour) {
    String standard = BASE + "/discretion-standard";
    Response now = as("dlh-admin").get(standard);
    List<Map<String, Object>> violations = now.path("standard.violations");
    violations.stream()
        .filter(one -> one.get("code").equals("NOT_ELIMINATED"))
        .forEach(one -> one.put("creditBehaviour", behaviour));
    as("dlh-admin")
        .header("If-Match", now.header("ETag"))
        .body(Map.of("violations", violations))
        .put(standard)
        .then()
        .statusCode(200);
  }

  /** So that the place has no standard of its own for the tests that come after. */
  private void forget() {
    QuarkusTransaction.requiringNew()
        .run(() ->
            database.update(
                "delete from tenant_setting where region_code = ? and kind = 'DISCRETION'",
                World.DONGLIHU));
  }

  private static List<String> proposedFor(String id) {
    return as("dlh-officer")
        .queryParam("source", "CASE")
        .queryParam("limit", 200)
        .get(BASE + "/credit-records")
        .path("items.findAll { it.caseId == '" + id + "' }.behaviourCode");
  }

  @Test
  void proposesACreditRecordWhereTheGroundOfASanctionAsksForOne() {
    String before = CaseFixture.decided();
    assertEquals(List.of(), proposedFor(before));
    name("REFUSED_RECTIFICATION");
    try {
      String id = CaseFixture.decided();
      assertEquals(List.of("REFUSED_RECTIFICATION"), proposedFor(id));
      String record =
          as("dlh-officer")
              .queryParam("source", "CASE")
              .queryParam("limit", 200)
              .get(BASE + "/credit-records")
              .path("items.find { it.caseId == '" + id + "' }.id");
      String path = BASE + "/credit-records/" + record;
      as("dlh-leader").get(path).then().body("actions", contains("REVIEW"));
    } finally {
      forget();
    }
  }

  @Test
  void listsTheBansThatAreInForceByPost() {
    String id = opened();
    done("dlh-officer", id, "file", Map.of());
    done("dlh-officer", id, "investigate", CaseFixture.investigation(false));
    Map<String, Object> ban = measure("OCCUPATION_BAN");
    ban.put("against", "PERSON");
    ban.put("post", "主要负责人");
    Map<String, Object> body = proposal(List.of(ban));
    body.put("hearingOffered", true);
    done("dlh-officer", id, "propose", body);
    done("dlh-officer", id, "hear", CaseFixture.heard());
    done("dlh-officer2", id, "review", Map.of("passed", true, "note", "程序合法"));
    done("dlh-leader", id, "decide", CaseFixture.decision());
    bans("dlh-leader").then().statusCode(200).body("items.caseId", not(hasItem(id)));
    done("dlh-officer", id, "serve", CaseFixture.service());
    bans("dlh-leader")
        .then()
        .body("items.caseId", hasItem(id))
        .body("items.find { it.caseId == '" + id + "' }.post", equalTo("主要负责人"))
        .body(
            "items.find { it.caseId == '" + id + "' }.until",
            equalTo(World.today().plusDays(10).toString()))
        .body("items.find { it.caseId == '" + id + "' }.inForce", equalTo(true));
    bans("dzgz-officer").then().body("items.caseId", not(hasItem(id)));
  }

  private static Response bans(String who) {
    return as(who).queryParam("limit", 200).get(BASE + "/occupation-bans");
  }
}
