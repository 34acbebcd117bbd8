package io.zhiben.hazard.agencyrecord;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What agencies are qualified for, and what is complained of. */
@HazardServiceTest
class AgencyRecordResourceTest {
  private static final String QUALIFICATIONS = BASE + "/agency-qualifications";
  private static final String COMPLAINTS = BASE + "/agency-complaints";

  private final String agency = "AR-" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private Map<String, Object> qualification(int days) {
    Map<String, Object> body = new HashMap<>();
    body.put("agencyCode", agency);
    body.put("agencyName", "某安全评价公司");
    body.put("title", "安全评价机构资质");
    body.put("number", "APJ-" + days);
    body.put("validUntil", World.today().plusDays(days).toString());
    return body;
  }

  private Map<String, Object> complaint(String text) {
    Map<String, Object> body = new HashMap<>();
    body.put("agencyCode", agency);
    body.put("agencyName", "某安全评价公司");
    body.put("receivedOn", World.today().toString());
    body.put("description", text);
    return body;
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
  }

  @Test
  void keepsQualificationsWithTheirLastDay() {
    as("dlh-officer").body(qualification(-1)).post(QUALIFICATIONS).then().statusCode(201);
    String id =
        as("dlh-officer")
            .body(qualification(20))
            .post(QUALIFICATIONS)
            .then()
            .statusCode(201)
            .body("valid", equalTo(true))
            .extract()
            .path("id");
    as("dlh-officer").body(qualification(400)).post(QUALIFICATIONS).then().statusCode(201);
    refused(
        as("dlh-officer").body(qualification(20)).post(QUALIFICATIONS),
        409,
        "AGENCY_QUALIFICATION_EXISTS");
    list("dlh-leader").then().body("items.valid", contains(true, true, false));
    as("dlh-leader")
        .queryParam("agency", agency)
        .queryParam("until", World.today().plusDays(30).toString())
        .get(QUALIFICATIONS)
        .then()
        .body("items.id", contains(id));
    list("dzgz-officer").then().body("items", hasSize(0));
    end("dzgz-officer", id, "\"0\"").then().statusCode(404);
    refused(end("dlh-officer", id, "\"7\""), 412, "STALE_VERSION");
    end("dlh-officer", id, "\"0\"")
        .then()
        .statusCode(200)
        .body("valid", equalTo(false))
        .body("endedOn", equalTo(World.today().toString()));
    refused(end("dlh-officer", id, "\"1\""), 409, "AGENCY_QUALIFICATION_ENDED");
    refused(as("agency-anhua").get(QUALIFICATIONS), 403, "FORBIDDEN");
  }

  private Response list(String who) {
    return as(who).queryParam("agency", agency).get(QUALIFICATIONS);
  }

  private static Response end(String who, String id, String tag) {
    return as(who)
        .header("If-Match", tag)
        .body(Map.of("reason", "主管部门撤销"))
        .post(QUALIFICATIONS + "/" + id + "/end");
  }

  @Test
  void answersComplaintsOnceAndCountsThemWithTheAgency() {
    String right = made(complaint("报告未到现场"));
    String wrong = made(complaint("收费过高"));
    made(complaint("迟交报告"));
    refused(
        as("dlh-officer").body(complaint("电话 13800000000")).post(COMPLAINTS),
        400,
        "AGENCY_RECORD_NAMES_PERSON");
    Map<String, Object> coming = complaint("迟交报告");
    coming.put("receivedOn", World.today().plusDays(1).toString());
    refused(as("dlh-officer").body(coming).post(COMPLAINTS), 400, "DATE_IN_FUTURE");
    answer("dlh-officer", right, true).then().statusCode(200).body("upheld", equalTo(true));
    answer("dlh-officer", wrong, false).then().statusCode(200);
    refused(
        as("dlh-officer")
            .header("If-Match", "\"1\"")
            .body(Map.of("upheld", false, "answer", "再查"))
            .post(COMPLAINTS + "/" + right + "/answer"),
        409,
        "AGENCY_COMPLAINT_ANSWERED");
    answer("dzgz-officer", wrong, true).then().statusCode(404);
    as("dlh-leader")
        .queryParam("agency", agency)
        .queryParam("open", true)
        .get(COMPLAINTS)
        .then()
        .body("items", hasSize(1))
        .body("items[0].upheld", nullValue());
    as("dlh-leader")
        .queryParam("from", World.today().toString())
        .queryParam("to", World.today().toString())
        .get(BASE + "/service-providers")
        .then()
        .statusCode(200)
        .body("find { it.providerCode == '" + agency + "' }.complaints", equalTo(2));
  }

  private static String made(Map<String, Object> body) {
    return as("dlh-officer")
        .body(body)
        .post(COMPLAINTS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Response answer(String who, String id, boolean upheld) {
    return as(who)
        .header("If-Match", "\"0\"")
        .body(Map.of("upheld", upheld, "answer", "已核查并约谈"))
        .post(COMPLAINTS + "/" + id + "/answer");
  }
}
