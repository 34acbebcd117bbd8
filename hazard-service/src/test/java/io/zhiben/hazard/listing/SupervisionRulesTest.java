package io.zhiben.hazard.listing;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.listing.Cases.major;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clocks and letters by the rules of a place. */
@HazardServiceTest
class SupervisionRulesTest {
  private static final String RULES = BASE + "/supervision-rules";
  private static final LocalDate DEADLINE = World.today().plusDays(20);

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void startsTheClockOfALetterWhenAFireHazardIsMajor() {
    // the fire set is a directory entry still; the tenant says which sets need a letter
    rules("dlh-admin", 5, "gb-35181-2025", "gb-45067-2024");
    String hazard = major(World.PARK, DEADLINE, "gb-45067-2024/4.9.a");
    String letters = BASE + "/hazard-letters";
    String id =
        as("dlh-officer")
            .get(letters + "?hazard=" + hazard)
            .then()
            .body("items[0].state", equalTo("DUE"))
            .body("items[0].clock.workingDaysLeft", equalTo(5))
            .body("items[0].maySend", equalTo(true))
            .extract()
            .path("items[0].id");
    Map<String, Object> body = Map.of("recipient", "区消防救援大队", "sentOn", World.today().toString());
    as("dzgz-officer")
        .header("If-Match", "\"0\"")
        .body(body)
        .post(letters + "/" + id + "/send")
        .then()
        .statusCode(404);
    as("dlh-officer")
        .header("If-Match", "\"0\"")
        .body(body)
        .post(letters + "/" + id + "/send")
        .then()
        .statusCode(200)
        .body("state", equalTo("SENT"))
        .body("number", matchesPattern("DLH-HG-\\d{4}-\\d{6}"))
        .body("late", equalTo(false));
    as("dlh-officer")
        .header("If-Match", "\"1\"")
        .body(body)
        .post(letters + "/" + id + "/send")
        .then()
        .statusCode(409)
        .body("code", equalTo("LETTER_NOT_DUE"));
    String other = major(World.PARK, DEADLINE);
    as("dlh-officer").get(letters + "?hazard=" + other).then().body("total", equalTo(0));
  }

  @Test
  void changesTheRulesOfOnesOwnPlaceByVersion() {
    Map<String, Object> body = rulesBody(3, "gb-35181-2025");
    String tag = rules("dzgz-admin", 3, "gb-35181-2025");
    as("dzgz-admin").header("If-Match", tag).body(body).post(RULES).then().statusCode(412);
    as("dzgz-admin")
        .get(RULES)
        .then()
        .body("own", equalTo(true))
        .body("rules.letterDays", equalTo(3))
        .body("rules.lateAskDays", equalTo(0))
        .body("rules.longUnfixedDays", equalTo(90));
    as("dl-leader")
        .get(RULES)
        .then()
        .body("own", equalTo(false))
        .body("rules.letterDays", equalTo(5))
        .body("rules.decisionDays", equalTo(7));
    as("dzgz-officer").header("If-Match", tag).body(body).post(RULES).then().statusCode(403);
    body.put("measures", List.of());
    as("dzgz-admin")
        .header("If-Match", tag)
        .body(body)
        .post(RULES)
        .then()
        .statusCode(400)
        .body("errors.field", contains("measures"));
  }

  private static Map<String, Object> rulesBody(int letterDays, String... sets) {
    Map<String, Object> body = new HashMap<>();
    body.put("letterDays", letterDays);
    body.put("decisionDays", 7);
    body.put("progressDays", 30);
    body.put("letterSets", List.of(sets));
    body.put("measures", List.of("立案", "验收"));
    return body;
  }

  /** Replaces the rules of that administrator's place; the tag that they had before. */
  private static String rules(String admin, int letterDays, String... sets) {
    String tag = as(admin).get(RULES).then().statusCode(200).extract().header("ETag");
    as(admin)
        .header("If-Match", tag)
        .body(rulesBody(letterDays, sets))
        .post(RULES)
        .then()
        .statusCode(200)
        .body("own", equalTo(true))
        .body("rules.measures", contains("立案", "验收"));
    return tag;
  }
}
