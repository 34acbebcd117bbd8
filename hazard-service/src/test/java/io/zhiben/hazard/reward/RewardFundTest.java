package io.zhiben.hazard.reward;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.recordedCase;
import static io.zhiben.hazard.Api.reported;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reward rests on, and the money that it is paid out of. */
@HazardServiceTest
class RewardFundTest {
  private static final String REWARDS = BASE + "/rewards";
  private static final String FUNDS = BASE + "/reward-funds";
  private static final String DISTRICT = "120110000000";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  /** Who does what for a place. */
  private record Office(String region, String custodian, String officer, String leader) {}

  private static final Office TOWN =
      new Office(World.DONGLIHU, "dlh-custodian", "dlh-officer", "dlh-leader");
  private static final Office ABOVE =
      new Office(DISTRICT, "dl-custodian", "dl-officer", "dl-leader");

  /** A tip-off and what opens it to its reporter. */
  private record Sent(String receipt, String id) {}

  @Test
  void takesTheFineFromTheDecidedCase() {
    String hazard = reported(World.PARK);
    Sent sent = verified(TOWN, "FIRE", World.PARK, hazard);
    setRule("FIRE", "*", Map.of("kind", "SHARE", "permille", 100));
    basis(TOWN, sent)
        .then()
        .statusCode(200)
        .body("fineFen", nullValue())
        .body("cases", hasSize(0))
        .body("sector", equalTo("culture-tourism"))
        .body("rule.permille", equalTo(100));
    refused(propose(TOWN, sent, 500L, null), 400, "REWARD_FINE_NEEDS_REASON");
    String number = decidedCase(List.of(hazard), 3_000_000);
    basis(TOWN, sent).then().body("fineFen", equalTo(3_000_000)).body("cases", hasSize(1));
    refused(propose(TOWN, sent, 500L, "区局处罚"), 400, "REWARD_FINE_FROM_CASE");
    propose(TOWN, sent, null, null)
        .then()
        .statusCode(201)
        .body("fineFen", equalTo(3_000_000))
        .body("amountFen", equalTo(300_000))
        .body("caseNumbers", equalTo(number))
        .body("fineReason", nullValue());
  }

  @Test
  void givesTheWholeOnceThoughTownAndDistrictHeardOfTheSameHazard() {
    String hazard = reported(World.PARK);
    Map<String, ?> share = Map.of("kind", "SHARE", "permille", 100);
    setRule("FIRE", "*", share);
    setRuleAs("dl-admin", "FIRE", "*", share);
    Sent first = verified(TOWN, "FIRE", World.PARK, hazard);
    Sent second = verified(ABOVE, "FIRE", World.PARK, hazard);
    decidedCase(List.of(hazard), 3_000_000);
    basis(TOWN, first)
        .then()
        .body("matter.shared", equalTo("FIRST_ONLY"))
        .body("matter.first", equalTo(true))
        .body("matter.tipOffs", equalTo(2))
        .body("matter.rewards", equalTo(0));
    refused(propose(ABOVE, second, null, null), 409, "REWARD_MATTER_SHARED");
    propose(TOWN, first, null, null)
        .then()
        .statusCode(201)
        .body("amountFen", equalTo(300_000))
        .body("sharedReason", nullValue());
    basis(ABOVE, second)
        .then()
        .body("matter.first", equalTo(false))
        .body("matter.rewardedFen", equalTo(300_000));
    refused(propose(ABOVE, second, null, null), 409, "REWARD_MATTER_SHARED")
        .body("errors[0].field", equalTo("sharedReason"))
        .body("detail", containsString("3,000.00"));
    Map<String, Object> body = proposal(second, null, null);
    body.put("sharedReason", "举报人提供了关键证据");
    as("dl-custodian")
        .body(body)
        .post(REWARDS)
        .then()
        .statusCode(201)
        .body("amountFen", equalTo(300_000))
        .body("sharedReason", equalTo("举报人提供了关键证据"));
  }

