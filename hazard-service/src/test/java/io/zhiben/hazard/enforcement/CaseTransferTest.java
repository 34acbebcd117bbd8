package io.zhiben.hazard.enforcement;

import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.enforcement.CaseFixture.CASES;
import static io.zhiben.hazard.enforcement.CaseFixture.done;
import static io.zhiben.hazard.enforcement.CaseFixture.get;
import static io.zhiben.hazard.enforcement.CaseFixture.opened;
import static io.zhiben.hazard.enforcement.CaseFixture.refused;
import static io.zhiben.hazard.enforcement.CaseFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class CaseTransferTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void handsWhatMayBeACrimeToJusticeBeforeItIsClosed() {
    String id = opened();
    done("dlh-officer", id, "file", Map.of());
    done("dlh-officer", id, "investigate", CaseFixture.investigation(true));
    done(
        "dlh-leader",
        id,
        "transfer",
        Map.of("target", "CRIMINAL_JUSTICE", "recipient", "公安机关", "basis", "涉嫌危险作业"));
    String sent = get("dlh-officer", id).path("transfers[0].id");
    get("dlh-officer", id)
        .then()
        .body("state", equalTo("INVESTIGATED"))
        .body("outcome", contains("TRANSFER"))
        .body("transfers[0].answerDueOn", equalTo(World.today().plusDays(30).toString()));
    Map<String, Object> answer =
        Map.of(
            "transferId",
            sent,
            "answer",
            "ACCEPTED",
            "answeredOn",
            World.today().toString(),
            "note",
            "已立案侦查");
    String tag = get("dlh-officer", id).header("ETag");
    done("dlh-officer", id, "answer", answer);
    refused(
        as("dlh-officer").header("If-Match", tag).body(answer).post(CASES + "/" + id + "/answer"),
        412,
        "STALE_VERSION");
    refused(step("dlh-officer", id, "answer", answer), 409, "TRANSFER_ANSWERED");
  }

  @Test
  void goesOnWhenTheDistrictRefusesTheWholeCase() {
    String id = opened();
    done("dlh-officer", id, "file", Map.of());
    done(
        "dlh-leader",
        id,
        "transfer",
        Map.of("target", "DISTRICT", "recipient", "东丽区应急管理局", "basis", "属区级管辖", "wholeCase", true));
    String sent = get("dlh-officer", id).path("transfers[0].id");
    Map<String, Object> answer =
        Map.of(
            "transferId",
            sent,
            "answer",
            "REFUSED",
            "answeredOn",
            World.today().toString(),
            "note",
            "由街道办理");
    get("dlh-officer", id)
        .then()
        .body("transfers[0].days", equalTo(0))
        .body("actions", not(hasItem("ANSWER")));
    refused(step("dlh-officer", id, "answer", answer), 409, "DISTRICT_ANSWERS");
    waiting("dl-officer").then().statusCode(200).body("items.id", hasItem(id));
    waiting("dlh-officer").then().body("total", equalTo(0));
    done("dl-officer", id, "answer", answer);
    waiting("dl-officer").then().body("items.id", not(hasItem(id)));
    get("dlh-officer", id).then().body("state", equalTo("FILED"));
  }

  private static Response waiting(String who) {
    return as(who).queryParam("transferredToUs", true).queryParam("limit", 200).get(CASES);
  }

  @Test
  void followsWhatTheProcuratorateDoesStageByStage() {
    String id = opened();
    done(
        "dlh-leader",
        id,
        "transfer",
        Map.of("target", "PUBLIC_INTEREST", "recipient", "区人民检察院", "basis", "公共场所消防通道长期被占用"));
    String sent = get("dlh-officer", id).path("transfers[0].id");
    Map<String, Object> answer = new HashMap<>();
    answer.put("transferId", sent);
    answer.put("answer", "ACCEPTED");
    answer.put("answeredOn", World.today().toString());
    answer.put("note", "已受理");
    answer.put("receipt", "检公益回〔2026〕7号");
    answer.put("stage", "PRE_LITIGATION");
    done("dlh-officer", id, "answer", answer);
    refused(step("dlh-officer", id, "answer", answer), 409, "TRANSFER_ANSWERED");
    answer.put("stage", "FILED");
    refused(step("dlh-officer", id, "answer", answer), 400, "INVALID_FIELD");
    answer.remove("receipt");
    answer.put("stage", "LITIGATION");
    done("dlh-officer", id, "answer", answer);
    answer.put("answer", "RESULT");
    answer.put("stage", "JUDGED");
    done("dlh-officer", id, "answer", answer);
    get("dlh-officer", id)
        .then()
        .body("state", equalTo("CLUE"))
        .body("transfers[0].receipt", equalTo("检公益回〔2026〕7号"))
        .body("transfers[0].stage", equalTo("JUDGED"))
        .body("transfers[0].answer", equalTo("RESULT"));
  }

  @Test
  void knowsStagesOfTheProcuratorateOnly() {
    String id = opened();
    done(
        "dlh-leader",
        id,
        "transfer",
        Map.of("target", "DISTRICT", "recipient", "东丽区应急管理局", "basis", "属区级管辖"));
    Map<String, Object> answer = new HashMap<>();
    answer.put("transferId", get("dlh-officer", id).path("transfers[0].id"));
    answer.put("answer", "ACCEPTED");
    answer.put("answeredOn", World.today().toString());
    answer.put("note", "已受理");
    answer.put("stage", "FILED");
    refused(step("dl-officer", id, "answer", answer), 400, "INVALID_FIELD");
  }
}
