package io.zhiben.enterprise.region;

import static io.zhiben.enterprise.Api.BASE;
import static io.zhiben.enterprise.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.enterprise.EnterpriseServiceTest;
import io.zhiben.enterprise.Rows;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@EnterpriseServiceTest
class RegionResourceTest {
  private static final String REGIONS = BASE + "/regions";

  @Inject Rows rows;

  @Test
  void withoutParentTheCallersOwnPlaceIsTheTop() {
    as("dlh-officer")
        .get(REGIONS)
        .then()
        .statusCode(200)
        .body("code", contains("120110013000"))
        .body("[0].name", equalTo("东丽湖街道"))
        .body("[0].illustrative", equalTo(true))
        .body("[0].path.code", contains("120000000000", "120110000000", "120110013000"));
  }

  @Test
  void childrenComeByTheirParent() {
    as("tj-officer")
        .get(REGIONS + "?parent=120000000000")
        .then()
        .statusCode(200)
        .body("code", hasItems("120110000000", "120119000000"))
        .body("level", hasItem("DISTRICT"));
    as("dlh-officer")
        .get(REGIONS + "?parent=120110013001")
        .then()
        .statusCode(200)
        .body("", empty());
  }

  @Test
  void aNeighboursPlaceIsNotFound() {
    as("dlh-officer").get(REGIONS + "?parent=120119105000").then().statusCode(404);
    as("dlh-officer").get(REGIONS + "/120119105000").then().statusCode(404);
    as("dlh-officer").get(REGIONS + "/120110000000").then().statusCode(200);
  }

  @Test
  void anUpperLevelAddsATown() {
    Map<String, Object> town =
        Map.of(
            "code", "120110099000", "name", "示例新镇", "parentCode", "120110000000", "level", "TOWN");

    as("dl-admin")
        .body(town)
        .post(REGIONS)
        .then()
        .statusCode(201)
        .body("townCode", equalTo("120110099000"))
        .body("path", hasSize(3));

    as("dl-admin").get(REGIONS + "/120110099000").then().statusCode(200);
    as("dl-admin")
        .body(town)
        .post(REGIONS)
        .then()
        .statusCode(409)
        .body("code", equalTo("REGION_CODE_TAKEN"));
    assertEquals(1, rows.events("io.zhiben.enterprise.RegionAdded", "120110099000"));
    assertEquals(1, rows.audited("region.add", "120110099000"));
  }

  @Test
  void placesOutsideAndWrongLevelsAreRefused() {
    Map<String, Object> elsewhere =
        Map.of(
            "code", "120119098000", "name", "示例镇", "parentCode", "120119000000", "level", "TOWN");
    Map<String, Object> skipped =
        Map.of(
            "code",
            "120110098001",
            "name",
            "示例村",
            "parentCode",
            "120110000000",
            "level",
            "VILLAGE");

    as("dl-admin")
        .body(elsewhere)
        .post(REGIONS)
        .then()
        .statusCode(400)
        .body("code", equalTo("REGION_UNKNOWN"));
    as("dl-admin")
        .body(skipped)
        .post(REGIONS)
        .then()
        .statusCode(400)
        .body("code", equalTo("REGION_LEVEL_WRONG"));
    as("dl-officer").body(elsewhere).post(REGIONS).then().statusCode(403);
  }

  @Test
  void seededPlacesWereAnnouncedOnce() {
    assertEquals(1, rows.events("io.zhiben.enterprise.RegionAdded", "120110013000"));
    assertEquals(1, rows.events("io.zhiben.enterprise.RegionAdded", "430671200000"));
  }
}
