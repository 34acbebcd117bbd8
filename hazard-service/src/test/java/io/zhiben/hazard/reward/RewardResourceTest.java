package io.zhiben.hazard.reward;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HazardServiceTest
class RewardResourceTest {
  private static final String REWARDS = BASE + "/rewards";
  private static final String TIP_OFFS = BASE + "/tip-offs";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  /** A tip-off and what opens it to its reporter. */
  private record Sent(String receipt, String id) {}

  @Test
  void goesFromTheProposalToTheLedger() {
    Sent sent = verified("MAJOR_HAZARD", "SUBSTANTIATED");
    claimStatus(sent).then().statusCode(200).body("state", nullValue());
    Response proposed = propose(sent, 10_000_000, 0, null);
    proposed
        .then()
        .statusCode(201)
        .body("baseFen", equalTo(1_500_000))
        .body("amountFen", equalTo(1_500_000))
        .body("ruleSource", startsWith("《安全生产领域举报奖励办法》"));
    String id = proposed.path("id");
    refused(propose(sent, 1, 0, null), 409, "REWARD_EXISTS");
    claimStatus(sent).then().body("state", nullValue());
    refused(claim(sent), 404, "NOT_FOUND");
    refused(step("dlh-custodian", id, "decide", decision(true)), 403, "FORBIDDEN");
    step("dlh-leader", id, "decide", decision(true))
        .then()
        .statusCode(200)
        .body("state", equalTo("APPROVED"))
        .body("claimUntil", equalTo(World.today().plusDays(60).toString()));
    refused(step("dlh-leader", id, "decide", decision(true)), 409, "REWARD_STATE_FORBIDS");
    refused(pay(id, 1), 409, "REWARD_STATE_FORBIDS");
    claimStatus(sent)
        .then()
        .body("state", equalTo("APPROVED"))
        .body("amountFen", equalTo(1_500_000));
    claim(sent).then().statusCode(200).body("state", equalTo("CLAIMED"));
    refused(claim(sent), 409, "REWARD_STATE_FORBIDS");
    refused(pay(id, 1_500_001), 409, "REWARD_OVERPAID");
    String payment =
        pay(id, 1_500_000)
            .then()
            .statusCode(200)
            .body("state", equalTo("PAID"))
            .extract()
            .path("entries[0].id");
    refused(pay(id, 1), 409, "REWARD_STATE_FORBIDS");
    String back = "payments/" + payment + "/reverse";
    step("dlh-custodian", id, back, Map.of("reason", "账号有误"))
        .then()
        .statusCode(200)
        .body("state", equalTo("CLAIMED"))
        .body("paidFen", equalTo(0))
        .body("entries", hasSize(2))
        .body("entries[1].amountFen", equalTo(-1_500_000))
        .body("entries[1].reverses", equalTo(payment));
    refused(
        step("dlh-custodian", id, back, Map.of("reason", "再来")),
        409,
        "REWARD_ENTRY_NOT_REVERSIBLE");
    pay(id, 500_000).then().body("state", equalTo("CLAIMED")).body("paidFen", equalTo(500_000));
    as("dlh-auditor")
        .queryParam("from", World.today().toString())
        .queryParam("to", World.today().toString())
        .get(REWARDS + "/sums")
        .then()
        .statusCode(200)
        .body("category", hasItem("MAJOR_HAZARD"));
    as("dlh-custodian")
        .get(TIP_OFFS + "/" + sent.id())
        .then()
        .body("custody.messages.text", hasItem("转账到尾号 8888"));
  }

