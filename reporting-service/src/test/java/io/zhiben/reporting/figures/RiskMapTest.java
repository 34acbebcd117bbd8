package io.zhiben.reporting.figures;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.HazardState;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ReportingTest
class RiskMapTest {
  private static final String MAP = "/api/reporting/v1/map";
  private static final String PARK_CODE = "91120110MA5KB0001J";

  @Inject World world;
  private final UUID park = UUID.randomUUID();
  private final UUID hotel = UUID.randomUUID();
  private final UUID shop = UUID.randomUUID();
  private final UUID school = UUID.randomUUID();
  private final UUID mill = UUID.randomUUID();
  private LocalDate today;
  private LocalDate registered;

  @BeforeEach
  void populate() {
    world.reset();
    today = world.today();
    registered = today.minusDays(400);
    world.apply(
        enterprise(park, Places.EAST_LAKE_PLACE, PARK_CODE, "ACTIVE", 117.45, 39.09),
        enterprise(hotel, Places.EAST_LAKE_PLACE, "91120110MA5KB0002A", "ACTIVE", 117.46, 39.1),
        enterprise(shop, Places.WEST_LAKE_PLACE, "91120110MA5KB0004B", "SUSPENDED", 117.4, 39.08),
        enterprise(school, Places.WEST_LAKE_PLACE, "91120110MA5KB0005C", "ACTIVE", 117.41, 39.07),
        enterprise(mill, Places.DONGZHAO_PLACE, "91120119MA5KB0003A", "ACTIVE", 117.6, 39.9),
        // closed: on no map
        enterprise(
            UUID.randomUUID(), Places.EAST_LAKE_PLACE, "91120110MA5KB0006D", "CLOSED", 117.5, 39.0),
        // nobody knows where it stands
        States.enterprise(
            UUID.randomUUID(), 0, Places.EAST_LAKE_PLACE, "91120110MA5KB0007E", registered),
        hazard(Places.EAST_LAKE_PLACE, park, "MAJOR", today.plusDays(5)),
        hazard(Places.EAST_LAKE_PLACE, park, "GENERAL", today.minusDays(5)),
        hazard(Places.EAST_LAKE_PLACE, hotel, "GENERAL", today.minusDays(1)),
        hazard(Places.WEST_LAKE_PLACE, shop, "GENERAL", today),
        States.signedOff(
            hazard(Places.WEST_LAKE_PLACE, school, "MAJOR", today.minusDays(9)),
            today.minusDays(10)),
        hazard(Places.DONGZHAO_PLACE, mill, "GENERAL", today.plusDays(5)));
  }

  private EventState enterprise(
      UUID id, Ancestry place, String code, String status, double longitude, double latitude) {
    return States.at(
        States.enterprise(id, 0, place, code, status, registered), longitude, latitude);
  }

  private HazardState hazard(Ancestry place, UUID enterprise, String level, LocalDate deadline) {
    LocalDate found = today.minusDays(60);
    return States.assigned(
        States.reported(UUID.randomUUID(), place, enterprise, found),
        level,
        found.plusDays(1),
        deadline);
  }

  private static ValidatableResponse map(String user, String query) {
    return World.as(user).get(MAP + query).then();
  }

  @Test
  void everyEnterpriseWithAPointIsShownTheWorstFirst() {
    map("dlh-officer", "")
        .statusCode(200)
        .body("enterprises", equalTo(4))
        .body("withoutPoint", equalTo(1))
        .body("places", empty())
        .body(
            "points.id",
            contains(park.toString(), hotel.toString(), shop.toString(), school.toString()))
        .body("points.colour", contains("RED", "ORANGE", "YELLOW", "BLUE"))
        .body("points.openHazards", contains(2, 1, 1, 0))
        .body("points.overdueHazards", contains(1, 1, 0, 0))
        .body("points.majorHazards", contains(1, 0, 0, 0))
        .body("points[0].longitude", equalTo(117.45f))
        .body("points[0].latitude", equalTo(39.09f))
        .body("points[0].regionName", equalTo("湖东社区"));
  }

