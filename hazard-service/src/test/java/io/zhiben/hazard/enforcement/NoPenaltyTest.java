package io.zhiben.hazard.enforcement;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static io.zhiben.hazard.enforcement.CaseFixture.refused;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import io.zhiben.hazard.enforcement.NoPenaltyRules.Period;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units that inspect and don't penalise are escalated (T-087, Q-092). */
@HazardServiceTest
class NoPenaltyTest {
  private static final String UNITS = BASE + "/no-penalty-units";

  @Inject NoPenaltyCause cause;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22,3,2026-10-01,2026-12-31",
    "2026-01-01,3,2026-01-01,2026-03-31",
    "2026-02-28,1,2026-02-01,2026-02-28",
    "2026-07-01,6,2026-07-01,2026-12-31",
    "2024-02-29,12,2024-01-01,2024-12-31",
  })
  void countsPeriodsFromJanuary(LocalDate day, int months, LocalDate from, LocalDate to) {
    Period period = Period.of(day, months);
    assertEquals(new Period(from, to), period);
    assertEquals(period, Period.of(period.key()));
    assertEquals(17, period.key().length());
  }

  /** An enterprise whose lead is a department of its own, inspected once. */
  private static String inspectedBy(String lead) {
    UUID id = UUID.randomUUID();
    Neighbours.say(
        EventType.ENTERPRISE_REGISTERED,
        World.enterprise(
            id, 1, World.town(World.DONGLIHU, "120110000000"), World.code(id), "监测厂", lead));
    await()
        .until(() ->
            as("dlh-officer")
                    .body(inspectionBody(id, "ROUTINE", "OFFICER", 1))
                    .post(INSPECTIONS)
                    .statusCode()
                == 201);
    return id.toString();
  }

  private static Response escalate(String who, String unit, String rung) {
    Map<String, Object> body = new HashMap<>();
    body.put("by", "DEPARTMENT");
    body.put("unit", unit);
    body.put("day", World.today().toString());
    body.put("rung", rung);
    return as(who).body(body).post(UNITS);
  }

  @Test
  void draftsARungForAUnitOnceAPeriod() {
    String unit = "NP-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    inspectedBy(unit);
    as("dlh-leader")
        .get(UNITS)
        .then()
        .statusCode(200)
        .body("from", equalTo(Period.of(World.today(), 3).from().toString()))
        .body("units.find { it.unit == '" + unit + "' }.inspections", equalTo(1))
        .body("units.find { it.unit == '" + unit + "' }.zeroPenalty", equalTo(true));
    refused(escalate("dlh-officer", unit, "BULLETIN"), 403, "FORBIDDEN");
    refused(escalate("dlh-leader", unit, "NO_SUCH"), 400, "RUNG_UNKNOWN");
    refused(escalate("dlh-leader", "NOBODY", "BULLETIN"), 409, "UNIT_NOT_WATCHED");
    refused(escalate("dlh-leader", World.DONGLIHU, "BULLETIN"), 400, "INVALID_FIELD");
    // another town neither sees nor escalates it
    as("dzgz-officer").get(UNITS).then().body("units.unit", not(hasItem(unit)));
    String step =
        escalate("dlh-leader", unit, "BULLETIN")
            .then()
            .statusCode(201)
            .body("state", equalTo("DUE"))
            .extract()
            .path("stepId");
    refused(escalate("dlh-leader", unit, "BULLETIN"), 409, "RUNG_FIRED_ALREADY");
    as("dlh-leader")
        .get(UNITS)
        .then()
        .body("units.find { it.unit == '" + unit + "' }.fired.rung", contains("BULLETIN"));
    as("dlh-leader")
        .get(BASE + "/escalation-steps/" + step)
        .then()
        .statusCode(200)
        .body("cause", equalTo("NO_PENALTY"))
        .body("reason", containsString("检查1次"));
    String key = NoPenaltyRules.key(EnforcementStatistics.By.DEPARTMENT, unit);
    String period = Period.of(World.today(), 3).key();
    assertEquals(
        List.of(true, false),
        List.of(goesOn(World.DONGLIHU, key, period), goesOn(World.DONGZHAO, key, period)));
  }

  /** Asked as the suite itself, as the sweep does. */
  private boolean goesOn(String authority, String key, String period) {
    return io.zhiben.platform.access.CurrentCaller.callAs(
        io.zhiben.platform.access.Caller.system(), () -> cause.goesOn(authority, key, period));
  }
}