  @Test
  void splitsTheShareAmongTheTipOffsOfOneCase() {
    String one = reported(World.PARK);
    String other = reported(World.PARK);
    setRule("CHEMICAL", "*", Map.of("kind", "SHARE", "permille", 100, "shared", "SPLIT"));
    Sent first = verified(TOWN, "CHEMICAL", null, one);
    Sent second = verified(TOWN, "CHEMICAL", null, other);
    decidedCase(List.of(one, other), 3_000_000);
    for (Sent sent : List.of(second, first)) {
      propose(TOWN, sent, null, null)
          .then()
          .statusCode(201)
          .body("fineFen", equalTo(3_000_000))
          .body("amountFen", equalTo(150_000))
          .body("sharers", equalTo(2));
    }
    Sent late = verified(TOWN, "CHEMICAL", null, other);
    refused(propose(TOWN, late, null, null), 409, "REWARD_MATTER_SHARED");
  }

  @Test
  void prefersTheRuleOfTheSector() {
    setRule("CHEMICAL", "*", Map.of("kind", "FIXED", "fixedFen", 10_000));
    setRule("CHEMICAL", "culture-tourism", Map.of("kind", "FIXED", "fixedFen", 30_000));
    Sent known = verified(TOWN, "CHEMICAL", World.PARK, null);
    Sent unknown = verified(TOWN, "CHEMICAL", null, null);
    propose(TOWN, known, null, null)
        .then()
        .statusCode(201)
        .body("amountFen", equalTo(30_000))
        .body("sector", equalTo("culture-tourism"));
    String id =
        propose(TOWN, unknown, null, null)
            .then()
            .statusCode(201)
            .body("amountFen", equalTo(10_000))
            .body("sector", nullValue())
            .extract()
            .path("id");
    step(TOWN, id, "dlh-leader", "decide", Map.of("approved", true, "reason", "同意"))
        .then()
        .statusCode(200);
    String month = World.today().toString().substring(0, 7);
    as("dlh-auditor")
        .queryParam("from", World.today().toString())
        .queryParam("to", World.today().toString())
        .get(REWARDS + "/statistics")
        .then()
        .statusCode(200)
        .body("find { it.category == 'CHEMICAL' && it.sector == '' }.month", equalTo(month))
        .body("find { it.category == 'CHEMICAL' && it.sector == '' }.approvedFen", notNullValue());
  }

  @Test
  void paysOutOfTheFundAndNotBeyondIt() {
    emptyFund();
    setRuleAs("dl-admin", "VIOLATION", "*", Map.of("kind", "FIXED", "fixedFen", 50_000));
    Sent sent = verified(ABOVE, "VIOLATION", null, null);
    String id = propose(ABOVE, sent, null, null).then().statusCode(201).extract().path("id");
    step(ABOVE, id, "dl-leader", "decide", Map.of("approved", true, "reason", "同意"))
        .then()
        .statusCode(200);
    claim(sent);
    Map<String, Object> payment = Map.of("amountFen", 30_000, "reference", "凭证 7");
    step(ABOVE, id, "dl-custodian", "payments", payment)
        .then()
        .statusCode(409)
        .body("code", equalTo("REWARD_FUND_SHORT"))
        .body("detail", containsString("0.00"));
    refused(move("dl-custodian", "ALLOCATION", 1), 403, "FORBIDDEN");
    String fund =
        move("dl-leader", "ALLOCATION", 40_000)
            .then()
            .statusCode(201)
            .body("balanceFen", equalTo(40_000))
            .extract()
            .path("id");
    Response paid = step(ABOVE, id, "dl-custodian", "payments", payment);
    paid.then().statusCode(200);
    refused(
        step(
            ABOVE,
            id,
            "dl-custodian",
            "payments",
            Map.of("amountFen", 20_000, "reference", "凭证 8")),
        409,
        "REWARD_FUND_SHORT");
    step(
            ABOVE,
            id,
            "dl-custodian",
            "payments/" + paid.path("entries[0].id") + "/reverse",
            Map.of("reason", "账号有误"))
        .then()
        .statusCode(200);
    as("dl-leader")
        .get(FUNDS + "/" + fund + "/entries")
        .then()
        .statusCode(200)
        .body("items[0].kind", equalTo("REVERSAL"))
        .body("items[0].balanceFen", equalTo(40_000))
        .body("items[1].kind", equalTo("PAYMENT"))
        .body("items[1].amountFen", equalTo(-30_000))
        .body("items[1].rewardId", equalTo(id));
    as("dl-leader").get(FUNDS).then().body("regionCode", hasItem(DISTRICT));
    as("dlh-leader").get(FUNDS).then().statusCode(200).body("id", not(hasItems(fund)));
    refused(as("dlh-leader").get(FUNDS + "/" + fund + "/entries"), 404, "NOT_FOUND");
  }