  @Test
  void paysByConcealedDeaths() {
    Sent sent = verified("ACCIDENT_CONCEALED", "SUBSTANTIATED");
    refused(propose(sent, 0, 0, null), 400, "REWARD_BASIS_MISSING");
    propose(sent, 0, 3, "LARGER").then().statusCode(201).body("amountFen", equalTo(12_000_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNFOUNDED"})
  void isNotDueForNothing(String outcome) {
    refused(propose(verified("VIOLATION", outcome), 1, 0, null), 409, "REWARD_NOT_DUE");
    refused(propose(sent("VIOLATION"), 1, 0, null), 409, "REWARD_NOT_DUE");
  }

  @Test
  void leavesTheRestToThePlaces() {
    refused(propose(verified("OTHER", "SUBSTANTIATED"), 0, 0, null), 409, "REWARD_RULE_MISSING");
    Map<String, Object> rule = new HashMap<>();
    rule.put("category", "GENERAL_HAZARD");
    rule.put("kind", "FIXED");
    rule.put("fixedFen", 20_000);
    rule.put("insiderPermille", 200);
    rule.put("claimDays", 30);
    rule.put("source", "街道举报奖励办法");
    as("dlh-admin")
        .body(rule)
        .post(BASE + "/reward-rules")
        .then()
        .statusCode(201)
        .body("regionCode", equalTo(World.DONGLIHU));
    as("dlh-leader")
        .get(BASE + "/reward-rules")
        .then()
        .body("[0].regionCode", equalTo(World.DONGLIHU))
        .body("category", hasItem("GENERAL_HAZARD"))
        .body("category", hasItem("ACCIDENT_CONCEALED"));
    propose(verified("GENERAL_HAZARD", "PARTLY"), 0, 0, null)
        .then()
        .statusCode(201)
        .body("insider", equalTo(true))
        .body("upliftFen", equalTo(4_000))
        .body("amountFen", equalTo(24_000));
    rule.put("fixedFen", null);
    refused(as("dlh-admin").body(rule).post(BASE + "/reward-rules"), 400, "REWARD_RULE_INVALID");
  }

  @Test
  void isNotReachedFromElsewhere() {
    Sent sent = verified("VIOLATION", "SUBSTANTIATED");
    String id = propose(sent, 0, 0, null).then().statusCode(201).extract().path("id");
    refused(as("dzgz-admin").get(REWARDS + "/" + id), 403, "FORBIDDEN");
    refused(
        as("dlh-custodian")
            .header("If-Match", "\"0\"")
            .body(Map.of("amountFen", 1, "reference", "x"))
            .post(REWARDS + "/" + UUID.randomUUID() + "/payments"),
        404,
        "NOT_FOUND");
    as("dl-leader")
        .get(REWARDS + "/" + id)
        .then()
        .statusCode(200)
        .body("tipOffNumber", notNullValue());
  }

  private static Response propose(Sent sent, long fine, int deaths, String grade) {
    Map<String, Object> body = new HashMap<>();
    body.put("tipOffId", sent.id());
    body.put("fineFen", fine);
    body.put("deaths", deaths);
    body.put("grade", grade);
    body.put("evidence", "行政处罚决定书");
    body.put("fineReason", fine > 0 ? "由区局处罚" : null);
    return as("dlh-custodian").body(body).post(REWARDS);
  }

  private static Map<String, Object> decision(boolean approved) {
    return Map.of("approved", approved, "reason", "同意");
  }

  private static Response pay(String id, long fen) {
    return step("dlh-custodian", id, "payments", Map.of("amountFen", fen, "reference", "凭证 1"));
  }

  private static Response step(String who, String id, String verb, Map<String, ?> body) {
    String tag = as("dlh-custodian").get(REWARDS + "/" + id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(REWARDS + "/" + id + "/" + verb);
  }

  private static Response claimStatus(Sent sent) {
    return open("/public/rewards/status", Map.of("receipt", sent.receipt()));
  }

  private static Response claim(Sent sent) {
    return open(
        "/public/rewards/claim",
        Map.of(
            "receipt", sent.receipt(),
            "submission", UUID.randomUUID(),
            "text", "转账到尾号 8888"));
  }

  private static Response open(String path, Object body) {
    return given().contentType(ContentType.JSON).body(body).post(BASE + path);
  }

  private static Sent sent(String category) {
    Response sent =
        open(
            "/public/tip-offs",
            Map.of(
                "submission",
                UUID.randomUUID(),
                "regionCode",
                World.DONGLIHU,
                "channel",
                "WEB",
                "category",
                category,
                "text",
                "违规作业",
                "reporterKind",
                "EMPLOYEE"));
    String number = sent.then().statusCode(201).extract().path("number");
    String id =
        as("dlh-custodian")
            .queryParam("limit", 200)
            .get(TIP_OFFS)
            .path("items.find { it.number == '" + number + "' }.id");
    return new Sent(sent.path("receipt"), id);
  }

  private static Sent verified(String category, String outcome) {
    Sent sent = sent(category);
    take("dlh-custodian", sent, "redact", Map.of("text", "反映违规作业"));
    take("dlh-custodian", sent, "accept", Map.of("text", "已受理"));
    take("dlh-officer", sent, "verify", Map.of("outcome", outcome, "note", "已核查"));
    return sent;
  }

  private static void take(String who, Sent sent, String verb, Map<String, ?> body) {
    String address = TIP_OFFS + "/" + sent.id();
    String tag = as("dlh-custodian").get(address).header("ETag");
    as(who).header("If-Match", tag).body(body).post(address + "/" + verb).then().statusCode(200);
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
  }
}
