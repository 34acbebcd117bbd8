package io.zhiben.hazard.internalreport;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.Api;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HazardServiceTest
class InternalReportResourceTest {
  private static final String REPORTS = BASE + "/internal-reports";
  private static final String SCHEMES = REPORTS + "/schemes";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void rewardsWhatItsPeopleReportAndMakesItAHazard() {
    registered();
    String id = entered("HAZARD");
    refused(
        confirm("ent-principal", id, confirmation("MAJOR", 50_000L)),
        400,
        "INTERNAL_REWARD_OUTSIDE_SCHEME");
    refused(
        confirm("ent-principal", id, confirmation(null, 50_000L)),
        400,
        "INTERNAL_REPORT_LEVEL_MISMATCH");
    refused(
        confirm("ent-principal", id, confirmation("MAJOR", null)), 400, "INTERNAL_REWARD_MISSING");
    Map<String, Object> whole = confirmation("MAJOR", 200_000L);
    whole.put("report", true);
    whole.put("honour", "安全之星");
    String hazard =
        confirm("ent-principal", id, whole)
            .then()
            .statusCode(200)
            .body("state", equalTo("CONFIRMED"))
            .body("rewardFen", equalTo(200_000))
            .extract()
            .path("hazardId");
    Api.get("dlh-officer", hazard)
        .then()
        .statusCode(200)
        .body("source", equalTo("SELF_CHECK"))
        .body("suggestedLevel", equalTo("MAJOR"));
    refused(confirm("ent-principal", id, whole), 409, "INTERNAL_REPORT_DECIDED");
    as("dlh-leader")
        .queryParam("region", World.DONGLIHU)
        .queryParam("from", World.today().minusDays(30).toString())
        .queryParam("to", World.today().toString())
        .get(REPORTS + "/figures")
        .then()
        .statusCode(200)
        .body("enterprises", greaterThanOrEqualTo(3))
        .body("withScheme", equalTo(1))
        .body("confirmed", greaterThanOrEqualTo(1))
        .body("paidFen", greaterThanOrEqualTo(200_000))
        .body("reportsPer100Workers", notNullValue());
  }

  @Test
  void honoursASuggestionAndRejectsWhatIsNotSo() {
    registered();
    Map<String, Object> honour = confirmation(null, null);
    honour.put("honour", "通报表扬");
    confirm("ent-officer", entered("SUGGESTION"), honour).then().statusCode(200);
    String id = entered("HAZARD");
    step("ent-officer", id, "reject", Map.of("reason", "已整改"))
        .then()
        .statusCode(200)
        .body("state", equalTo("REJECTED"));
    refused(
        step("ent-officer", id, "reject", Map.of("reason", "x")), 409, "INTERNAL_REPORT_DECIDED");
  }

  @ParameterizedTest
  @CsvSource({
    "generalMinFen, 900000, SCHEME_BOUNDS_INVALID",
    "majorMinFen, 1, SCHEME_BOUNDS_INVALID",
    "majorMaxFen, 1, SCHEME_BOUNDS_INVALID",
    "workers, 0, INVALID_FIELD",
    "adoptedOn, 2999-01-01, SCHEME_DATE_IN_FUTURE"
  })
  void refusesAScheme(String field, String value, String code) {
    Map<String, Object> wrong = scheme();
    wrong.put(field, value.matches("\\d+") ? (Object) Long.parseLong(value) : value);
    refused(as("ent-officer").body(wrong).post(SCHEMES), 400, code);
  }

  @Test
  void isFoundGoodByTheOfficeAndAnewAfterAChange() {
    registered();
    String address = SCHEMES + "/" + World.PARK;
    String tag = as("dlh-officer").get(address).header("ETag");
    refused(
        as("ent-principal").header("If-Match", tag).post(address + "/approve"), 403, "FORBIDDEN");
    refused(
        as("dzgz-officer").header("If-Match", tag).post(address + "/approve"), 404, "NOT_FOUND");
    String approved =
        as("dlh-officer")
            .header("If-Match", tag)
            .post(address + "/approve")
            .then()
            .statusCode(200)
            .body("approvedAt", notNullValue())
            .extract()
            .header("ETag");
    refused(
        as("dlh-officer").header("If-Match", approved).post(address + "/approve"),
        409,
        "SCHEME_APPROVED");
    as("dlh-officer")
        .queryParam("approved", true)
        .get(SCHEMES)
        .then()
        .statusCode(200)
        .body("items.enterpriseName", hasItem("欢腾湖主题乐园"));
    as("dlh-leader")
        .queryParam("from", World.today().toString())
        .queryParam("to", World.today().toString())
        .get(REPORTS + "/figures")
        .then()
        .body("approved", equalTo(1))
        .body("aboveScale", notNullValue());
    registered();
    as("dlh-officer").get(address).then().body("approvedAt", nullValue());
  }

