package io.zhiben.hazard.checklist;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Checklists as people write and issue them. */
final class ChecklistFixture {
  static final String LISTS = BASE + "/checklists";
  static final String CLAUSE = "mem-10-2023/13.2";

  private ChecklistFixture() {}

  static List<Map<String, Object>> items() {
    return List.of(
        Map.of("text", "有限空间作业有监护人", "clauseId", CLAUSE),
        Map.of("text", "疏散通道畅通", "basis", "GB 35181-2025"),
        Map.of("text", "配电箱门关闭", "basis", "企业用电管理制度"));
  }

  /** One of the place where no enterprise is named. */
  static Map<String, Object> body(UUID enterprise) {
    Map<String, Object> body = new HashMap<>();
    body.put("title", "检查表" + UUID.randomUUID());
    body.put("kind", "STANDARD");
    body.put("items", items());
    if (enterprise != null) {
      body.put("enterpriseId", enterprise);
    }
    return body;
  }

  /** The draft's id. */
  static String made(String who, Map<String, Object> body) {
    return as(who).body(body).post(LISTS).then().statusCode(201).extract().path("id");
  }

  static Response step(String who, String id, String step, Map<String, ?> body) {
    // a town doesn't see what the district keeps
    String reader = who.startsWith("dl-") ? who : "dlh-officer";
    String tag = as(reader).get(LISTS + "/" + id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(LISTS + "/" + id + "/" + step);
  }

  /** The id of the version that is in force then. */
  static String issued(String who, String id) {
    return step(who, id, "issue", Map.of()).then().statusCode(200).extract().path("versions[0].id");
  }

  static Response revise(String who, String id, List<?> items) {
    String tag = as("dlh-officer").get(LISTS + "/" + id).header("ETag");
    return as(who)
        .header("If-Match", tag)
        .body(Map.of("title", "新一版", "items", items))
        .put(LISTS + "/" + id);
  }

  static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  static Map<String, Object> answer(int no, String answer) {
    return new HashMap<>(Map.of("no", no, "answer", answer));
  }

  /** A visit of the park by that version. */
  static Map<String, Object> inspection(String version, List<?> answers) {
    Map<String, Object> body = inspectionBody(World.PARK, "ROUTINE", "OFFICER", 0);
    body.put("checklists", List.of(Map.of("versionId", version, "answers", answers)));
    return body;
  }
}
