package io.zhiben.reporting.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Windows of units that are over, and what an amendment leaves alone. */
@ReportingTest
class UnitClosingTest {
  private static final String DUTY = "/api/reporting/v1/duties/" + UnitPlan.DUTY;
  private static final LocalDate AMENDED = LocalDate.of(2026, 7, 1);

  @Inject World world;
  @Inject UnitPlan plan;
  @Inject UnitClosing closing;

  @BeforeEach
  void begin() {
    world.reset();
    plan.begin();
  }

  @AfterEach
  void end() {
    world.reset();
    plan.end();
  }

  @Test
  void anAmendmentChangesWhatIsToComeAndLeavesThePastAlone() {
    record("2026-02-10");
    close(LocalDate.of(2026, 7, 2));
    assertEquals(1, windows("cadence = 'QUARTER' and window_from = '2026-04-01'"));
    assertEquals(1, windows("state = 'MISSED' and unit_id = 'econ'"));
    plan.amend(AMENDED);
    record("2026-07-20");
    post("dlh-officer", "/excuses", excuse("2026-09-01", "2026-09-30")).statusCode(201);
    close(LocalDate.of(2026, 8, 1));
    close(LocalDate.of(2026, 9, 1));
    close(LocalDate.of(2026, 10, 1));
    assertEquals(1, windows("cadence = 'QUARTER'"));
    assertEquals(1, windows("cadence = 'MONTH' and unit_id = 'econ' and state = 'MET'"));
    assertEquals(1, windows("cadence = 'MONTH' and unit_id = 'econ' and state = 'EXCUSED'"));
    assertEquals(3, windows("cadence = 'MONTH' and unit_id = 'east' and state = 'MISSED'"));
    read("econ", "2026-10-15")
        .body(
            "windows[0..6].from",
            contains(
                "2026-10-01",
                "2026-09-01",
                "2026-08-01",
                "2026-07-01",
                "2026-04-01",
                "2026-01-01",
                "2025-10-01"))
        .body("windows[0..5].state", contains("DUE", "EXCUSED", "OVERDUE", "MET", "OVERDUE", "MET"))
        .body("windows[1..4].closedAs", contains("EXCUSED", "MISSED", "MET", "MISSED"))
        .body("windows[5].closedAs", nullValue())
        .body("windows[3].evidence.day", contains("2026-07-20"));
    read("east", "2026-10-15").body("windows.size()", equalTo(4));
  }

  @Test
  void nobodyMissedWhatHeDidNotOweThen() {
    plan.amend(AMENDED);
    read("east", "2026-07-10").body("unit.state", equalTo("DUE"));
    read("east", "2026-08-10").body("unit.state", equalTo("OVERDUE"));
  }

  @Test
  void aWindowThatWasClosedAsExcusedStaysSo() {
    String excuse =
        post("dlh-officer", "/excuses", excuse("2026-06-01", "2026-06-30"))
            .statusCode(201)
            .extract()
            .path("id");
    close(LocalDate.of(2026, 7, 2));
    world.change("update duty_closing set closed_at = '2026-07-02' where plan_id = 'unit-test'");
    World.as("dlh-officer")
        .contentType(ContentType.JSON)
        .header("If-Match", "\"0\"")
        .body(Map.of("reason", "误批"))
        .post(DUTY + "/excuses/" + excuse + "/end")
        .then()
        .statusCode(200);
    close(LocalDate.of(2026, 7, 3));
    assertEquals(1, windows("window_from = '2026-04-01' and state = 'EXCUSED'"));
    read("econ", "2026-07-10").body("unit.state", equalTo("DUE"));
  }

  @Test
  void closesAWindowOnceAndForSomeDaysTakesUpWhatArrivesLate() {
    close(LocalDate.of(2026, 7, 2));
    assertEquals(1, windows("state = 'MISSED'"));
    record("2026-06-30");
    close(LocalDate.of(2026, 7, 2));
    assertEquals(1, windows("state = 'MET' and met_on = '2026-06-30' and evidence_id is not null"));
    world.change("update duty_closing set closed_at = '2026-07-02' where plan_id = 'unit-test'");
    world.change("delete from duty_record");
    close(LocalDate.of(2026, 7, 3));
    assertEquals(1, windows("state = 'MET'"));
    assertEquals(1, world.count("select count(*) from duty_closing where plan_id = 'unit-test'"));
  }

  private void close(LocalDate today) {
    CurrentCaller.runAs(Caller.system(), () -> closing.closeAll(today));
  }

  private long windows(String condition) {
    return world.count(
        "select count(*) from duty_window where plan_id = 'unit-test' and " + condition);
  }

  private void record(String day) {
    Map<String, Object> body = new HashMap<>();
    body.put("unitId", "econ");
    body.put("doneOn", day);
    body.put("title", "学习");
    body.put("evidence", "签到表");
    post("dlh-department", "/records", body).statusCode(201);
  }

  private static Map<String, Object> excuse(String from, String until) {
    return Map.of("unitId", "econ", "from", from, "until", until, "reason", "防汛");
  }

  private static ValidatableResponse post(String user, String path, Map<String, Object> body) {
    return World.as(user).contentType(ContentType.JSON).body(body).post(DUTY + path).then();
  }

  private static ValidatableResponse read(String unit, String asOf) {
    return World.as("dlh-officer")
        .get(DUTY + "/units/" + unit + "?asOf=" + asOf)
        .then()
        .statusCode(200);
  }
}
