package io.zhiben.hazard.tipoff;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tip-offs as people without sign-in send them. */
final class TipOffFixture {
  static final String OPEN = BASE + "/public/tip-offs";
  static final String TIP_OFFS = BASE + "/tip-offs";

  private TipOffFixture() {}

  static Map<String, Object> body() {
    Map<String, Object> body = new HashMap<>();
    body.put("submission", UUID.randomUUID());
    body.put("regionCode", World.DONGLIHU);
    body.put("channel", "WEB");
    body.put("category", "MAJOR_HAZARD");
    body.put("text", "车间安全出口常年上锁");
    body.put("spot", "三号车间");
    body.put("reporterKind", "EMPLOYEE");
    return body;
  }

  static Map<String, Object> named() {
    Map<String, Object> body = body();
    body.put("identity", Map.of("name", "张三丰", "phone", "13800000000", "others", List.of("李四")));
    return body;
  }

  static Response post(String path, Object body) {
    return given().contentType(ContentType.JSON).body(body).post(OPEN + path);
  }

  static String receipt(Map<String, Object> body) {
    return post("", body).then().statusCode(201).extract().path("receipt");
  }

  static Response status(String receipt) {
    return post("/status", Map.of("receipt", receipt));
  }

  /** The id, as the custodian finds it. */
  static String idOf(String receipt) {
    String number = status(receipt).then().statusCode(200).extract().path("number");
    return as("dlh-custodian")
        .queryParam("limit", 200)
        .get(TIP_OFFS)
        .then()
        .statusCode(200)
        .extract()
        .path("items.find { it.number == '" + number + "' }.id");
  }

  static Response get(String who, String id) {
    return as(who).get(TIP_OFFS + "/" + id);
  }

  /** Takes a step with the tag of what it is now. */
  static Response step(String who, String id, String verb, Map<String, ?> body) {
    String tag = get("dlh-custodian", id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(TIP_OFFS + "/" + id + "/" + verb);
  }

  static void accepted(String id) {
    step("dlh-custodian", id, "redact", Map.of("text", "反映某车间出口管理问题", "enterpriseId", World.PARK))
        .then()
        .statusCode(200);
    step("dlh-custodian", id, "accept", Map.of("text", "已受理")).then().statusCode(200);
  }
}
