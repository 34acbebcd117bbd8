package io.zhiben.hazard.casefile;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.hazard.listing.Cases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The records of major hazards (Q-084, Y-187, Y-381). */
@HazardServiceTest
class CaseFileResourceTest {
  private static final String RULES = BASE + "/case-record-rules";
  private static final List<String> SHIPPED =
      List.of("LIST_ENTRY", "ASSIGNMENT", "BULLETIN", "CLOSING");
  private static final Map<String, String> GOOD = Map.of("result", "GOOD", "findings", "措施落实到位");

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Response rules(String who, List<String> required, List<String> before) {
    String tag = as(who).get(RULES).header("ETag");
    return as(who)
        .header("If-Match", tag)
        .body(Map.of("required", required, "beforeSignOff", before))
        .post(RULES);
  }

  private static Response records(String who, String hazard) {
    return as(who).get(HAZARDS + "/" + hazard + "/case-records");
  }

  private static Response appraise(String who, String hazard) {
    return as(who).body(GOOD).post(HAZARDS + "/" + hazard + "/appraisals");
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void blockTheSignOffWhereThePlaceSaysSo() {
    String hazard = Cases.major(World.PARK, World.today().plusDays(20));
    refused(appraise("dlh-officer", hazard), 409, "APPRAISAL_TOO_EARLY");
    Cases.reinspected(hazard);
    try {
      List<String> all =
          List.of("LIST_ENTRY", "ASSIGNMENT", "SUPERVISION", "BULLETIN", "CLOSING", "APPRAISAL");
      rules("dlh-admin", all, List.of("SUPERVISION", "APPRAISAL")).then().statusCode(200);
      as("dlh-officer")
          .get(HAZARDS + "/" + hazard)
          .then()
          .body("actions", not(hasItem("SIGN_OFF")));
      Response blocked = step("dlh-officer", hazard, "sign-off", Map.of());
      refused(blocked, 409, "CASE_RECORDS_MISSING");
      assertEquals(
          List.of("records.SUPERVISION", "records.APPRAISAL"), blocked.path("errors.field"));
      as("dlh-leader")
          .queryParam("limit", 200)
          .get(BASE + "/incomplete-case-records")
          .then()
          .statusCode(200)
          .body(
              "items.find { it.hazardId == '" + hazard + "' }.missing",
              contains("SUPERVISION", "APPRAISAL"));
      Cases.listed("dl-leader", hazard);
      refused(appraise("ent-officer", hazard), 403, "FORBIDDEN");
      refused(appraise("dzgz-officer", hazard), 404, "NOT_FOUND");
      appraise("dlh-officer", hazard)
          .then()
          .statusCode(201)
          .body("appraisal.result", equalTo("GOOD"))
          .body("records.find { it.kind == 'SUPERVISION' }.state", equalTo("PRESENT"))
          .body("records.find { it.kind == 'CLOSING' }.state", equalTo("PENDING"))
          .body("complete", equalTo(false));
      step("dlh-officer", hazard, "sign-off", Map.of()).then().statusCode(200);
      records("ent-officer", hazard)
          .then()
          .statusCode(200)
          .body("complete", equalTo(true))
          .body("mayAppraise", equalTo(false))
          .body("records.findAll { it.blocksSignOff }.kind", contains("SUPERVISION", "APPRAISAL"));
      as("dlh-auditor")
          .queryParam("entity", "Hazard")
          .queryParam("entityId", hazard)
          .get(BASE + "/audit")
          .then()
          .body("items.action", hasItem("hazard.appraise"));
    } finally {
      rules("dlh-admin", SHIPPED, List.of()).then().statusCode(200);
    }
  }

  @Test
  void areForMajorHazardsOfOnesOwnReach() {
    String hazard = Cases.major(World.HOTEL, World.today().plusDays(20));
    records("dlh-officer", hazard)
        .then()
        .statusCode(200)
        .body(
            "records.findAll { it.required }.kind",
            containsInAnyOrder("LIST_ENTRY", "ASSIGNMENT", "BULLETIN", "CLOSING"))
        .body("records.find { it.kind == 'SUPERVISION' }.state", equalTo("MISSING"));
    refused(records("dzgz-officer", hazard), 404, "NOT_FOUND");
    refused(records("ent-officer", hazard), 404, "NOT_FOUND");
    refused(records("dlh-officer", reported(World.PARK)), 409, "CASE_FILE_NOT_MAJOR");
    refused(as("ent-officer").get(BASE + "/incomplete-case-records"), 403, "FORBIDDEN");
  }

  @Test
  void areAskedForByRulesThatAgree() {
    refused(
        rules("dzgz-admin", List.of("ASSIGNMENT"), List.of("APPRAISAL")),
        400,
        "CASE_FILE_RULES_DISAGREE");
    assertEquals(400, rules("dzgz-admin", List.of("OTHER"), List.of()).statusCode());
    as("dzgz-admin")
        .header("If-Match", "\"77\"")
        .body(Map.of("required", List.of("CLOSING"), "beforeSignOff", List.of()))
        .post(RULES)
        .then()
        .statusCode(412);
    refused(rules("dzgz-officer", SHIPPED, List.of()), 403, "FORBIDDEN");
    as("dzgz-officer").get(RULES).then().statusCode(200).body("mayChange", equalTo(false));
  }
}