  @Test
  void keepsTheFileWithTheSchemeAndLooksAtItAnew() {
    registered();
    String address = SCHEMES + "/" + World.PARK;
    int before = as("ent-officer").get(address + "/photos").path("size()");
    approve("dlh-department").then().statusCode(200).body("approvedAt", notNullValue());
    refused(page("dlh-officer", Api.image()), 403, "FORBIDDEN");
    String id = page("ent-officer", Api.image()).then().statusCode(201).extract().path("id");
    as("dlh-officer")
        .get(address + "/photos")
        .then()
        .statusCode(200)
        .body("size()", equalTo(before + 1))
        .body("id", hasItem(id));
    as("dlh-officer").get(address).then().body("approvedAt", nullValue());
    as("dlh-officer")
        .get(address + "/photos/" + id)
        .then()
        .statusCode(200)
        .contentType("image/jpeg");
    refused(
        page("ent-officer", "text".getBytes(StandardCharsets.UTF_8)), 415, "PHOTO_NOT_AN_IMAGE");
    refused(as("dzgz-officer").get(address + "/photos"), 404, "NOT_FOUND");
    assertEquals(404, as("dzgz-officer").get(address + "/photos/" + id).statusCode());
    // a scheme of another name is another file
    Map<String, Object> renamed = scheme();
    renamed.put("title", "内部隐患报告奖励制度（修订）");
    as("ent-officer")
        .header("If-Match", as("ent-officer").get(address).header("ETag"))
        .body(renamed)
        .post(SCHEMES)
        .then()
        .statusCode(200);
    as("dlh-officer").get(address + "/photos").then().body("size()", equalTo(0));
  }

  @Test
  void countsPeopleByTheEnterprisesOwnMarks() {
    registered();
    String month = World.today().toString().substring(0, 7);
    int before = participation("ent-officer", month).path("[0].reporters");
    int reports = participation("ent-officer", month).path("[0].reports");
    String mark = "W" + UUID.randomUUID().toString().substring(0, 8);
    for (String reporter :
        new String[] {mark, mark.toLowerCase(java.util.Locale.ROOT), mark + "2", null}) {
      Map<String, Object> body = new HashMap<>();
      body.put("enterpriseId", World.PARK);
      body.put("kind", "HAZARD");
      body.put("description", "护栏松动");
      body.put("reportedOn", World.today().toString());
      body.put("reporter", reporter);
      as("ent-officer").body(body).post(REPORTS).then().statusCode(201);
    }
    participation("dlh-officer", month)
        .then()
        .statusCode(200)
        .body("find { it.enterpriseId == '" + World.PARK + "' }.reporters", equalTo(before + 2))
        .body("find { it.enterpriseId == '" + World.PARK + "' }.reports", equalTo(reports + 4))
        .body("find { it.enterpriseId == '" + World.PARK + "' }.workers", equalTo(120));
    participation("dzgz-officer", month)
        .then()
        .body("enterpriseId", not(hasItem(World.PARK.toString())));
    refused(participation("dlh-officer", "2026-13"), 400, "INVALID_PARAMETER");
  }

  private static Response participation(String who, String month) {
    return as(who).queryParam("month", month).get(REPORTS + "/participation");
  }

  private static Response approve(String who) {
    String address = SCHEMES + "/" + World.PARK;
    String tag = as(who).get(address).header("ETag");
    return as(who).header("If-Match", tag).post(address + "/approve");
  }

  private static Response page(String who, byte[] file) {
    return given()
        .auth()
        .oauth2(Api.tokenOf(who))
        .multiPart("file", "page.jpg", file, "image/jpeg")
        .post(SCHEMES + "/" + World.PARK + "/photos");
  }

  @Test
  void isOnlyTheEnterprisesOwn() {
    Map<String, Object> foreign = scheme();
    foreign.put("enterpriseId", World.HOTEL);
    refused(as("ent-officer").body(foreign).post(SCHEMES), 404, "NOT_FOUND");
    registered();
    String id = entered("HAZARD");
    refused(as("dzgz-officer").get(REPORTS + "/" + id), 404, "NOT_FOUND");
    as("dzgz-officer").get(REPORTS).then().body("items.id", not(hasItem(id)));
    as("dlh-officer").get(REPORTS).then().statusCode(200).body("items.id", hasItem(id));
    refused(as("dlh-officer").get(SCHEMES + "/" + UUID.randomUUID()), 404, "NOT_FOUND");
  }

  private static void registered() {
    Response known = as("ent-officer").get(SCHEMES + "/" + World.PARK);
    var request = as("ent-officer").body(scheme());
    if (known.statusCode() == 200) {
      request.header("If-Match", known.header("ETag"));
    }
    request.post(SCHEMES).then().statusCode(200).body("workers", equalTo(120));
  }

  private static Map<String, Object> scheme() {
    Map<String, Object> body = new HashMap<>();
    body.put("enterpriseId", World.PARK);
    body.put("title", "内部隐患报告奖励制度");
    body.put("adoptedOn", World.today().minusDays(10).toString());
    body.put("workers", 120);
    body.put("generalMinFen", 5_000);
    body.put("generalMaxFen", 50_000);
    body.put("majorMinFen", 100_000);
    body.put("majorMaxFen", 500_000);
    body.put("honours", "安全之星、通报表扬");
    return body;
  }

  private static String entered(String kind) {
    return as("ent-officer")
        .body(
            Map.of(
                "enterpriseId",
                World.PARK,
                "kind",
                kind,
                "description",
                "过山车检修平台护栏松动",
                "reportedOn",
                World.today().toString()))
        .post(REPORTS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, Object> confirmation(String level, Long fen) {
    Map<String, Object> body = new HashMap<>();
    body.put("level", level);
    body.put("rewardFen", fen);
    body.put("report", false);
    return body;
  }

  private static Response confirm(String who, String id, Map<String, Object> body) {
    return step(who, id, "confirm", body);
  }

  private static Response step(String who, String id, String verb, Map<String, ?> body) {
    String tag = as("ent-officer").get(REPORTS + "/" + id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(REPORTS + "/" + id + "/" + verb);
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
  }
}
