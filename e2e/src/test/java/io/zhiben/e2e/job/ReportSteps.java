package io.zhiben.e2e.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.zhiben.e2e.suite.Actor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The steps of the progress reports of a quarter, through the API. */
final class ReportSteps {
  static final String REPORTS = "/api/reporting/v1/periodic-reports";

  /** First day of the quarter that is reported. */
  static final LocalDate QUARTER = LocalDate.of(2025, 10, 1);

  private static final String CONTACTS = "/api/reporting/v1/report-contacts/";

  private final String plan;
  private final Actor office;

  /**
   * @param office who sees the reports of all units
   */
  ReportSteps(String plan, Actor office) {
    this.plan = plan;
    this.office = office;
  }

  /** The request that begins the report of a unit; without a unit, the consolidated one. */
  Map<String, Object> body(String unit) {
    return body(plan, unit);
  }

  /**
   * @param unit null for the consolidated one
   */
  static Map<String, Object> body(String plan, String unit) {
    Map<String, Object> body = new HashMap<>();
    body.put("plan", plan);
    body.put("rule", "progress");
    body.put("from", QUARTER.toString());
    body.put("unit", unit);
    return body;
  }

  String begin(Actor actor, String unit) {
    return actor.create(REPORTS, body(unit)).getString("id");
  }

  Response step(Actor actor, String id, String verb, Map<String, ?> body) {
    return actor.step(REPORTS + "/" + id + "/" + verb, version(id), body);
  }

  JsonPath take(Actor actor, String id, String verb, Map<String, ?> body) {
    Response answer = step(actor, id, verb, body);
    assertEquals(200, answer.statusCode(), verb + " by " + actor + ": " + answer.asString());
    return answer.jsonPath();
  }

  /** As the office sees it, whoever takes the step. */
  private long version(String id) {
    return office.read(REPORTS + "/" + id).getLong("version");
  }

  Response save(Actor actor, String id, String section, String text) {
    return actor.put(
        REPORTS + "/" + id + "/cells",
        version(id),
        Map.of("cells", List.of(Map.of("section", section, "text", text))));
  }

  void write(Actor actor, String id, String progress, String problems) {
    assertEquals(200, save(actor, id, "progress", progress).statusCode());
    assertEquals(200, save(actor, id, "problems", problems).statusCode());
  }

  /** Names whom the office asks about the unit's reports. */
  void name(Actor actor, String unit) {
    Response named =
        actor.put(
            CONTACTS + plan + "/" + unit,
            0,
            Map.of("post", "安全专干", "name", "值班员", "phone", "0730-0000000"));
    assertEquals(200, named.statusCode(), named.asString());
  }

  static Map<String, Object> cell(Actor actor, String id, String section) {
    return actor.read(REPORTS + "/" + id).getMap("cells.find { it.section == '" + section + "' }");
  }

  static void assertState(String state, JsonPath report) {
    assertEquals(state, report.getString("row.state"), report::prettify);
  }

  static void assertFigure(Actor actor, String id, String section, int value) {
    Map<String, Object> cell = cell(actor, id, section);
    assertEquals(value, ((Number) cell.get("value")).intValue(), cell::toString);
  }

  static void assertShare(Actor actor, String id, String section, int part, int whole) {
    Map<String, Object> cell = cell(actor, id, section);
    assertEquals(part, ((Number) cell.get("numerator")).intValue(), cell::toString);
    assertEquals(whole, ((Number) cell.get("denominator")).intValue(), cell::toString);
  }
}
