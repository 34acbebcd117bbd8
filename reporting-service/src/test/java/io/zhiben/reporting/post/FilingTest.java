package io.zhiben.reporting.post;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import io.zhiben.reporting.task.RunningPlan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Packages of lists and goals on their way to the level above (备案). */
@ReportingTest
class FilingTest extends RunningPlan {
  private static final String FILINGS = API + "/filings";
  private static final String SUBMIT = FILINGS + "/of/" + PLAN_ID;
  private static final Map<String, String> GOALS = Map.of("goals", "零事故");
  private static final Map<String, String> NUMBER = Map.of("number", "东丽备〔2026〕1号");
  private static final Map<String, String> REASON = Map.of("reason", "缺职责清单");
  private static final String OF_PLAN = "findAll { it.planId == '" + PLAN_ID + "' }";

  @Test
  @DisplayName("it goes one level up: the city reads it and doesn't decide")
  void onlyTheLevelAboveDecides() {
    String filing = FILINGS + "/" + submit(GOALS).extract().path("id");
    assertEquals(
        1,
        world.count(
            "select count(*) from filing where plan_id = '%s' and place_code = '%s' and"
                    .formatted(PLAN_ID, Places.DONGLIHU)
                + " to_region = '%s'".formatted(Places.DONGLI)));
    decidable("dl-officer", filing, true);
    for (String user : List.of("tj-officer", "dlh-officer")) {
      decidable(user, filing, false);
      refused(user, filing + "/file", "1", NUMBER, 403, "FILING_NOT_YOURS");
      refused(user, filing + "/return", "1", REASON, 403, "FILING_NOT_YOURS");
    }
    for (String user : List.of("dzgz-officer", "jz-officer")) {
      World.as(user).get(filing).then().statusCode(404);
      World.as(user).get(FILINGS).then().body(OF_PLAN, empty());
      refused(user, filing + "/file", "1", NUMBER, 404, "NOT_FOUND");
      refused(user, filing + "/return", "1", REASON, 404, "NOT_FOUND");
    }
    // a village has no part in what its street files
    World.as("dlh-grid").get(filing).then().statusCode(404);
    World.as("dlh-grid").get(FILINGS).then().body(OF_PLAN, empty());
    String unknown = FILINGS + "/" + new UUID(0, 1);
    refused("dl-officer", unknown + "/file", "1", NUMBER, 404, "NOT_FOUND");
    post("dl-officer", filing + "/file", "1", NUMBER).statusCode(200);
  }

  @Test
  void onlyTheOfficeOfThePlanSubmits() {
    refused("dl-officer", SUBMIT, null, GOALS, 403, "POST_NOT_YOURS");
    refused("dzgz-officer", SUBMIT, null, GOALS, 404, "NOT_FOUND");
    post("dlh-department", SUBMIT, null, GOALS).statusCode(403);
    post("dlh-grid", SUBMIT, null, GOALS).statusCode(403);
    refused("dlh-officer", FILINGS + "/of/no-plan", null, GOALS, 404, "NOT_FOUND");
    assertEquals(0, filings());
  }

  @Test
  void whatComesBackIsMendedAndFiledInAnotherRound() {
    String first = FILINGS + "/" + submit(GOALS).extract().path("id");
    refused("dlh-officer", SUBMIT, null, Map.of(), 409, "FILING_UNDER_WAY");
    post("dl-officer", first + "/return", null, REASON).statusCode(428);
    post("dl-officer", first + "/return", "2", REASON).statusCode(412);
    post("dl-officer", first + "/return", "1", REASON)
        .statusCode(200)
        .body("state", equalTo("RETURNED"))
        .body("reason", equalTo("缺职责清单"))
        .body("decidable", equalTo(false));
    refused("dl-officer", first + "/file", "2", NUMBER, 409, "FILING_STATE_FORBIDS");
    // what came back may be handed in as it was
    String second = FILINGS + "/" + submit(GOALS).extract().path("id");
    post("dl-officer", second + "/file", "1", NUMBER)
        .statusCode(200)
        .body("state", equalTo("FILED"))
        .body("reason", nullValue());
    refused("dl-officer", second + "/return", "2", REASON, 409, "FILING_STATE_FORBIDS");
    refused("dlh-officer", SUBMIT, null, GOALS, 409, "FILING_UNCHANGED");
    World.as("dl-officer").get(FILINGS).then().body(OF_PLAN + ".round", contains(2, 1));
  }

