package io.zhiben.hazard;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days with which no calculation works and that no database keeps. */
@HazardServiceTest
class DaysOutOfBoundsTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @ParameterizedTest
  @CsvSource({
    "inspection-statistics, to, +999999999-12-31",
    "inspection-statistics, from, -999999999-01-01",
    "inspection-statistics/standards, to, 3000-01-01",
    "inspections, from, 1899-12-31",
    "hazards, foundTo, +10000-01-01"
  })
  void areRefusedInQueries(String path, String name, String day) {
    as("dlh-leader")
        .queryParam(name, day)
        .get(BASE + "/" + path)
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_PARAMETER"))
        .body("errors.field", contains(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "+10000-01-01"})
  void areRefusedInBodies(String day) {
    Map<String, Object> body = inspectionBody(World.PARK, "ROUTINE", "OFFICER", 0);
    body.put("inspectedOn", day);
    as("dlh-officer")
        .body(body)
        .post(BASE + "/inspections")
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_FIELD"))
        .body("errors.field", contains("inspectedOn"));
  }
}
