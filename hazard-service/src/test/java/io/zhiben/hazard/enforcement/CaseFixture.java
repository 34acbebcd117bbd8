package io.zhiben.hazard.enforcement;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.recordedCase;
import static io.zhiben.hazard.Api.reported;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Cases as Donglihu brings them forward. */
final class CaseFixture {
  static final String CASES = BASE + "/enforcement-cases";

  private CaseFixture() {}

  static Map<String, Object> body(UUID enterprise, String... hazards) {
    Map<String, Object> body = new HashMap<>();
    body.put("enterpriseId", enterprise);
    body.put("violationCode", "NOT_ELIMINATED");
    body.put("clue", "安全出口锁闭，逾期未整改");
    body.put("hazardIds", List.of(hazards));
    return body;
  }

  static String opened() {
    return as("dlh-officer")
        .body(body(World.PARK, reported(World.PARK)))
        .post(CASES)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  static Response get(String who, String id) {
    return as(who).get(CASES + "/" + id);
  }

  /** Takes a step with the tag of what the case is now. */
  static Response step(String who, String id, String verb, Map<String, ?> body) {
    String tag = get("dlh-officer", id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(CASES + "/" + id + "/" + verb);
  }

  /** Takes a step; before measures are proposed, a photo of the enforcement is there. */
  static void done(String who, String id, String verb, Map<String, ?> body) {
    if (verb.equals("propose")) {
      recordedCase(id);
    }
    Response answer = step(who, id, verb, body);
    assertEquals(200, answer.statusCode(), verb + ": " + answer.asString());
  }

  static Map<String, Object> fine(long fen, String grade) {
    Map<String, Object> measure = new HashMap<>();
    measure.put("kind", "PENALTY");
    measure.put("against", "UNIT");
    measure.put("fineFen", fen);
    measure.put("gradeCode", grade);
    return measure;
  }

  static Map<String, Object> measure(String kind) {
    Map<String, Object> measure = new HashMap<>();
    measure.put("kind", kind);
    measure.put("against", "UNIT");
    measure.put("content", "立即开通安全出口");
    measure.put("dueOn", World.today().plusDays(10).toString());
    return measure;
  }

  static Map<String, Object> proposal(List<?> measures) {
    Map<String, Object> body = new HashMap<>();
    body.put("legalBasis", "《安全生产法》第一百零二条");
    body.put("measures", measures);
    body.put("noticeOn", World.today().toString());
    body.put("hearingOffered", false);
    body.put("replyUntil", World.today().plusDays(20).toString());
    return body;
  }

  static Map<String, Object> investigation(boolean criminal) {
    return Map.of("facts", "现场检查和询问笔录证实出口被锁", "criminalThreshold", criminal);
  }

  static Map<String, Object> heard() {
    return Map.of("how", "WAIVED", "heardOn", World.today().toString(), "summary", "当事人书面放弃陈述申辩");
  }

  static Map<String, Object> decision() {
    return Map.of("reason", "违法事实清楚，无从重情节", "decisionNumber", "（东丽湖）应急罚〔2026〕1号");
  }

  static Map<String, Object> service() {
    return Map.of("servedOn", World.today().toString(), "how", "直接送达");
  }

  /** Of a small fine within its grade and an order to rectify, told to the party. */
  static String proposed() {
    String id = opened();
    done("dlh-officer", id, "file", Map.of());
    done("dlh-officer", id, "investigate", investigation(false));
    done(
        "dlh-officer",
        id,
        "propose",
        proposal(List.of(fine(3_000_000, "STATUTORY_UNIT"), measure("RECTIFICATION_ORDER"))));
    return id;
  }

  static String decided() {
    String id = proposed();
    done("dlh-officer", id, "hear", heard());
    done("dlh-leader", id, "decide", decision());
    return id;
  }

  static String served() {
    String id = decided();
    done("dlh-officer", id, "serve", service());
    return id;
  }

  /** Carries out whatever is left. */
  static String executed() {
    String id = served();
    List<Map<String, Object>> measures = get("dlh-officer", id).path("measures");
    for (Map<String, Object> one : measures) {
      Map<String, Object> body = new HashMap<>();
      body.put("measureId", one.get("id"));
      body.put("doneOn", World.today().toString());
      if (one.get("kind").equals("PENALTY")) {
        body.put("paidFen", one.get("fineFen"));
      } else {
        body.put("finished", true);
      }
      done("dlh-officer", id, "execute", body);
    }
    return id;
  }

  static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }
}
