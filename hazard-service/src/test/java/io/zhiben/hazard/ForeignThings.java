package io.zhiben.hazard;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.Api.inspectionBody;
import static io.zhiben.hazard.Api.tokenOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.legacy.Registers;
import io.zhiben.hazard.listing.Cases;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Things of each kind in two places, made for those who stand outside. */
final class ForeignThings {
  private ForeignThings() {}

  /** By resource, what the officer of Dongzhaogezhuang made there. */
  static Map<String, String> ofDongzhao() {
    Map<String, Map<String, Object>> bodies = new TreeMap<>();
    String today = World.today().toString();
    bodies.put("hazards", hazardBody(World.FAR));
    bodies.put("inspections", inspectionBody(World.FAR, "JOINT", "OFFICER", 1));
    bodies.put(
        "inspection-plans",
        Map.of(
            "title",
            "计划",
            "kind",
            "YEARLY",
            "unannounced",
            true,
            "from",
            today,
            "to",
            today,
            "enterpriseIds",
            List.of(World.FAR)));
    bodies.put("draws", draw());
    bodies.put(
        "checklists",
        Map.of(
            "title",
            "检查表",
            "kind",
            "STANDARD",
            "items",
            List.of(Map.of("text", "通道畅通", "basis", "制度"))));
    bodies.put(
        "measures",
        Map.of(
            "title",
            "制度",
            "requirement",
            "要求",
            "responsibleUnit",
            "办公室",
            "responsiblePost",
            "分管负责人",
            "dueOn",
            today));
    bodies.put("accidents", accident());
    bodies.put("rectification-ledgers", ledger());
    bodies.put(
        "experts",
        Map.of(
            "code",
            "E-" + UUID.randomUUID().toString().substring(0, 12),
            "kind",
            "SECTOR_EXPERT",
            "speciality",
            "电气",
            "organisation",
            "协会",
            "grade",
            "高级工程师"));
    Map<String, String> things = new TreeMap<>();
    bodies.forEach((base, body) -> things.put(base, made("dzgz-officer", base, body)));
    things.put("enforcement-cases", enforcementCase(things.get("hazards")));
    things.put("engagements", engagement(things.get("experts")));
    things.put("documents", document(things.get("hazards")));
    things.put(
        "ledger-rows",
        made(
            "dzgz-officer",
            "rectification-ledgers/" + things.get("rectification-ledgers") + "/rows",
            Map.of(
                "objectKind",
                "PLACE",
                "objectName",
                "彩钢棚",
                "regionCode",
                World.DONGZHAO,
                "facts",
                Map.of("categoryCode", "SHED", "publicity", 0))));
    return things;
  }

  /** By resource, what lies in Donglihu or its district. */
  static Map<String, String> ofDonglihu() {
    Map<String, String> things = new TreeMap<>();
    String major = Cases.major(World.PARK, World.today().plusDays(20));
    things.put("hazards", major);
    things.put("listings", Cases.listed("dl-leader", major));
    things.put(
        "decision-requests",
        made(
            "dlh-officer",
            "decision-requests",
            Map.of(
                "kind", "LISTED_SUPERVISION",
                "level", "TOWN",
                "hazardIds", List.of(major),
                "receivedOn", World.today().toString(),
                "reason", "整改缓慢")));
    things.put(
        "audit-rounds",
        made(
            "dl-officer",
            "audit-rounds",
            Map.of(
                "title", "审计式监督",
                "planYear", World.today().getYear(),
                "domainCode", "culture-tourism",
                "from", World.today().toString(),
                "to", World.today().plusDays(10).toString(),
                "team", List.of("检查岗"),
                "units", List.of(Map.of("kind", "PLACE", "regionCode", World.DONGLIHU)))));
    things.put(
        "legacy-imports",
        given()
            .auth()
            .oauth2(tokenOf("dlh-officer"))
            .multiPart("file", "历史台账.xlsx", Registers.empty())
            .post(BASE + "/legacy-imports")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
    things.put(
        "inspections",
        made("dlh-officer", "inspections", inspectionBody(World.PARK, "ROUTINE", "OFFICER", 0)));
    things.put("risky-activities", made("dlh-officer", "risky-activities", activity()));
    return things;
  }

  /** Its id. */
  static String made(String who, String base, Map<String, ?> body) {
    Response answer = as(who).body(body).post(BASE + "/" + base);
    assertEquals(201, answer.statusCode(), base + ": " + answer.asString());
    return answer.path("id");
  }

  private static Map<String, Object> draw() {
    return Map.of(
        "title", "双随机",
        "unannounced", true,
        "enterpriseIds", List.of(World.FAR),
        "inspectors", List.of(Map.of("code", "JZ-001", "name", "执法岗", "unit", "办公室")),
        "counts", Map.of("enterprises", 1, "inspectors", 1, "team", 1));
  }

  private static Map<String, Object> ledger() {
    return Map.of(
        "title",
        "台账",
        "topic",
        "专项",
        "from",
        World.today().toString(),
        "to",
        World.today().toString(),
        "evidenceRequired",
        false,
        "categories",
        List.of(Map.of("code", "SHED", "title", "彩钢棚")));
  }

  private static Map<String, Object> activity() {
    return Map.of(
        "enterpriseId", World.PARK,
        "kind", "SMALL_WORK",
        "standing", "MISSING",
        "spot", "东门广场",
        "description", "搭建舞台",
        "from", World.today().toString(),
        "to", World.today().toString());
  }

  private static Map<String, Object> accident() {
    Instant then = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(2, ChronoUnit.HOURS);
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "ACCIDENT");
    body.put("type", "FALL");
    body.put("enterpriseId", World.FAR);
    body.put("title", "坠落");
    body.put("description", "检修时坠落");
    body.put("spot", "平台");
    for (String time : List.of("occurredAt", "knownAt", "reportedAt")) {
      body.put(time, then.toString());
    }
    return body;
  }

  private static String enforcementCase(String hazard) {
    return made(
        "dzgz-officer",
        "enforcement-cases",
        Map.of(
            "enterpriseId",
            World.FAR,
            "violationCode",
            "NOT_ELIMINATED",
            "clue",
            "逾期",
            "hazardIds",
            List.of(hazard)));
  }

  private static String engagement(String expert) {
    return made(
        "dzgz-officer",
        "engagements",
        Map.of(
            "title",
            "专家帮扶",
            "purpose",
            "HELP",
            "provider",
            "EXPERT",
            "expertId",
            expert,
            "from",
            World.today().toString(),
            "to",
            World.today().plusDays(10).toString(),
            "scope",
            "用电",
            "plannedVisits",
            1,
            "enterprises",
            List.of(Map.of("enterpriseId", World.FAR, "keyObject", true))));
  }

  private static String document(String hazard) {
    step(hazard, "verify", Map.of("level", "GENERAL"));
    step(hazard, "assign", Map.of("deadline", World.today().plusDays(5).toString()));
    return made(
        "dzgz-officer",
        "hazard-documents",
        Map.of("kind", "RECTIFICATION_ORDER", "hazardIds", List.of(hazard)));
  }

  private static void step(String hazard, String verb, Map<String, ?> body) {
    String tag = as("dzgz-officer").get(HAZARDS + "/" + hazard).header("ETag");
    as("dzgz-officer")
        .header("If-Match", tag)
        .body(body)
        .post(HAZARDS + "/" + hazard + "/" + verb)
        .then()
        .statusCode(200);
  }
}
