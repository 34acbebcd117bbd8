package io.zhiben.hazard.listing;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.listing.Cases.listed;
import static io.zhiben.hazard.listing.Cases.major;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What meets the criteria is filed (应立尽立, YF-61). */
@HazardServiceTest
class FilingRateTest {
  private static final String FILING = BASE + "/hazard-letters/filing";
  private static final String SET = "gb-45067-2024";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
    String rules = BASE + "/supervision-rules";
    String tag = as("dlh-admin").get(rules).header("ETag");
    as("dlh-admin")
        .header("If-Match", tag)
        .body(
            Map.of(
                "letterDays", 5,
                "decisionDays", 7,
                "progressDays", 30,
                "letterSets", List.of("gb-35181-2025", SET),
                "measures", List.of("立案", "验收")))
        .post(rules)
        .then()
        .statusCode(200);
  }

  private static JsonPath filing(String who) {
    return as(who).get(FILING).then().statusCode(200).extract().jsonPath();
  }

  @Test
  void countsWhatIsListedOfWhatMeetsTheCriteria() {
    JsonPath before = filing("dlh-officer");
    String hazard = major(World.HOTEL, World.today().plusDays(10), SET + "/4.9.a");
    JsonPath met = filing("dlh-leader");
    assertEquals(before.getLong("meeting") + 1, met.getLong("meeting"));
    assertEquals(before.getLong("filed"), met.getLong("filed"));
    as("dlh-officer")
        .get(FILING)
        .then()
        .body("unfiled.hazardId", hasItem(hazard))
        .body("unfiled.find { it.hazardId == '" + hazard + "' }.days", equalTo(0));
    listed("dl-leader", hazard);
    assertEquals(before.getLong("filed") + 1, filing("dlh-officer").getLong("filed"));
    as("dlh-officer").get(FILING).then().body("unfiled.hazardId", not(hasItem(hazard)));
    as("dlh-officer")
        .queryParam("year", World.today().getYear() - 1)
        .get(FILING)
        .then()
        .body("meeting", equalTo(0));
    as("dzgz-officer").get(FILING).then().body("unfiled.hazardId", not(hasItem(hazard)));
    as("ent-officer").get(FILING).then().statusCode(403);
  }
}
