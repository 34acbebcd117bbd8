package io.zhiben.hazard.draw;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Draws as the officer of Donglihu holds them. */
final class DrawFixture {
  static final String DRAWS = BASE + "/draws";
  static final String PUBLISHED = BASE + "/published-draws";

  private DrawFixture() {}

  /** Two of three enterprises and two of three inspectors, one a target. */
  static Map<String, Object> body() {
    Map<String, Object> body = new HashMap<>();
    body.put("title", "三季度双随机检查");
    body.put("unannounced", true);
    body.put("enterpriseIds", List.of(World.PARK, World.HOTEL, World.SHOP));
    body.put("weights", Map.of("highRisk", 3));
    body.put("inspectors", inspectors(3));
    body.put("counts", counts(2, 2, 1));
    return body;
  }

  static Map<String, Integer> counts(int enterprises, int inspectors, int team) {
    return Map.of("enterprises", enterprises, "inspectors", inspectors, "team", team);
  }

  static List<Map<String, String>> inspectors(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> Map.of("code", "TJ-00" + i, "name", "执法岗" + i, "unit", "应急管理办公室"))
        .toList();
  }

  static String prepared(Map<String, Object> body) {
    return as("dlh-officer").body(body).post(DRAWS).then().statusCode(201).extract().path("id");
  }

  static Response get(String who, String id) {
    return as(who).get(DRAWS + "/" + id);
  }

  /** Takes a step with the tag of what the draw is now. */
  static Response step(String who, String id, String verb, Map<String, ?> body) {
    String tag = get("dlh-officer", id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(DRAWS + "/" + id + "/" + verb);
  }

  static String frozen(Map<String, Object> body) {
    String id = prepared(body);
    step("dlh-officer", id, "freeze", Map.of()).then().statusCode(200);
    return id;
  }

  static String held(Map<String, Object> body) {
    String id = frozen(body);
    step("dlh-officer", id, "hold", Map.of("publicValue", "17")).then().statusCode(200);
    return id;
  }

  /** An inspection of what the draw chose. */
  static Response inspect(String who, String drawId, String enterprise) {
    Map<String, Object> body = inspectionBody(UUID.fromString(enterprise), "ROUTINE", "OFFICER", 1);
    body.put("mode", "UNANNOUNCED");
    body.put("drawId", drawId);
    return as(who).body(body).post(INSPECTIONS);
  }

  static Response refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
    return answer;
  }
}