  @Test
  void whatIsOfferedIsWhatIsNotRefused() {
    offered("dlh-officer", true, null);
    offered("dl-officer", false, "POST_NOT_YOURS");
    World.as("dzgz-officer").get(SUBMIT).then().statusCode(404);
    String filing = FILINGS + "/" + submit(GOALS).extract().path("id");
    offered("dlh-officer", false, "FILING_UNDER_WAY");
    post("dl-officer", filing + "/file", "1", NUMBER).statusCode(200);
    offered("dlh-officer", true, null);
  }

  @Test
  void aPlanOfTheHighestLevelHasNobodyToFileWith() {
    try {
      reword("region: \"" + Places.DONGLIHU + "\"", "region: \"" + Places.TIANJIN + "\"");
      refused("tj-officer", SUBMIT, null, GOALS, 409, "FILING_NO_UPPER_LEVEL");
      offered("tj-officer", false, "FILING_NO_UPPER_LEVEL");
      World.as("tj-officer").get(SUBMIT).then().body("toRegionName", nullValue());
      assertEquals(0, filings());
    } finally {
      world.change("delete from tenant_rules where region_code = '" + Places.TIANJIN + "'");
    }
  }

  private static void offered(String user, boolean submittable, String refusal) {
    World.as(user)
        .get(SUBMIT)
        .then()
        .statusCode(200)
        .body("submittable", equalTo(submittable))
        .body("refusal", equalTo(refusal));
  }

  @Test
  void aChangedListIsFiledAnew() {
    String filing = FILINGS + "/" + submit(GOALS).extract().path("id");
    post("dl-officer", filing + "/file", "1", NUMBER).statusCode(200);
    reword("牵头落实", "牵头落实并督办");
    World.as("dlh-officer").get(filing).then().body("changed", equalTo(true));
    submit(GOALS)
        .body("round", equalTo(2))
        .body("content.lists[0].version", equalTo(2))
        .body("content.lists[0].list[0].zh", equalTo("牵头落实并督办"));
    // what was filed stays as it was filed
    World.as("dlh-officer")
        .get(filing)
        .then()
        .body("content.lists[0].list[0].zh", equalTo("牵头落实"))
        .body("state", equalTo("FILED"));
  }

  @Test
  void aRepeatedRequestSubmitsOnce() {
    String key = UUID.randomUUID().toString();
    String id = once(key).statusCode(200).extract().path("id");
    once(key).statusCode(200).body("id", equalTo(id));
    assertEquals(1, filings());
  }

  private static ValidatableResponse once(String key) {
    return World.as("dlh-officer")
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(GOALS)
        .post(SUBMIT)
        .then();
  }

  private static ValidatableResponse submit(Map<String, String> goals) {
    return post("dlh-officer", SUBMIT, null, goals)
        .statusCode(200)
        .body("state", equalTo("SUBMITTED"));
  }

  private static void decidable(String user, String filing, boolean expected) {
    World.as(user).get(filing).then().statusCode(200).body("decidable", equalTo(expected));
  }

  private static void refused(
      String user, String path, String version, Map<String, ?> body, int status, String code) {
    post(user, path, version, body).statusCode(status).body("code", equalTo(code));
  }

  private long filings() {
    return world.count("select count(*) from filing where plan_id = '%s'".formatted(PLAN_ID));
  }
}
