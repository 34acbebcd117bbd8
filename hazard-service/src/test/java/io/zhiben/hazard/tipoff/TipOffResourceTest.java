package io.zhiben.hazard.tipoff;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.tipoff.TipOffFixture.OPEN;
import static io.zhiben.hazard.tipoff.TipOffFixture.TIP_OFFS;
import static io.zhiben.hazard.tipoff.TipOffFixture.accepted;
import static io.zhiben.hazard.tipoff.TipOffFixture.body;
import static io.zhiben.hazard.tipoff.TipOffFixture.get;
import static io.zhiben.hazard.tipoff.TipOffFixture.idOf;
import static io.zhiben.hazard.tipoff.TipOffFixture.named;
import static io.zhiben.hazard.tipoff.TipOffFixture.post;
import static io.zhiben.hazard.tipoff.TipOffFixture.receipt;
import static io.zhiben.hazard.tipoff.TipOffFixture.status;
import static io.zhiben.hazard.tipoff.TipOffFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.zhiben.hazard.Api;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HazardServiceTest
class TipOffResourceTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void offersTownsCategoriesAndThePostersEnterprise() {
    given()
        .queryParam("enterprise", World.PARK)
        .get(OPEN + "/form")
        .then()
        .statusCode(200)
        .body("towns.code", hasItem(World.DONGLIHU))
        .body("categories.code", hasItem("CONFINED_SPACE"))
        .body("enterprise.name", equalTo("欢腾湖主题乐园"))
        .body("enterprise.regionCode", equalTo(World.DONGLIHU));
  }

  @Test
  void goesFromTheReporterToTheHazardAndBack() {
    String receipt = receipt(named());
    String id = idOf(receipt);
    get("dlh-custodian", id)
        .then()
        .body("custody.text", equalTo("车间安全出口常年上锁"))
        .body("custody.signatories", equalTo(2))
        .body("dueOn", notNullValue())
        .body("actions", hasItem("ACCEPT"));
    refused(get("dlh-officer", id), 404, "NOT_FOUND");
    refused(
        step("dlh-custodian", id, "feed-back", Map.of("text", "x")), 409, "TIP_OFF_STATE_FORBIDS");
    step("dlh-custodian", id, "accept", Map.of("text", "已受理，谢谢")).then().statusCode(200);
    Map<String, Object> verification =
        Map.of(
            "outcome", "SUBSTANTIATED",
            "note", "出口上锁属实",
            "finding",
                Map.of(
                    "description", "三号车间出口上锁",
                    "foundOn", World.today().toString(),
                    "suggestedLevel", "MAJOR"));
    refused(step("dlh-officer", id, "verify", verification), 409, "TIP_OFF_NEEDS_REDACTION");
    step("dlh-custodian", id, "redact", Map.of("text", "反映某车间出口管理问题")).then().statusCode(200);
    refused(step("dlh-officer", id, "verify", verification), 400, "TIP_OFF_NEEDS_ENTERPRISE");
    step("dlh-custodian", id, "redact", Map.of("text", "反映某车间出口管理", "enterpriseId", World.PARK))
        .then()
        .statusCode(200);
    get("dlh-officer", id)
        .then()
        .statusCode(200)
        .body("redactedText", equalTo("反映某车间出口管理"))
        .body("custody", nullValue())
        .body("actions", contains("VERIFY"));
    Response verified = step("dlh-officer", id, "verify", verification);
    verified.then().statusCode(200).body("state", equalTo("VERIFIED"));
    String hazard = verified.path("hazard.id");
    Api.get("dlh-officer", hazard).then().body("source", equalTo("TIP_OFF"));
    Api.get("ent-officer", hazard).then().statusCode(200).body("source", equalTo("REPORT"));
    as("ent-officer")
        .queryParam("limit", 200)
        .get(HAZARDS)
        .then()
        .body("items.find { it.id == '" + hazard + "' }.source", equalTo("REPORT"));
    step("dlh-custodian", id, "feed-back", Map.of("text", "情况属实，已责令整改")).then().statusCode(200);
    step("dlh-custodian", id, "close", Map.of()).then().body("state", equalTo("CLOSED"));
    status(receipt)
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("outcome", equalTo("SUBSTANTIATED"))
        .body("messages.text", contains("已受理，谢谢", "情况属实，已责令整改"));
  }

  @Test
  void linksAHazardThatAnotherSourceFound() {
    String known = Api.reported(World.PARK);
    String id = idOf(receipt(body()));
    accepted(id);
    refused(
        step(
            "dlh-officer",
            id,
            "verify",
            Map.of("outcome", "UNFOUNDED", "note", "x", "hazardId", known)),
        400,
        "TIP_OFF_FINDING_MISMATCH");
    refused(
        step(
            "dlh-officer",
            id,
            "verify",
            Map.of("outcome", "PARTLY", "note", "x", "hazardId", UUID.randomUUID())),
        404,
        "NOT_FOUND");
    step(
            "dlh-officer",
            id,
            "verify",
            Map.of("outcome", "PARTLY", "note", "同一隐患", "hazardId", known))
        .then()
        .statusCode(200)
        .body("hazard.id", equalTo(known));
  }

  @Test
  void talksWithTheReporterInBothDirections() {
    String receipt = receipt(body());
    String id = idOf(receipt);
    Map<String, Object> words =
        Map.of("receipt", receipt, "submission", UUID.randomUUID(), "text", "补充：每晚都锁");
    post("/messages", words).then().statusCode(200).body("messages", hasSize(1));
    post("/messages", words).then().statusCode(200).body("messages", hasSize(1));
    as("dlh-custodian")
        .queryParam("limit", 200)
        .get(TIP_OFFS)
        .then()
        .body("items.find { it.id == '" + id + "' }.unread", equalTo(1));
    step("dlh-custodian", id, "messages", Map.of("text", "请问是哪一天？")).then().statusCode(200);
    status(receipt)
        .then()
        .body("messages.author", contains("REPORTER", "OFFICE"))
        .body("messages[1].text", equalTo("请问是哪一天？"));
  }

  @Test
  void keepsPhotosForTheCustodianOnly() {
    String receipt = receipt(body());
    given()
        .multiPart("receipt", receipt)
        .multiPart("file", "a.jpg", Api.image(), "image/jpeg")
        .post(OPEN + "/photos")
        .then()
        .statusCode(200)
        .body("photos", equalTo(1));
    String id = idOf(receipt);
    String photo = get("dlh-custodian", id).path("custody.photos[0]");
    as("dlh-custodian")
        .get(TIP_OFFS + "/" + id + "/photos/" + photo)
        .then()
        .statusCode(200)
        .contentType("image/jpeg");
    refused(as("dlh-officer").get(TIP_OFFS + "/" + id + "/photos/" + photo), 403, "FORBIDDEN");
    given()
        .multiPart("receipt", receipt)
        .multiPart("file", "a.jpg", "not a photo".getBytes(), "image/jpeg")
        .post(OPEN + "/photos")
        .then()
        .statusCode(415);
  }

  @Test
  void receivesTheSameSubmissionOnce() {
    Map<String, Object> sent = body();
    Response first = post("", sent);
    Response again = post("", sent);
    assertEquals(201, again.statusCode());
    assertEquals(first.<String>path("receipt"), again.path("receipt"));
    assertEquals(first.<String>path("number"), again.path("number"));
    status(first.path("receipt")).then().statusCode(200);
    refused(post("", sent), 422, "IDEMPOTENCY_KEY_REUSED");
    assertNotEquals(first.<String>path("receipt"), receipt(body()));
  }

  @ParameterizedTest
  @CsvSource({
    "regionCode, 120000000000, 400, TIP_OFF_PLACE_UNKNOWN",
    "regionCode, 999999999999, 400, TIP_OFF_PLACE_UNKNOWN",
    "regionCode, 12, 400, INVALID_FIELD",
    "category, NONE, 400, TIP_OFF_CATEGORY_UNKNOWN",
    "channel, PHONE, 400, TIP_OFF_CHANNEL_MISMATCH",
    "happenedOn, 2999-01-01, 400, TIP_OFF_DATE_IN_FUTURE",
    "text, ' ', 400, INVALID_FIELD",
    "reporterName, x, 400, UNKNOWN_FIELD"
  })
  void refusesWhatCannotBe(String field, String value, int status, String code) {
    Map<String, Object> wrong = body();
    wrong.put(field, value);
    refused(post("", wrong), status, code);
  }

  @Test
  void asksForTheFirstSignatory() {
    Map<String, Object> wrong = body();
    wrong.put("identity", Map.of("others", List.of("李四")));
    refused(post("", wrong), 400, "TIP_OFF_FIRST_SIGNATORY_MISSING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00000-00000-00000-00000", "7QK2M-7QK2M-7QK2M-7QK2M"})
  void opensNothingWithAnotherReceipt(String receipt) {
    refused(status(receipt), 404, "RECEIPT_UNKNOWN");
  }

  @Test
  void endsByRefusalDuplicateOrTransfer() {
    String first = idOf(receipt(body()));
    String number = get("dlh-custodian", first).path("number");
    String second = idOf(receipt(body()));
    String secondNumber = get("dlh-custodian", second).path("number");
    refused(
        step("dlh-custodian", first, "duplicate", Map.of("original", secondNumber, "text", "重复")),
        400,
        "TIP_OFF_ORIGINAL_INVALID");
    step("dlh-custodian", second, "duplicate", Map.of("original", number, "text", "与在先举报重复"))
        .then()
        .statusCode(200)
        .body("state", equalTo("DUPLICATE"))
        .body("original", equalTo(number));
    String third = idOf(receipt(body()));
    refused(
        step("dlh-custodian", third, "duplicate", Map.of("original", secondNumber, "text", "重复")),
        400,
        "TIP_OFF_ORIGINAL_INVALID");
    step("dlh-custodian", third, "transfer", Map.of("to", "区公安分局", "text", "已转区公安分局"))
        .then()
        .body("state", equalTo("TRANSFERRED"))
        .body("transferredTo", equalTo("区公安分局"))
        .body("dueOn", nullValue());
    String fourth = idOf(receipt(body()));
    step("dlh-custodian", fourth, "reject", Map.of("text", "不属于安全生产举报"))
        .then()
        .body("state", equalTo("NOT_ACCEPTED"));
    refused(
        step("dlh-custodian", fourth, "accept", Map.of("text", "x")), 409, "TIP_OFF_STATE_FORBIDS");
  }

  @Test
  void writesDownWhatCameByTelephone() {
    Map<String, Object> call = body();
    refused(as("dlh-custodian").body(call).post(TIP_OFFS), 400, "TIP_OFF_CHANNEL_MISMATCH");
    call.put("channel", "HOTLINE_12345");
    call.put("regionCode", World.DONGZHAO);
    refused(as("dlh-custodian").body(call).post(TIP_OFFS), 403, "OUTSIDE_SCOPE");
    call.put("regionCode", World.DONGLIHU);
    String receipt =
        as("dlh-custodian")
            .body(call)
            .post(TIP_OFFS)
            .then()
            .statusCode(201)
            .extract()
            .path("receipt");
    status(receipt).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dzgz-officer", "dl-leader"})
  void isNotReachedFromElsewhereOrBeforeTheText(String who) {
    String id = idOf(receipt(body()));
    refused(get(who, id), 404, "NOT_FOUND");
    as(who).queryParam("limit", 200).get(TIP_OFFS).then().body("items.id", not(hasItem(id)));
  }

  /** One who sees that today's only tip-off is an employee's knows more than he may. */
  @Test
  void countsPersonsForCustodiansAlone() {
    receipt(body());
    counts("dlh-custodian")
        .body("total", greaterThan(0))
        .body("byReporter.EMPLOYEE", greaterThan(0))
        .body("byChannel.WEB", greaterThan(0))
        .body("months.received", hasItem(greaterThan(0)));
    counts("dlh-leader")
        .body("total", greaterThan(0))
        .body("byCategory.MAJOR_HAZARD", greaterThan(0))
        .body("byReporter", nullValue())
        .body("byChannel", nullValue());
  }

  private static ValidatableResponse counts(String who) {
    return as(who)
        .queryParam("from", World.today().minusDays(1).toString())
        .queryParam("to", World.today().toString())
        .get(TIP_OFFS + "/counts")
        .then()
        .statusCode(200);
  }

  @Test
  void goesToTheLevelAboveWhenItIsAboutTheOffice() {
    Map<String, Object> sent = body();
    sent.put("aboutOffice", true);
    String receipt = receipt(sent);
    String number = status(receipt).path("number");
    String row = "items.find { it.number == '" + number + "' }";
    as("dlh-custodian")
        .queryParam("limit", 200)
        .get(TIP_OFFS)
        .then()
        .statusCode(200)
        .body(row, nullValue());
    String id = as("dl-custodian").queryParam("limit", 200).get(TIP_OFFS).path(row + ".id");
    get("dl-custodian", id)
        .then()
        .statusCode(200)
        .body("regionCode", equalTo("120110000000"))
        .body("custody.aboutOffice", equalTo(true))
        .body("custody.aboutPlace", equalTo("东丽湖街道"));
    for (String who : List.of("dlh-custodian", "dlh-leader", "dlh-officer", "dlh-department")) {
      refused(get(who, id), 404, "NOT_FOUND");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "请联系13800000000, TIP_OFF_TEXT_NAMES_PERSON",
    "他说：三号车间的安全出口，常年上锁没人管。, TIP_OFF_REDACTION_REPEATS",
    "三号车间的安全出口 常年上锁没人管, TIP_OFF_REDACTION_REPEATS"
  })
  void refusesARedactionThatGivesTheReporterAway(String text, String code) {
    Map<String, Object> sent = body();
    sent.put("text", "三号车间的安全出口常年上锁，没人管");
    String id = idOf(receipt(sent));
    refused(step("dlh-custodian", id, "redact", Map.of("text", text)), 400, code);
    refused(
        step("dlh-custodian", id, "transfer", Map.of("to", "区局 13800000000", "text", "已转")),
        400,
        "TIP_OFF_TEXT_NAMES_PERSON");
  }

  @Test
  void keepsTheTermsOfATenant() {
    Response terms = as("dzgz-admin").get(Api.BASE + "/tip-off-terms");
    terms.then().statusCode(200).body("acceptDays", greaterThan(0));
    Map<String, Object> own =
        Map.of(
            "acceptDays", 3,
            "verifyDays", 30,
            "feedbackDays", 5,
            "revealMinutes", 10,
            "source", "镇举报奖励办法");
    as("dzgz-admin")
        .header("If-Match", terms.header("ETag"))
        .body(own)
        .post(Api.BASE + "/tip-off-terms")
        .then()
        .statusCode(200)
        .body("regionCode", equalTo(World.DONGZHAO))
        .body("acceptDays", equalTo(3));
    as("dlh-custodian")
        .get(Api.BASE + "/tip-off-terms")
        .then()
        .body("regionCode", equalTo("000000000000"));
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
  }
}