  @Test
  void takesNoPersonalDataIntoTheLedger() {
    setRule("FIRE_LANE", "*", Map.of("kind", "FIXED", "fixedFen", 10_000));
    Sent sent = verified(TOWN, "FIRE_LANE", null, null);
    Map<String, Object> body = proposal(sent, null, null);
    body.put("evidence", "领奖人电话 13800000000");
    refused(as("dlh-custodian").body(body).post(REWARDS), 400, "REWARD_TEXT_NAMES_PERSON");
  }

  private static void emptyFund() {
    move("dl-leader", "ALLOCATION", 1).then().statusCode(201);
    Number left =
        as("dl-leader").get(FUNDS).path("find { it.regionCode == '" + DISTRICT + "' }.balanceFen");
    move("dl-leader", "RETURN", left.longValue())
        .then()
        .statusCode(201)
        .body("balanceFen", equalTo(0));
    refused(move("dl-leader", "RETURN", 1), 409, "REWARD_FUND_SHORT");
  }

  private static Response move(String who, String kind, long fen) {
    return as(who).body(Map.of("kind", kind, "amountFen", fen, "reference", "财政拨款通知")).post(FUNDS);
  }

  private static void setRule(String category, String sector, Map<String, ?> amount) {
    setRuleAs("dlh-admin", category, sector, amount);
  }

  private static void setRuleAs(String who, String category, String sector, Map<String, ?> amount) {
    Map<String, Object> rule = new HashMap<>(amount);
    rule.put("category", category);
    rule.put("sector", sector);
    rule.put("insiderPermille", 0);
    rule.put("claimDays", 30);
    rule.put("source", "本地举报奖励办法");
    as(who).body(rule).post(BASE + "/reward-rules").then().statusCode(201);
  }

  private static Response basis(Office office, Sent sent) {
    return as(office.custodian()).queryParam("tipOff", sent.id()).get(REWARDS + "/basis");
  }

  private static Response propose(Office office, Sent sent, Long fine, String reason) {
    return as(office.custodian()).body(proposal(sent, fine, reason)).post(REWARDS);
  }

  private static Map<String, Object> proposal(Sent sent, Long fine, String reason) {
    Map<String, Object> body = new HashMap<>();
    body.put("tipOffId", sent.id());
    body.put("fineFen", fine);
    body.put("deaths", 0);
    body.put("evidence", "处罚决定书");
    body.put("fineReason", reason);
    return body;
  }

  private static Response step(
      Office office, String id, String who, String verb, Map<String, ?> body) {
    String tag = as(office.custodian()).get(REWARDS + "/" + id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(REWARDS + "/" + id + "/" + verb);
  }

  private static void claim(Sent sent) {
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

  private static Sent verified(Office office, String category, UUID enterprise, String hazard) {
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
  private static String decidedCase(List<String> hazards, long fen) {
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

  private static ValidatableResponse refused(Response answer, int status, String code) {
    return answer.then().statusCode(status).body("code", equalTo(code));
  }
}
