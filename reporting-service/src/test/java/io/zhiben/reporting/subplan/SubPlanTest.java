package io.zhiben.reporting.subplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import io.zhiben.reporting.task.RunningPlan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Own plans of units: who reaches which, and from where each step is possible. */
@ReportingTest
class SubPlanTest extends RunningPlan {
  private static final String MATRIX = PLAN + "/sub-plans";
  private static final String ECON = MATRIX + "/econ";
  private static final Map<String, String> OWN =
      Map.of("title", "经发办实施方案", "documentOn", "2023-01-20");

  private static Map<String, String> body(String verb) {
    return switch (verb) {
      case "submit" -> OWN;
      case "return" -> Map.of("reason", "缺分工");
      default -> Map.of();
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"submit", "approve", "return", "remind"})
  void whatLiesOutsideIsNotThere(String verb) {
    // another town; a village, to which another unit's is not shown
    for (String user : List.of("dzgz-officer", "dlh-grid")) {
      int expected = user.equals("dlh-grid") && !verb.equals("submit") ? 403 : 404;
      post(user, ECON + "/" + verb, "0", body(verb)).statusCode(expected);
    }
    for (String unknown :
        List.of(
            MATRIX + "/nobody",
            // a unit that owes none
            MATRIX + "/office",
            MATRIX + "/upper",
            API + "/plans/no-plan/sub-plans/econ")) {
      post("dlh-officer", unknown + "/" + verb, "0", body(verb)).statusCode(404);
    }
    assertEquals(0, rows("1 = 1"));
  }

  @Test
  void eachSeesTheRowsOfItsPlace() {
    World.as("dlh-officer").get(MATRIX).then().body("rows.unit", contains("econ", "east"));
    World.as("dl-officer").get(MATRIX).then().body("rows.unit", contains("econ", "east"));
    World.as("dlh-grid").get(MATRIX).then().body("rows.unit", contains("east"));
    World.as("dzgz-officer").get(MATRIX).then().statusCode(404);
    World.as("ent-officer").get(MATRIX).then().statusCode(403);
  }

  @Test
  void stepsAreForThoseWhoseTheyAre() {
    refused("dlh-officer", "submit", "0", 403, "SUB_PLAN_NOT_YOURS");
    refused("dl-officer", "remind", "0", 403, "SUB_PLAN_NOT_YOURS");
    post("dlh-department", ECON + "/submit", "0", OWN).statusCode(200);
    refused("dl-officer", "approve", "1", 403, "SUB_PLAN_NOT_YOURS");
    refused("dl-officer", "return", "1", 403, "SUB_PLAN_NOT_YOURS");
    post("dlh-department", ECON + "/approve", "1", Map.of()).statusCode(403);
    // a village hands its own in, and the row is the village's
    post("dlh-grid", MATRIX + "/east/submit", "0", OWN).statusCode(200);
    assertEquals(1, rows("unit_id = 'east' and place_code = '" + Places.EAST_LAKE + "'"));
    assertEquals(1, rows("unit_id = 'econ' and place_code = '" + Places.DONGLIHU + "'"));
  }

  /** Steps that bring econ's into a state, and the steps that are possible there. */
  @ParameterizedTest
  @CsvSource({
    "'', MISSING, submit, remind",
    "submit, SUBMITTED, '', approve return",
    "submit return, RETURNED, submit, remind",
    "submit approve, APPROVED, submit, ''"
  })
  void offersWhatItDoesNotRefuse(String before, String state, String units, String offices) {
    int version = 0;
    for (String verb : words(before)) {
      take(verb, version++).statusCode(200);
    }
    for (String user : List.of("dlh-department", "dlh-officer")) {
      List<String> possible =
          words(user.equals("dlh-officer") ? offices : units).stream()
              .map(verb -> verb.toUpperCase(Locale.ROOT))
              .toList();
      World.as(user)
          .get(MATRIX)
          .then()
          .body("rows[0].state", equalTo(state))
          .body("rows[0].version", equalTo(version))
          .body("rows[0].actions", equalTo(possible));
    }
    for (String verb : List.of("submit", "approve", "return", "remind")) {
      if (!words(units + " " + offices).contains(verb)) {
        take(verb, version).statusCode(409).body("code", equalTo("SUB_PLAN_STATE_FORBIDS"));
      }
    }
    assertEquals(version, version == 0 ? rows("1 = 1") : count("version"));
  }

  @Test
  @DisplayName("a new one takes the place of the approved and is approved anew")
  void whatWasApprovedIsReplaced() {
    long audited = world.audited("sub-plan.approve", "after_state").size();
    take("submit", 0).statusCode(200).body("decidedOn", nullValue());
    take("approve", 1).statusCode(200).body("decidedOn", notNullValue());
    assertEquals(audited + 1, world.audited("sub-plan.approve", "after_state").size());
    take("submit", 2)
        .statusCode(200)
        .body("state", equalTo("SUBMITTED"))
        .body("decidedOn", nullValue());
    World.as("dlh-officer")
        .get(MATRIX)
        .then()
        .body("submitted", equalTo(1))
        .body("approved", equalTo(0))
        .body("rows[1].actions", contains("REMIND"));
    take("return", 3).statusCode(200).body("reason", equalTo("缺分工")).body("overdue", equalTo(true));
    World.as("dlh-department").get(MATRIX).then().body("rows[1].actions", empty());
  }

  @Test
  void staleAndFutureAreRefused() {
    post("dlh-department", ECON + "/submit", null, OWN).statusCode(428);
    post("dlh-department", ECON + "/submit", "1", OWN).statusCode(412);
    Map<String, String> tomorrow =
        Map.of("title", "方案", "documentOn", world.today().plusDays(1).toString());
    post("dlh-department", ECON + "/submit", "0", tomorrow)
        .statusCode(400)
        .body("code", equalTo("SUB_PLAN_DAY_TO_COME"))
        .body("errors[0].field", equalTo("documentOn"));
    assertEquals(0, rows("1 = 1"));
  }

  private static ValidatableResponse take(String verb, int version) {
    String user = verb.equals("submit") ? "dlh-department" : "dlh-officer";
    return post(user, ECON + "/" + verb, String.valueOf(version), body(verb));
  }

  private static void refused(String user, String verb, String version, int status, String code) {
    post(user, ECON + "/" + verb, version, body(verb))
        .statusCode(status)
        .body("code", equalTo(code));
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split(" "));
  }

  private long rows(String condition) {
    return world.count(
        "select count(*) from sub_plan where plan_id = '%s' and %s".formatted(PLAN_ID, condition));
  }

  private long count(String column) {
    return world.count(
        "select %s from sub_plan where plan_id = '%s' and unit_id = 'econ'"
            .formatted(column, PLAN_ID));
  }
}
