package io.zhiben.hazard.auditround;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rounds, units and problems for the tests of this package. */
final class AuditFixture {
  static final String ROUNDS = BASE + "/audit-rounds";
  static final String UNITS = BASE + "/audit-units";
  static final String PROBLEMS = BASE + "/audit-problems";
  static final String NOTICES = BASE + "/sector-notices";
  static final String HOLDER = "dl-officer";

  private AuditFixture() {}

  static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  static String made(Response answer) {
    assertEquals(201, answer.statusCode(), answer.asString());
    return answer.path("id");
  }

  static Map<String, Object> body(List<Map<String, Object>> units) {
    Map<String, Object> body = new HashMap<>();
    body.put("title", "审计式监督检查");
    body.put("planYear", World.today().getYear());
    body.put("domainCode", "culture-tourism");
    body.put("from", World.today().minusDays(3).toString());
    body.put("to", World.today().plusDays(30).toString());
    body.put("team", List.of("区应急局检查岗", "电气专家岗"));
    body.put("units", units);
    return body;
  }

  static Map<String, Object> town() {
    return Map.of("kind", "PLACE", "regionCode", World.DONGLIHU);
  }

  static Map<String, Object> department() {
    return Map.of("kind", "DEPARTMENT", "regionCode", World.DONGLIHU, "departmentCode", World.LEAD);
  }

  static Map<String, Object> park() {
    return Map.of("kind", "ENTERPRISE", "enterpriseId", World.PARK);
  }

  static Map<String, Object> questions(int points) {
    return Map.of(
        "questions",
        List.of(
            Map.of("group", "制度建设", "text", "责任清单是否到岗", "method", "RECORDS", "points", points),
            Map.of("group", "教育培训", "text", "是否知道判定标准", "method", "INTERVIEW", "points", 10)));
  }

  static Response step(String who, String path, String verb, Map<String, ?> body) {
    return as(who)
        .header("If-Match", as(HOLDER).get(path).header("ETag"))
        .body(body)
        .post(path + "/" + verb);
  }

  static void done(Response answer) {
    assertEquals(200, answer.statusCode(), answer.asString());
  }

  static String running(List<Map<String, Object>> units) {
    String id = made(as(HOLDER).body(body(units)).post(ROUNDS));
    done(step(HOLDER, ROUNDS + "/" + id, "question-lists", questions(20)));
    done(step(HOLDER, ROUNDS + "/" + id, "start", Map.of()));
    return id;
  }

  static String unitOf(String round, String kind) {
    return as(HOLDER)
        .queryParam("round", round)
        .queryParam("kind", kind)
        .get(UNITS)
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].id");
  }

  static Response check(String who, String unit, int question, String result) {
    String id = as(HOLDER).get(UNITS + "/" + unit).path("questions[" + question + "].id");
    return as(who)
        .body(Map.of("questionId", id, "method", "RECORDS", "evidence", "责任清单台账", "result", result))
        .post(UNITS + "/" + unit + "/checks");
  }

  static Map<String, Object> problem() {
    Map<String, Object> body = new HashMap<>();
    body.put("description", "责任清单未到岗");
    body.put("basis", "审计清单 1");
    body.put("owner", "安委办");
    body.put("deadline", World.today().plusDays(10).toString());
    return body;
  }

  static String found(String unit) {
    return made(as(HOLDER).body(problem()).post(UNITS + "/" + unit + "/problems"));
  }

  static void letter(String unit) {
    done(step(HOLDER, UNITS + "/" + unit, "letter", Map.of("text", "现将检查情况反馈如下：")));
  }
}
