package io.zhiben.hazard.feedback;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HazardServiceTest
class FeedbackResourceTest {
  private static final String OPEN = BASE + "/public/feedback";
  private static final String OFFICE = BASE + "/public-feedback";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void goesFromTheSuggestionToTheAnswer() {
    Response sent = post("", body(World.VILLAGE));
    sent.then().statusCode(201);
    String receipt = sent.path("receipt");
    status(receipt)
        .then()
        .statusCode(200)
        .body("number", equalTo(sent.path("number")))
        .body("dueOn", notNullValue())
        .body("reply", nullValue());
    String id = idOf("dlh-grid", sent.path("number"));
    refused(answer("dlh-leader", id, "好", true), 403, "FORBIDDEN");
    refused(answer("dlh-grid", id, "请打13800000000", true), 400, "FEEDBACK_NAMES_PERSON");
    answer("dlh-grid", id, "已增设路灯", true)
        .then()
        .statusCode(200)
        .body("adopted", equalTo(true))
        .body("overdueDays", equalTo(0));
    refused(answer("dlh-officer", id, "再答", false), 409, "FEEDBACK_ANSWERED");
    status(receipt).then().body("reply", equalTo("已增设路灯")).body("repliedAt", notNullValue());
    String sum = "find { it.regionCode == '" + World.VILLAGE + "' }.";
    as("dlh-leader")
        .queryParam("from", World.today().toString())
        .queryParam("to", World.today().toString())
        .get(OFFICE + "/summary")
        .then()
        .statusCode(200)
        .body(sum + "regionName", equalTo("湖东社区"))
        .body(sum + "adopted", greaterThan(0))
        .body(sum + "late", equalTo(0))
        .body(sum + "byKind.SUGGESTION", greaterThan(0));
  }

  @Test
  void isSeenWhereItBelongsAlone() {
    String number = post("", body(World.DONGLIHU)).path("number");
    String id = idOf("dlh-officer", number);
    as("dlh-grid")
        .queryParam("limit", 200)
        .get(OFFICE)
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(id)));
    for (String who : new String[] {"dlh-grid", "dzgz-officer"}) {
      refused(as(who).get(OFFICE + "/" + id), 404, "NOT_FOUND");
      refused(answer(who, id, "x", null), 404, "NOT_FOUND");
    }
    as("dl-leader").get(OFFICE + "/" + id).then().statusCode(200);
    as("dlh-officer")
        .queryParam("answered", false)
        .queryParam("limit", 200)
        .get(OFFICE)
        .then()
        .body("items.id", hasItem(id));
  }

  @Test
  void receivesTheSameSubmissionOnce() {
    Map<String, Object> sent = body(World.DONGLIHU);
    Response first = post("", sent);
    assertEquals(first.<String>path("receipt"), post("", sent).path("receipt"));
    status(first.path("receipt")).then().statusCode(200);
    refused(post("", sent), 422, "IDEMPOTENCY_KEY_REUSED");
  }

  @ParameterizedTest
  @CsvSource({
    "regionCode, 120110000000, 400, FEEDBACK_PLACE_UNKNOWN",
    "regionCode, 999999999999, 400, FEEDBACK_PLACE_UNKNOWN",
    "text, 我的电话13800000000, 400, FEEDBACK_NAMES_PERSON",
    "text, ' ', 400, INVALID_FIELD",
    "name, 张三, 400, UNKNOWN_FIELD"
  })
  void refusesWhatCannotBe(String field, String value, int status, String code) {
    Map<String, Object> wrong = body(World.DONGLIHU);
    wrong.put(field, value);
    refused(post("", wrong), status, code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00000-00000-00000-00000", "x"})
  void opensNothingWithAnotherReceipt(String receipt) {
    refused(status(receipt), 404, "FEEDBACK_RECEIPT_UNKNOWN");
  }

  @Test
  void offersTheCommunitiesOfATown() {
    given()
        .queryParam("town", World.DONGLIHU)
        .get(OPEN + "/places")
        .then()
        .statusCode(200)
        .body("code", hasItem(World.VILLAGE));
  }

  @Test
  void answersWithinTheDaysOfThePlace() {
    String terms = BASE + "/feedback-terms";
    Response before = as("dzgz-admin").get(terms);
    before.then().statusCode(200).body("replyDays", greaterThan(0));
    as("dzgz-admin")
        .header("If-Match", before.header("ETag"))
        .body(Map.of("replyDays", 250))
        .post(terms)
        .then()
        .statusCode(200)
        .body("regionCode", equalTo(World.DONGZHAO))
        .body("replyDays", equalTo(250));
    String late = status(post("", body(World.DONGZHAO)).path("receipt")).path("dueOn");
    String soon = status(post("", body(World.DONGLIHU)).path("receipt")).path("dueOn");
    assertEquals(1, Integer.signum(late.compareTo(soon)));
  }

  private static Map<String, Object> body(String place) {
    Map<String, Object> body = new HashMap<>();
    body.put("submission", UUID.randomUUID());
    body.put("regionCode", place);
    body.put("kind", "SUGGESTION");
    body.put("text", "广场北侧楼梯夜间没有灯");
    return body;
  }

  private static Response post(String path, Object body) {
    return given().contentType(ContentType.JSON).body(body).post(OPEN + path);
  }

  private static Response status(String receipt) {
    return post("/status", Map.of("receipt", receipt));
  }

  private static String idOf(String who, String number) {
    return as(who)
        .queryParam("limit", 200)
        .get(OFFICE)
        .then()
        .statusCode(200)
        .extract()
        .path("items.find { it.number == '" + number + "' }.id");
  }

  private static Response answer(String who, String id, String text, Boolean adopted) {
    String tag = as("dlh-officer").get(OFFICE + "/" + id).header("ETag");
    Map<String, Object> body = new HashMap<>();
    body.put("text", text);
    body.put("adopted", adopted);
    return as(who).header("If-Match", tag).body(body).post(OFFICE + "/" + id + "/answer");
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
  }
}
