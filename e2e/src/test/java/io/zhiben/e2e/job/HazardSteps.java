package io.zhiben.e2e.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.Photos;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The steps of a hazard through the API. Each reads the present version first, as a page does. */
final class HazardSteps {
  static final String HAZARDS = "/api/hazard/v1/hazards";

  private HazardSteps() {}

  static Response attempt(Actor actor, String hazard, String verb, Map<String, ?> body) {
    long version = actor.read(HAZARDS + "/" + hazard).getLong("version");
    return actor.step(HAZARDS + "/" + hazard + "/" + verb, version, body);
  }

  static JsonPath take(Actor actor, String hazard, String verb, Map<String, ?> body) {
    Response response = attempt(actor, hazard, verb, body);
    assertEquals(200, response.statusCode(), verb + " by " + actor + ": " + response.asString());
    return response.jsonPath();
  }

  static String photo(Actor actor, String hazard) {
    Response response =
        actor.upload(
            HAZARDS + "/" + hazard + "/photos",
            "after.jpg",
            Photos.jpeg(),
            "image/jpeg",
            Map.of("stage", "AFTER"));
    assertEquals(201, response.statusCode(), response.asString());
    return response.jsonPath().getString("id");
  }

  static JsonPath rectify(Actor actor, String hazard) {
    String photo = photo(actor, hazard);
    return take(
        actor,
        hazard,
        "rectify",
        Map.of("measures", "已更换并试运行正常", "costFen", 1_280_00, "photoIds", List.of(photo)));
  }

  /** A report of a major hazard with the clause that makes it one. */
  static Map<String, Object> major(String enterprise, LocalDate foundOn, String description) {
    return Map.of(
        "enterpriseId",
        enterprise,
        "description",
        description,
        "place",
        "水处理机房",
        "foundOn",
        foundOn.toString(),
        "suggestedLevel",
        "MAJOR",
        "clauseId",
        Consultancy.CLAUSE);
  }

  static Map<String, ?> fiveElements(LocalDate deadline) {
    return Map.of(
        "responsible", "分管安全负责人",
        "measures", "停用该设备，更换泄爆装置，验收合格后恢复",
        "fundsFen", 5_600_000,
        "deadline", deadline.toString(),
        "contingency", "停用期间设专人值守，配备灭火器材");
  }

  /** From assigned to signed off: rectified by one, seen again and closed by another. */
  static void close(Actor rectifier, Actor officer, String hazard) {
    take(rectifier, hazard, "start", Map.of());
    rectify(rectifier, hazard);
    take(officer, hazard, "reinspect", Map.of("passed", true, "note", "现场复查合格"));
    take(officer, hazard, "sign-off", Map.of("note", "同意销号"));
  }
}
