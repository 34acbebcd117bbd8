package io.zhiben.reporting.target;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of Dongzhaogezhuang ended with 2022. */
@ReportingTest
class EndedPlanTest {
  private static final String API = "/api/reporting/v1";
  private static final String LAST = "asOf=2022-12-31";
  private static final String LONG_AFTER = "asOf=2026-06-01";

  @Inject World world;

  @BeforeEach
  void begin() {
    world.reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/duties", "/duties/units", "/indicators", "/targets"})
  void asksForNothingWhenItIsOver(String path) {
    get("dzgz-officer", path + "?" + LAST).body("$", not(empty()));
    get("dzgz-officer", path + "?asOf=2023-01-01").body("$", empty());
    get("dzgz-officer", path + "?" + LONG_AFTER).body("$", empty());
  }

  @Test
  @DisplayName("what was missed stays visible as history, judged by the plan's last day")
  void keepsItsTargetsAsHistory() {
    get("dzgz-officer", "/targets?" + LAST).body("endedOn", everyItem(nullValue()));
    get("dzgz-officer", "/targets?ended=true&" + LAST).body("$", empty());
    for (String user : new String[] {"dzgz-officer", "tj-leader"}) {
      get(user, "/targets?ended=true&" + LONG_AFTER)
          .body("planId", everyItem(equalTo("dongzhaogezhuang-2020-2022")))
          .body("endedOn", everyItem(equalTo("2022-12-31")))
          .body("status", everyItem(is(oneOf("MET", "MISSED", "NOT_APPLICABLE"))))
          // nobody has typed a figure: what is unknown was not reached
          .body("status", hasItem("MISSED"));
    }
    get("dlh-officer", "/targets?ended=true&" + LONG_AFTER).body("$", empty());
  }

  @Test
  @DisplayName("figures of the last year come when the plan is over")
  void takesFiguresAboutItsDaysAfterwards() {
    String indicator = "/indicators/rotation-training";
    enter(indicator, "2022-12-31").statusCode(201);
    get("dzgz-officer", indicator + "?" + LAST)
        .body("value.numerator", equalTo(9))
        .body("value.denominator", equalTo(10));
    get("dzgz-officer", indicator + "/entries").body("holdsOn", contains("2022-12-31"));
    World.as("dzgz-officer").get(API + indicator + "?" + LONG_AFTER).then().statusCode(404);
    World.as("dlh-officer").get(API + indicator + "/entries").then().statusCode(404);
  }

  private static ValidatableResponse enter(String indicator, String day) {
    return World.as("dzgz-officer")
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(
            Map.of(
                "numerator",
                9,
                "denominator",
                10,
                "holdsOn",
                day,
                "source",
                "镇安办",
                "evidence",
                "培训台账"))
        .post(API + indicator + "/entries")
        .then();
  }

  private static ValidatableResponse get(String user, String path) {
    return World.as(user).get(API + path).then().statusCode(200);
  }
}
