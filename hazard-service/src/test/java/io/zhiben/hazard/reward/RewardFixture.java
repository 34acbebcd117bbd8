package io.zhiben.hazard.reward;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.recordedCase;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tip-offs that were verified, the cases that they led to, and what is asked for them. */
final class RewardFixture {
  static final String REWARDS = BASE + "/rewards";
  static final String FUNDS = BASE + "/reward-funds";
  static final String DISTRICT = "120110000000";

  /** Who does what for a place. */
  record Office(String region, String custodian, String officer, String leader) {}

  static final Office TOWN =
      new Office(World.DONGLIHU, "dlh-custodian", "dlh-officer", "dlh-leader");
  static final Office ABOVE = new Office(DISTRICT, "dl-custodian", "dl-officer", "dl-leader");

  /** A tip-off and what opens it to its reporter. */
  record Sent(String receipt, String id) {}

  private RewardFixture() {}

  static Response move(String who, String kind, long fen) {
    return as(who).body(Map.of("kind", kind, "amountFen", fen, "reference", "财政拨款通知")).post(FUNDS);
  }

  static void setRule(String category, String sector, Map<String, ?> amount) {
    setRuleAs("dlh-admin", category, sector, amount);
  }

  static void setRuleAs(String who, String category, String sector, Map<String, ?> amount) {
    Map<String, Object> rule = new HashMap<>(amount);
    rule.put("category", category);
    rule.put("sector", sector);
    rule.put("insiderPermille", 0);
    rule.put("claimDays", 30);
    rule.put("source", "本地举报奖励办法");
    as(who).body(rule).post(BASE + "/reward-rules").then().statusCode(201);
  }

  static Response basis(Office office, Sent sent) {
    return as(office.custodian()).queryParam("tipOff", sent.id()).get(REWARDS + "/basis");
  }

  static Response propose(Office office, Sent sent, Long fine, String reason) {
    return as(office.custodian()).body(proposal(sent, fine, reason)).post(REWARDS);
  }

  static Map<String, Object> proposal(Sent sent, Long fine, String reason) {
    Map<String, Object> body = new HashMap<>();
    body.put("tipOffId", sent.id());
    body.put("fineFen", fine);
    body.put("deaths", 0);
    body.put("evidence", "处罚决定书");
    body.put("fineReason", reason);
    return body;
  }

  static Response step(Office office, String id, String who, String verb, Map<String, ?> body) {
    String tag = as(office.custodian()).get(REWARDS + "/" + id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(REWARDS + "/" + id + "/" + verb);
  }

  static void claim(Sent sent) {
    open(
            "/public/rewards/claim",
            Map.of(
                "receipt", sent.receipt(),
                "submission", UUID.randomUUID(),
                "text", "现金领取"))
        .then()
        .statusCode(200);
  }

  private static Response open(String path, Object body) {
    return given().contentType(ContentType.JSON).body(body).post(BASE + path);
  }

  static Sent verified(Office office, String category, UUID enterprise, String hazard) {
    Map<String, Object> body = new HashMap<>();
    body.put("submission", UUID.randomUUID());
    body.put("regionCode", office.region());
    body.put("channel", "WEB");
    body.put("category", category);
    body.put("text", "违规作业");
    body.put("reporterKind", "PUBLIC");
    Response sent = open("/public/tip-offs", body);
    String number = sent.then().statusCode(201).extract().path("number");
    String id =
        as(office.custodian())
            .queryParam("limit", 200)
            .get(BASE + "/tip-offs")
            .path("items.find { it.number == '" + number + "' }.id");
    Map<String, Object> redaction = new HashMap<>();
    redaction.put("text", "反映违规作业");
    redaction.put("enterpriseId", enterprise);
    take(office, office.custodian(), id, "redact", redaction);
    take(office, office.custodian(), id, "accept", Map.of("text", "已受理"));
    Map<String, Object> verification = new HashMap<>();
    verification.put("outcome", "SUBSTANTIATED");
    verification.put("note", "已核查");
    verification.put("hazardId", hazard);
    take(office, office.officer(), id, "verify", verification);
    return new Sent(sent.path("receipt"), id);
  }

  private static void take(Office office, String who, String id, String verb, Map<String, ?> body) {
    String address = BASE + "/tip-offs/" + id;
    String tag = as(office.custodian()).get(address).header("ETag");
    as(who).header("If-Match", tag).body(body).post(address + "/" + verb).then().statusCode(200);
  }

  /** The number of a case that rests on the hazard and was decided with that fine. */
  static String decidedCase(List<String> hazards, long fen) {
    String cases = BASE + "/enforcement-cases";
    String id =
        as("dlh-officer")
            .body(
                Map.of(
                    "enterpriseId",
                    World.PARK,
                    "violationCode",
                    "NOT_ELIMINATED",
                    "clue",
                    "安全出口锁闭",
                    "hazardIds",
                    hazards))
            .post(cases)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String today = World.today().toString();
    goOn(id, "dlh-officer", "file", Map.of());
    goOn(id, "dlh-officer", "investigate", Map.of("facts", "出口被锁", "criminalThreshold", false));
    goOn(
        id,
        "dlh-officer",
        "propose",
        Map.of(
            "legalBasis",
            "《安全生产法》第一百零二条",
            "measures",
            List.of(
                Map.of(
                    "kind", "PENALTY",
                    "against", "UNIT",
                    "fineFen", fen,
                    "gradeCode", "STATUTORY_UNIT")),
            "noticeOn",
            today,
            "hearingOffered",
            false,
            "replyUntil",
            World.today().plusDays(20).toString()));
    goOn(
        id,
        "dlh-officer",
        "hear",
        Map.of("how", "WAIVED", "heardOn", today, "summary", "书面放弃陈述申辩"));
    recordedCase(id);
    goOn(id, "dlh-leader", "decide", Map.of("reason", "事实清楚", "decisionNumber", "罚〔2026〕7号"));
    return as("dlh-officer").get(cases + "/" + id).path("number");
  }

  private static void goOn(String id, String who, String verb, Map<String, ?> body) {
    String address = BASE + "/enforcement-cases/" + id;
    String tag = as("dlh-officer").get(address).header("ETag");
    as(who).header("If-Match", tag).body(body).post(address + "/" + verb).then().statusCode(200);
  }

  static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
  }
}
