package io.zhiben.enterprise.device;

import static io.zhiben.enterprise.Api.BASE;
import static io.zhiben.enterprise.Api.ENTERPRISES;
import static io.zhiben.enterprise.Api.as;
import static io.zhiben.enterprise.Api.enterprise;
import static io.zhiben.enterprise.Api.newCode;
import static io.zhiben.enterprise.Api.registered;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import io.zhiben.enterprise.Api;
import io.zhiben.enterprise.EnterpriseServiceTest;
import io.zhiben.enterprise.Rows;
import io.zhiben.enterprise.quarter.Quarter;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@EnterpriseServiceTest
class DeviceCountResourceTest {
  private static final String COUNTS = BASE + "/device-counts";

  @Inject Rows rows;
  @Inject Clock clock;

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Map<String, Object> numbers() {
    return new HashMap<>(
        Map.of(
            "total", 14,
            "registered", 14,
            "inspected", 13,
            "operators", 6,
            "certified", 5,
            "violations", 2,
            "handled", 1));
  }

  private Map<String, Object> count(String enterprise, Map<String, Object> numbers) {
    Map<String, Object> body = new HashMap<>();
    body.put("enterpriseId", enterprise);
    body.put("kind", "LIFT");
    body.put("countedOn", today().toString());
    body.put("numbers", numbers);
    return body;
  }

  private static ValidatableResponse post(String who, Map<String, Object> body) {
    return as(who).body(body).post(COUNTS).then();
  }

  @Test
  void aQuarterIsCountedOnceAndCorrectedAfterwards() {
    String enterprise = registered("dlh-officer", enterprise(newCode(), "示例电梯公司"));
    String id =
        post("dlh-officer", count(enterprise, numbers()))
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("quarter", equalTo(Quarter.of(today())))
            .body("numbers.inspected", is(13))
            .extract()
            .path("id");
    assertEquals(1, rows.events("io.zhiben.enterprise.DevicesCounted", id));

    post("dlh-officer", count(enterprise, numbers()))
        .statusCode(409)
        .body("code", equalTo("QUARTER_COUNTED"));
    Map<String, Object> boilers = count(enterprise, numbers());
    boilers.put("kind", "BOILER");
    post("dlh-officer", boilers).statusCode(201);

    Map<String, Object> corrected = numbers();
    corrected.put("inspected", 14);
    as("dlh-officer")
        .header("If-Match", "\"0\"")
        .body(Map.of("numbers", corrected))
        .put(COUNTS + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("numbers.inspected", is(14));
    as("dlh-officer")
        .header("If-Match", "\"0\"")
        .body(Map.of("numbers", corrected))
        .put(COUNTS + "/" + id)
        .then()
        .statusCode(412);
    assertEquals(1, rows.events("io.zhiben.enterprise.DeviceCountCorrected", id));
    assertEquals(1, rows.audited("devices.correct", id));
  }

  @ParameterizedTest
  @CsvSource({
    "registered, 15, COUNT_EXCEEDS_WHOLE",
    "inspected, 15, COUNT_EXCEEDS_WHOLE",
    "certified, 7, COUNT_EXCEEDS_WHOLE",
    "handled, 3, COUNT_EXCEEDS_WHOLE",
    "total, -1, INVALID_FIELD",
    "operators, , INVALID_FIELD"
  })
  void namesTheNumberThatIsWrong(String field, Integer value, String code) {
    String enterprise = registered("dlh-officer", enterprise(newCode(), "示例错数公司"));
    Map<String, Object> numbers = numbers();
    numbers.put(field, value);
    post("dlh-officer", count(enterprise, numbers))
        .statusCode(400)
        .body("code", equalTo(code))
        .body("errors.field", hasItem("numbers." + field));
  }

  @Test
  void refusesDaysOutsideTheWindow() {
    String enterprise = registered("dlh-officer", enterprise(newCode(), "示例旧数公司"));
    Map<String, Object> body = count(enterprise, numbers());
    body.put("countedOn", today().plusDays(1).toString());
    post("dlh-officer", body).statusCode(400).body("code", equalTo("DATE_IN_FUTURE"));
    body.put("countedOn", today().minusDays(121).toString());
    post("dlh-officer", body).statusCode(400).body("code", equalTo("COUNT_TOO_OLD"));
  }

  @Test
  void staysWithinTheCallersPlaceAndFollowsTheEnterprise() {
    String enterprise = registered("dlh-officer", enterprise(newCode(), "示例范围公司"));
    post("dzgz-officer", count(enterprise, numbers())).statusCode(404);
    post("ent-officer", count(enterprise, numbers())).statusCode(404);
    post("dlh-officer", count(UUID.randomUUID().toString(), numbers())).statusCode(404);
    post("dlh-leader", count(enterprise, numbers())).statusCode(403);
    String id =
        post("dlh-officer", count(enterprise, numbers())).statusCode(201).extract().path("id");
    as("dzgz-officer").get(COUNTS + "/" + id).then().statusCode(404);
    as("dzgz-officer").get(COUNTS + "?enterprise=" + enterprise).then().body("total", is(0));
    as("dzgz-officer")
        .header("If-Match", "\"0\"")
        .body(Map.of("numbers", numbers()))
        .put(COUNTS + "/" + id)
        .then()
        .statusCode(404);
    as("ent-officer").get(COUNTS + "/" + id).then().statusCode(404);
    as("dl-leader")
        .get(COUNTS + "?region=120110000000&kind=LIFT&quarter=" + Quarter.of(today()))
        .then()
        .statusCode(200);

    Map<String, Object> moved = enterprise(code(enterprise), "示例范围公司新名", "120110013002");
    as("dlh-officer")
        .header("If-Match", "\"0\"")
        .body(moved)
        .put(ENTERPRISES + "/" + enterprise)
        .then()
        .statusCode(200);
    as("dlh-officer")
        .get(COUNTS + "/" + id)
        .then()
        .body("regionCode", equalTo("120110013002"))
        .body("enterpriseName", equalTo("示例范围公司新名"));
    assertEquals(1, rows.events("io.zhiben.enterprise.DeviceCountMoved", id));
  }

  private static String code(String enterprise) {
    return Api.get("dlh-officer", enterprise).path("code");
  }
}
