package io.zhiben.hazard.agencyviolation;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.reported;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HazardServiceTest
class AgencyViolationResourceTest {
  private static final String VIOLATIONS = BASE + "/agency-violations";
  private static final String CASES = BASE + "/enforcement-cases";

  private final String agency = "AG-" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private Map<String, Object> body() {
    Map<String, Object> body = new HashMap<>();
    body.put("agencyCode", agency);
    body.put("agencyName", "某安全评价公司");
    body.put("kind", "FALSE_ASSESSMENT");
    body.put("reportNo", "AP-2026-17");
    body.put("enterpriseId", World.PARK);
    body.put("foundOn", World.today().toString());
    body.put("description", "报告所列现场检测未到场");
    return body;
  }

  private String entered() {
    return as("dlh-officer")
        .body(body())
        .post(VIOLATIONS)
        .then()
        .statusCode(201)
        .body("enforcement", nullValue())
        .body("outcome", nullValue())
        .body("actions", contains("NAME_CASE", "CLOSE"))
        .extract()
        .path("id");
  }

  @Test
  void goesFromTheReportToTheCaseAndItsEnd() {
    String id = entered();
    refused(as("dlh-officer").body(body()).post(VIOLATIONS), 409, "AGENCY_VIOLATION_EXISTS");
    refused(close(id, "PUNISHED"), 409, "AGENCY_VIOLATION_CASE_MISSING");
    String enforcement = opened();
    step("dlh-officer", id, "case", Map.of("caseId", enforcement))
        .then()
        .statusCode(200)
        .body("enforcement.id", equalTo(enforcement))
        .body("enforcement.number", notNullValue())
        .body("enforcement.sanctioned", equalTo(false));
    refused(close(id, "PUNISHED"), 409, "AGENCY_VIOLATION_CASE_MISSING");
    refused(close(id, "TO_JUSTICE"), 409, "AGENCY_VIOLATION_CASE_MISSING");
    toJustice(enforcement);
    close(id, "TO_JUSTICE")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("TO_JUSTICE"))
        .body("enforcement.toJustice", equalTo(true))
        .body("actions", empty());
    refused(close(id, "NO_VIOLATION"), 409, "AGENCY_VIOLATION_CLOSED");
    refused(
        step("dlh-officer", id, "case", Map.of("caseId", enforcement)),
        409,
        "AGENCY_VIOLATION_CLOSED");
    as("dlh-leader")
        .get(BASE + "/service-providers")
        .then()
        .statusCode(200)
        .body("find { it.providerCode == '" + agency + "' }.violations", equalTo(1));
  }

  @Test
  void doesNotCountAgainstTheAgencyWhatWasNone() {
    String id = entered();
    as("dlh-officer")
        .queryParam("agency", agency)
        .queryParam("open", true)
        .get(VIOLATIONS)
        .then()
        .statusCode(200)
        .body("items.id", contains(id));
    close(id, "NO_VIOLATION").then().statusCode(200).body("closeNote", equalTo("查明"));
    as("dlh-officer")
        .queryParam("agency", agency)
        .queryParam("open", true)
        .get(VIOLATIONS)
        .then()
        .body("items", empty());
    as("dlh-leader")
        .get(BASE + "/service-providers")
        .then()
        .body("providerCode", not(hasItem(agency)));
  }

  @ParameterizedTest
  @CsvSource({
    "agencyCode, 机构一, INVALID_FIELD",
    "kind, FALSE_NEWS, INVALID_FIELD",
    "foundOn, 2999-01-01, AGENCY_VIOLATION_IN_FUTURE",
    "description, 电话13800000000, AGENCY_VIOLATION_NAMES_PERSON",
    "reportNo, ' ', INVALID_FIELD"
  })
  void refusesABadRecord(String field, String value, String code) {
    Map<String, Object> body = body();
    body.put(field, value);
    as("dlh-officer")
        .body(body)
        .post(VIOLATIONS)
        .then()
        .statusCode(400)
        .body("code", equalTo(code))
        .body("errors[0].field", equalTo(field));
  }

  @Test
  void isNotReachedFromElsewhere() {
    String id = entered();
    refused(as("dzgz-officer").get(VIOLATIONS + "/" + id), 404, "NOT_FOUND");
    as("dzgz-officer").queryParam("agency", agency).get(VIOLATIONS).then().body("items", empty());
    Map<String, Object> foreign = body();
    foreign.put("enterpriseId", World.FAR);
    refused(as("dlh-officer").body(foreign).post(VIOLATIONS), 404, "NOT_FOUND");
    refused(step("dlh-officer", id, "case", Map.of("caseId", UUID.randomUUID())), 404, "NOT_FOUND");
    refused(as("ent-officer").get(VIOLATIONS), 403, "FORBIDDEN");
    refused(as("agency-anhua").get(VIOLATIONS), 403, "FORBIDDEN");
    refused(as("dlh-leader").body(body()).post(VIOLATIONS), 403, "FORBIDDEN");
    as("dl-leader").get(VIOLATIONS + "/" + id).then().statusCode(200).body("actions", empty());
  }

  private static String opened() {
    return as("dlh-officer")
        .body(
            Map.of(
                "enterpriseId",
                World.PARK,
                "violationCode",
                "NOT_ELIMINATED",
                "clue",
                "出具虚假报告",
                "hazardIds",
                List.of(reported(World.PARK))))
        .post(CASES)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void toJustice(String enforcement) {
    goOn("dlh-officer", enforcement, "file", Map.of());
    goOn(
        "dlh-officer",
        enforcement,
        "investigate",
        Map.of("facts", "报告虚假", "criminalThreshold", true));
    goOn(
        "dlh-leader",
        enforcement,
        "transfer",
        Map.of(
            "target", "CRIMINAL_JUSTICE",
            "recipient", "公安分局",
            "basis", "涉嫌提供虚假证明文件罪",
            "wholeCase", false));
  }

  private static void goOn(String who, String id, String verb, Map<String, ?> body) {
    String address = CASES + "/" + id;
    String tag = as("dlh-officer").get(address).header("ETag");
    as(who).header("If-Match", tag).body(body).post(address + "/" + verb).then().statusCode(200);
  }

  private static Response close(String id, String outcome) {
    return step("dlh-officer", id, "close", Map.of("outcome", outcome, "note", "查明"));
  }

  private static Response step(String who, String id, String verb, Map<String, ?> body) {
    String tag = as("dlh-officer").get(VIOLATIONS + "/" + id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(VIOLATIONS + "/" + id + "/" + verb);
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
  }
}