  @Test
  void aBoxShowsItsPart() {
    map("dlh-officer", "?bbox=117.395,39.06,117.415,39.085")
        .statusCode(200)
        .body("enterprises", equalTo(2))
        .body("points.id", contains(shop.toString(), school.toString()));
    map("dlh-officer", "?bbox=0,0,1,1")
        .statusCode(200)
        .body("enterprises", equalTo(0))
        .body("points", empty())
        .body("places", empty());
  }

  @Test
  void itIsThatOfTheDayAskedFor() {
    // the school's major hazard was open then, and nothing of the hotel was overdue
    map("dlh-officer", "?asOf=" + today.minusDays(11))
        .statusCode(200)
        .body("points.find { it.id == '" + school + "' }.colour", equalTo("RED"))
        .body("points.find { it.id == '" + hotel + "' }.colour", equalTo("YELLOW"));
    map("dlh-officer", "?asOf=" + registered.minusDays(1))
        .statusCode(200)
        .body("enterprises", equalTo(0));
  }

  @Test
  void eachSeesWhatIsTheirs() {
    map("dzgz-officer", "").statusCode(200).body("points.id", contains(mill.toString()));
    map("tj-officer", "").statusCode(200).body("points", hasSize(5));
    map("tj-officer", "?region=" + Places.JIZHOU)
        .statusCode(200)
        .body("points.id", contains(mill.toString()));
  }

  @Test
  void whereThereAreTooManyThePlacesBelowStandForThem() {
    List<EventState> many = new ArrayList<>();
    for (int i = 0; i < RiskMapQuery.MOST_POINTS; i++) {
      many.add(
          enterprise(
              UUID.randomUUID(),
              Places.EAST_LAKE_PLACE,
              "UL%016d".formatted(i),
              "ACTIVE",
              117.45,
              39.09));
    }
    world.apply(many);
    map("dlh-officer", "")
        .statusCode(200)
        .body("enterprises", equalTo(RiskMapQuery.MOST_POINTS + 4))
        .body("points", empty())
        .body("places.code", contains(Places.EAST_LAKE, Places.WEST_LAKE))
        .body("places.colour", contains("RED", "YELLOW"))
        .body("places.enterprises", contains(RiskMapQuery.MOST_POINTS + 2, 2))
        .body("places.openHazards", contains(3, 1))
        .body("places.overdueHazards", contains(2, 0))
        .body("places.majorHazards", contains(1, 0))
        .body("places[1].longitude", equalTo(117.405f))
        .body("places[1].name", equalTo("湖西社区"));
    // a city's places are its districts, counted by cells
    map("tj-officer", "")
        .statusCode(200)
        .body("places.code", contains(Places.DONGLI, Places.JIZHOU))
        .body("places.openHazards", contains(4, 1))
        .body("places.colour", contains("RED", "YELLOW"));
    // nearer there are few enough
    map("dlh-officer", "?bbox=117.395,39.06,117.415,39.085")
        .statusCode(200)
        .body("points", hasSize(2));
  }

  @Test
  void enterpriseStaffSeeTheirOwn() {
    map("ent-officer", "")
        .statusCode(200)
        .body("enterprises", equalTo(1))
        .body("withoutPoint", equalTo(0))
        .body("points.id", contains(park.toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dlh-officer | ?region=120119105000 | 404",
        "dlh-officer | ?region=999999999999 | 404",
        "dlh-officer | ?bbox=1,2,3 | 400",
        "dlh-officer | ?bbox=118,39,117,40 | 400",
        "dlh-officer | ?asOf=2999-01-01 | 400"
      })
  void whatIsOutOfReachIsRefused(String user, String query, int status) {
    map(user, query).statusCode(status);
  }
}
