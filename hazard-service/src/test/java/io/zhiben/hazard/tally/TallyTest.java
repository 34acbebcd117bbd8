package io.zhiben.hazard.tally;

import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.assigned;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.verifiedGeneral;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HazardServiceTest
class TallyTest {
  private static final String COUNTS = HAZARDS + "/counts";

  @Inject TallyFold fold;
  @Inject Database database;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static JsonPath counts(String who, String query) {
    return as(who).get(COUNTS + query).then().statusCode(200).extract().jsonPath();
  }

  private static int of(JsonPath counts, String path) {
    Integer value = counts.get(path);
    return value == null ? 0 : value;
  }

  private List<String> lines(String sql) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            CurrentCaller.callAs(
                Caller.system(), () -> database.query(sql, row -> row.getString(1))));
  }

  /** What the rows say, and what the numbers say, by place. */
  private void assertNumbersAreTheRows(String column) {
    String rows =
        "select concat_ws('|', place, state, grade, due, count(*)) from (select "
            + column
            + " as place, state, coalesce(level, '') as grade,"
            + " case when state in ('ASSIGNED', 'RECTIFYING') then deadline"
            + " else date '9999-12-31' end as due from hazard where "
            + column
            + " is not null) h group by place, state, grade, due";
    String kept =
        "select concat_ws('|', region_code, state, level, due_on, sum(amount)) from ("
            + "select region_code, state, level, due_on, amount from hazard_tally where region_code in"
            + " (select distinct "
            + column
            + " from hazard)"
            + " union all select "
            + column
            + ", state, level, due_on, amount from hazard_tally_change where "
            + column
            + " is not null) n group by region_code, state, level, due_on having sum(amount) <> 0";
    assertEquals(new TreeSet<>(lines(rows)), new TreeSet<>(lines(kept)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dlh-officer", "dl-officer", "tj-officer", "ent-officer", "agency-anhua"})
  void followsEveryStepForEverybodyAboveIt(String who) {
    JsonPath before = counts(who, "");
    String id = reported(World.PARK);
    JsonPath reported = counts(who, "");
    assertEquals(of(before, "total") + 1, of(reported, "total"));
    assertEquals(of(before, "open") + 1, of(reported, "open"));
    assertEquals(of(before, "ungraded") + 1, of(reported, "ungraded"));
    assertEquals(of(before, "byState.REPORTED") + 1, of(reported, "byState.REPORTED"));
    verifiedGeneral(id);
    JsonPath verified = counts(who, "");
    assertEquals(of(before, "byState.REPORTED"), of(verified, "byState.REPORTED"));
    assertEquals(of(before, "byState.VERIFIED") + 1, of(verified, "byState.VERIFIED"));
    assertEquals(of(before, "byLevel.GENERAL") + 1, of(verified, "byLevel.GENERAL"));
    assertEquals(of(before, "ungraded"), of(verified, "ungraded"));
    assertEquals(of(before, "total") + 1, of(verified, "total"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dzgz-officer", "agency-other", "dlh-grid"})
  void isNoneOfAnybodyElse(String who) {
    int before = of(counts(who, ""), "total");
    reported(World.PARK);
    assertEquals(before, of(counts(who, ""), "total"));
    assertEquals(0, of(counts("dzgz-officer", "?region=" + World.DONGLIHU), "total"));
  }

  @Test
  void narrowsToAPlaceAndToAnEnterprise() {
    int town = of(counts("tj-officer", "?region=" + World.DONGLIHU), "total");
    int village = of(counts("tj-officer", "?region=" + World.VILLAGE), "total");
    int hotel = of(counts("tj-officer", "?enterprise=" + World.HOTEL), "total");
    reported(World.HOTEL);
    assertEquals(town + 1, of(counts("tj-officer", "?region=" + World.DONGLIHU), "total"));
    assertEquals(village, of(counts("tj-officer", "?region=" + World.VILLAGE), "total"));
    assertEquals(hotel + 1, of(counts("tj-officer", "?enterprise=" + World.HOTEL), "total"));
    assertEquals(
        of(counts("dlh-officer", ""), "total"),
        of(counts("dlh-officer", "?region=120110000000"), "total"));
  }

  @Test
  void refusesAPlaceThatNobodyKnows() {
    as("dlh-officer")
        .get(COUNTS + "?region=999999999999")
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_PARAMETER"));
    as("dlh-officer")
        .get(COUNTS + "?enterprise=x")
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_PARAMETER"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dlh-admin", "dlh-custodian", "ops"})
  void isNothingForWhoeverHasNoWorkWithHazards(String who) {
    as(who).get(COUNTS).then().statusCode(403);
  }

  @Test
  void givesListsTheirTotals() {
    assigned(reported(World.PARK));
    JsonPath counts = counts("dl-officer", "");
    for (String state : List.of("REPORTED", "VERIFIED", "ASSIGNED")) {
      as("dl-officer")
          .queryParam("state", state)
          .queryParam("limit", 1)
          .get(HAZARDS)
          .then()
          .body("total", equalTo(of(counts, "byState." + state)))
          .body("totalExact", equalTo(true));
    }
    as("dl-officer")
        .queryParam("open", true)
        .queryParam("limit", 1)
        .get(HAZARDS)
        .then()
        .body("total", equalTo(of(counts, "open")));
  }

  @Test
  void addsUpWithoutChangingASum() {
    assigned(reported(World.PARK));
    reported(World.SHOP);
    for (String column : List.of("town_code", "district_code", "city_code")) {
      assertNumbersAreTheRows(column);
    }
    int folded = fold.fold();
    assertTrue(folded >= 0);
    while (folded > 0) {
      folded = fold.fold();
    }
    for (String column : List.of("town_code", "district_code", "city_code")) {
      assertNumbersAreTheRows(column);
    }
    assertEquals(List.of(), lines("select region_code from hazard_tally where amount = 0"));
  }
}
