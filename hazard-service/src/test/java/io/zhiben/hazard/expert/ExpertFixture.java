package io.zhiben.hazard.expert;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Experts, engagements and reports for the tests of this package. */
final class ExpertFixture {
  static final String EXPERTS = BASE + "/experts";
  static final String ENGAGEMENTS = BASE + "/engagements";
  static final String VISITS = BASE + "/expert-visits";
  static final String LOOK_BACKS = BASE + "/look-backs";
  static final String AGENCY = "AG-ANHUA";

  private ExpertFixture() {}

  static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  static String made(Response answer) {
    assertEquals(201, answer.statusCode(), answer.asString());
    return answer.path("id");
  }

  /** An expert of Donglihu's pool with a code of its own. */
  static String expert() {
    return made(as("dlh-officer").body(expertBody()).post(EXPERTS));
  }

  static Map<String, Object> expertBody() {
    Map<String, Object> body = new HashMap<>();
    body.put("code", "E-" + UUID.randomUUID().toString().substring(0, 12));
    body.put("kind", "SECTOR_EXPERT");
    body.put("speciality", "电气安全");
    body.put("organisation", "市安全生产协会");
    body.put("grade", "高级工程师");
    return body;
  }

  static Map<String, Object> engagementBody(UUID... enterprises) {
    Map<String, Object> body = new HashMap<>();
    body.put("title", "重点企业专家帮扶");
    body.put("purpose", "HELP");
    body.put("provider", "AGENCY");
    body.put("agencyCode", AGENCY);
    body.put("from", World.today().minusDays(10).toString());
    body.put("to", World.today().plusDays(20).toString());
    body.put("scope", "用电、消防和特种设备");
    body.put("plannedVisits", 4);
    body.put(
        "enterprises",
        List.of(enterprises).stream()
            .map(id -> Map.of("enterpriseId", id, "keyObject", id.equals(World.PARK)))
            .toList());
    return body;
  }

  static String byAgency() {
    return made(as("dlh-officer").body(engagementBody(World.PARK)).post(ENGAGEMENTS));
  }

  static String byExpert(String expert, UUID... enterprises) {
    Map<String, Object> body = engagementBody(enterprises);
    body.put("provider", "EXPERT");
    body.remove("agencyCode");
    body.put("expertId", expert);
    return made(as("dlh-officer").body(body).post(ENGAGEMENTS));
  }

  static Response declare(String who, String engagement, UUID enterprise, String relation) {
    return as(who)
        .body(Map.of("enterpriseId", enterprise, "relation", relation))
        .post(ENGAGEMENTS + "/" + engagement + "/declarations");
  }

  static Map<String, Object> visitBody(
      String engagement, UUID enterprise, List<Map<String, Object>> opinions) {
    Map<String, Object> body = new HashMap<>();
    body.put("engagementId", engagement);
    body.put("enterpriseId", enterprise);
    body.put("visitedOn", World.today().minusDays(5).toString());
    body.put("mode", "ONSITE");
    body.put("report", report(opinions));
    return body;
  }

  static Map<String, Object> report(List<Map<String, Object>> opinions) {
    return new HashMap<>(
        Map.of(
            "summary",
            "总体可控，用电管理偏弱。",
            "explainedSets",
            List.of("mem-10-2023"),
            "attendees",
            12,
            "opinions",
            opinions));
  }

  static Map<String, Object> opinion(String problem) {
    Map<String, Object> opinion = new HashMap<>();
    opinion.put("questionRef", "一企一标准 3.2");
    opinion.put("problem", problem);
    opinion.put("place", "配电室");
    opinion.put("basis", "GB 50054");
    opinion.put("advice", "更换并张贴操作规程");
    opinion.put("urgency", "SOON");
    return opinion;
  }

  /** That many for each criterion of the rules for everybody. */
  static Map<String, Object> points(int each) {
    return Map.of(
        "scores",
        List.of("TIMELY", "DEPTH", "ADVICE", "CONDUCT").stream()
            .map(code -> Map.of("code", code, "points", each))
            .toList());
  }

  static Response step(String who, String path, String verb, Map<String, ?> body) {
    return as(who)
        .header("If-Match", as("dlh-officer").get(path).header("ETag"))
        .body(body)
        .post(path + "/" + verb);
  }
}
