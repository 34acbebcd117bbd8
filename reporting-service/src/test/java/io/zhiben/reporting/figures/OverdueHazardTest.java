package io.zhiben.reporting.figures;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.HazardFormer;
import io.zhiben.contracts.event.HazardState;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ReportingTest
class OverdueHazardTest {
  private static final String OVERDUE = "/api/reporting/v1/overdue-hazards";

  @Inject World world;
  private final UUID park = UUID.randomUUID();
  private final UUID mill = UUID.randomUUID();
  private final UUID longest = UUID.randomUUID();
  private final UUID shorter = UUID.randomUUID();
  private final UUID elsewhere = UUID.randomUUID();

  @BeforeEach
  void populate() {
    world.reset();
    LocalDate today = world.today();
    LocalDate registered = today.minusDays(400);
    world.apply(
        States.enterprise(park, 0, Places.EAST_LAKE_PLACE, "91120110MA5KB0001J", registered),
        States.enterprise(mill, 0, Places.DONGZHAO_PLACE, "91120119MA5KB0003A", registered),
        due(shorter, Places.EAST_LAKE_PLACE, park, today.minusDays(3)),
        due(longest, Places.EAST_LAKE_PLACE, park, today.minusDays(30)),
        due(elsewhere, Places.DONGZHAO_PLACE, mill, today.minusDays(10)),
        due(UUID.randomUUID(), Places.EAST_LAKE_PLACE, park, today),
        States.signedOff(
            due(UUID.randomUUID(), Places.EAST_LAKE_PLACE, park, today.minusDays(20)),
            today.minusDays(1)));
  }

  private HazardState due(UUID id, Ancestry place, UUID enterprise, LocalDate deadline) {
    LocalDate found = world.today().minusDays(60);
    return States.assigned(
        States.reported(id, place, enterprise, found), "GENERAL", found.plusDays(1), deadline);
  }

  private static ValidatableResponse overdue(String user, String query) {
    return World.as(user).get(OVERDUE + query).then();
  }

  @Test
  void theLongestOverdueComesFirst() {
    overdue("dlh-officer", "")
        .statusCode(200)
        .body("id", contains(longest.toString(), shorter.toString()))
        .body("[0].days", equalTo(30))
        .body("[0].enterpriseId", equalTo(park.toString()));
  }

  @Test
  void noMoreThanAskedForAreShown() {
    overdue("dlh-officer", "?limit=1").statusCode(200).body("id", contains(longest.toString()));
  }

  @Test
  void theyAreThoseOfTheDayAskedFor() {
    LocalDate then = world.today().minusDays(29);
    overdue("dlh-officer", "?asOf=" + then)
        .statusCode(200)
        .body("id", contains(longest.toString()))
        .body("[0].days", equalTo(1));
    overdue("dlh-officer", "?asOf=" + then.minusDays(1)).statusCode(200).body("$", empty());
  }

  @Test
  void onADayOfThePastTheDeadlineOfThatDayCounts() {
    LocalDate today = world.today();
    UUID extended = UUID.randomUUID();
    LocalDate first = today.minusDays(40);
    HazardState now =
        States.extended(due(extended, Places.EAST_LAKE_PLACE, park, first), today.plusDays(20));
    world.apply(
        States.counted(
            now,
            new HazardFormer(
                today.minusDays(10),
                now.place(),
                now.domainCode(),
                now.level(),
                first.minusDays(5),
                first,
                null,
                null)));

    overdue("dlh-officer", "?asOf=" + today.minusDays(25))
        .statusCode(200)
        .body("id", contains(extended.toString(), longest.toString()))
        .body("[0].days", equalTo(15))
        .body("[0].level", equalTo("GENERAL"));
    overdue("dlh-officer", "?asOf=" + today.minusDays(10))
        .statusCode(200)
        .body("id", hasItem(longest.toString()))
        .body("id", not(hasItem(extended.toString())));
    overdue("dlh-officer", "")
        .statusCode(200)
        .body("id", contains(longest.toString(), shorter.toString()));
  }

  @Test
  void eachTownSeesItsOwn() {
    overdue("dzgz-officer", "").statusCode(200).body("id", contains(elsewhere.toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "dlh-officer, ?region=120119105000, 404",
    "dlh-officer, ?region=999999999999, 404",
    "dlh-officer, ?limit=0, 400",
    "dlh-officer, ?limit=201, 400",
    "dlh-officer, ?asOf=2999-01-01, 400"
  })
  void whatIsOutOfReachIsRefused(String user, String query, int status) {
    overdue(user, query).statusCode(status);
  }
}
