package io.zhiben.enterprise.staffing;

import static io.zhiben.enterprise.Api.BASE;
import static io.zhiben.enterprise.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import io.zhiben.enterprise.EnterpriseServiceTest;
import io.zhiben.enterprise.Rows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@EnterpriseServiceTest
class StaffCountResourceTest {
  private static final String COUNTS = BASE + "/staff-counts";
  private static final String TOWN = "120110013000";

  @Inject Rows rows;
  @Inject Clock clock;

  private static Map<String, Object> numbers(int persons, int qualified, double hours) {
    return Map.of("persons", persons, "qualified", qualified, "trained", 1, "hours", hours);
  }

  private Map<String, Object> count(String region, String office, String role) {
    Map<String, Object> body = new HashMap<>();
    body.put("regionCode", region);
    body.put("office", office);
    body.put("role", role);
    body.put("countedOn", LocalDate.now(clock).toString());
    body.put("numbers", numbers(4, 3, 120.5));
    return body;
  }

  private static ValidatableResponse post(String who, Map<String, Object> body) {
    return as(who).body(body).post(COUNTS).then();
  }

  @Test
  void anOfficeIsCountedOnceAQuarterAndRole() {
    String id =
        post("dlh-officer", count("120110013004", null, "ASSISTANT"))
            .statusCode(201)
            .body("office", nullValue())
            .body("editable", is(true))
            .extract()
            .path("id");
    assertEquals(1, rows.events("io.zhiben.enterprise.StaffCounted", id));
    post("dlh-officer", count("120110013004", null, "ASSISTANT"))
        .statusCode(409)
        .body("code", equalTo("QUARTER_COUNTED"));
    post("dlh-officer", count("120110013004", null, "SUPERVISOR")).statusCode(201);
    as("dlh-officer")
        .header("If-Match", "\"0\"")
        .body(Map.of("numbers", numbers(5, 5, 130)))
        .put(COUNTS + "/" + id)
        .then()
        .statusCode(200)
        .body("numbers.persons", is(5));
    assertEquals(1, rows.audited("staff.correct", id));
  }

  @Test
  void departmentsCountTheirOwnStaffOnly() {
    post("dlh-department", count(TOWN, "DLH-CULTURE", "ENFORCER"))
        .statusCode(403)
        .body("code", equalTo("OUTSIDE_SCOPE"));
    post("dlh-department", count(TOWN, null, "ENFORCER")).statusCode(403);
    post("dlh-department", count(TOWN, "DLH-ECON", "ENFORCER"))
        .statusCode(201)
        .body("officeName", equalTo("经济发展办公室"));
    String id =
        post("dlh-officer", count(TOWN, "DLH-CULTURE", "ENFORCER"))
            .statusCode(201)
            .extract()
            .path("id");
    as("dlh-department").get(COUNTS + "/" + id).then().body("editable", is(false));
    as("dlh-department")
        .header("If-Match", "\"0\"")
        .body(Map.of("numbers", numbers(1, 1, 1)))
        .put(COUNTS + "/" + id)
        .then()
        .statusCode(403);
    post("dlh-officer", count(TOWN, "NOBODY", "ENFORCER"))
        .statusCode(400)
        .body("code", equalTo("OFFICE_UNKNOWN"));
  }

  @Test
  void staysWithinTheCallersPlace() {
    post("dlh-officer", count("120119105000", null, "SUPERVISOR")).statusCode(404);
    post("dlh-officer", count("990000000000", null, "SUPERVISOR")).statusCode(404);
    post("dlh-officer", count("120110000000", null, "SUPERVISOR")).statusCode(404);
    String id =
        post("dlh-officer", count("120110013006", null, "SUPERVISOR"))
            .statusCode(201)
            .extract()
            .path("id");
    as("dzgz-officer").get(COUNTS + "/" + id).then().statusCode(404);
    as("dzgz-officer").get(COUNTS).then().body("items.id", not(hasItem(id)));
    as("dl-officer").get(COUNTS + "?region=" + TOWN).then().body("items.id", hasItem(id));
    as("ent-officer").get(COUNTS + "/" + id).then().statusCode(403);
  }

  @Test
  void refusesPartsLargerThanTheWholeAndHoursOfNobody() {
    Map<String, Object> body = count("120110013005", null, "ENFORCER");
    body.put("numbers", numbers(2, 3, 10));
    post("dlh-officer", body)
        .statusCode(400)
        .body("code", equalTo("COUNT_EXCEEDS_WHOLE"))
        .body("errors.field", hasItem("numbers.qualified"));
    body.put("numbers", Map.of("persons", 0, "qualified", 0, "trained", 0, "hours", 3));
    post("dlh-officer", body).statusCode(400).body("errors.field", hasItem("numbers.hours"));
    body.put("numbers", Map.of("persons", 2, "qualified", 0, "trained", 0, "hours", 3.25));
    post("dlh-officer", body).statusCode(400).body("errors.field", hasItem("numbers.hours"));
  }
}
