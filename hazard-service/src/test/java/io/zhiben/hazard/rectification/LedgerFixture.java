package io.zhiben.hazard.rectification;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.image;
import static io.zhiben.hazard.Api.tokenOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.zhiben.hazard.World;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requests about ledgers. */
final class LedgerFixture {
  static final String LEDGERS = BASE + "/rectification-ledgers";
  static final String ROWS = BASE + "/ledger-rows";

  private LedgerFixture() {}

  static Map<String, Object> body(String title) {
    Map<String, Object> body = new HashMap<>();
    body.put("title", title);
    body.put("topic", "彩钢板房专项整治");
    body.put("from", World.today().minusDays(400).toString());
    body.put("to", World.today().plusDays(60).toString());
    body.put(
        "categories",
        List.of(
            Map.of("code", "SHED", "title", "彩钢棚"), Map.of("code", "HEATING", "title", "冬季取暖")));
    body.put(
        "phases",
        List.of(
            Map.of(
                "code",
                "SURVEY",
                "title",
                "摸排",
                "from",
                World.today().minusDays(400).toString(),
                "to",
                World.today().toString()),
            Map.of("code", "STRIKE", "title", "打击")));
    body.put("treatments", List.of(Map.of("code", "WIRING", "title", "改电")));
    body.put("departments", List.of(World.LEAD));
    body.put("quantityUnit", "㎡");
    body.put("evidenceRequired", false);
    return body;
  }

  static String ledger(String who, Map<String, ?> body) {
    return as(who).body(body).post(LEDGERS).then().statusCode(201).extract().path("id");
  }

  static Map<String, Object> facts(String category) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("categoryCode", category);
    facts.put("publicity", 0);
    return facts;
  }

  static Map<String, Object> object(String kind, String name, Map<String, ?> facts) {
    Map<String, Object> body = new HashMap<>();
    body.put("objectKind", kind);
    body.put("objectName", name);
    body.put("regionCode", World.VILLAGE);
    body.put("surveyedOn", World.today().toString());
    body.put("facts", facts);
    return body;
  }

  static Response add(String who, String ledger, Map<String, ?> body) {
    return as(who).body(body).post(LEDGERS + "/" + ledger + "/rows");
  }

  static String added(String who, String ledger, Map<String, ?> body) {
    return add(who, ledger, body).then().statusCode(201).extract().path("id");
  }

  static Response row(String who, String id) {
    return as(who).get(ROWS + "/" + id);
  }

  /** Takes a step with the tag of what the row is now. */
  static Response step(String who, String id, String verb, Map<String, ?> body) {
    String tag = row("dlh-officer", id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(ROWS + "/" + id + "/" + verb);
  }

  static Response ledgerStep(String who, String id, String verb, Map<String, ?> body) {
    String tag = as("dl-officer").get(LEDGERS + "/" + id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(LEDGERS + "/" + id + "/" + verb);
  }

  static Response photo(String who, String id, String stage) {
    return RestAssured.given()
        .auth()
        .oauth2(tokenOf(who))
        .multiPart("stage", stage)
        .multiPart("file", "a.jpg", image(), "image/jpeg")
        .post(ROWS + "/" + id + "/photos");
  }

  static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  /** Until the end of that year. */
  static Map<String, String> milestone(int year, String text) {
    return Map.of("dueOn", LocalDate.of(year, 12, 31).toString(), "text", text);
  }

  static Map<String, Object> done(String outcome) {
    return Map.of("outcome", outcome, "doneOn", World.today().toString());
  }
}
