package io.zhiben.reporting.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.Quyuan;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasks and reports behind a figure say where they are shown. */
@ReportingTest
class RecordPagesTest {
  private static final String REPORT = "00000000-0000-7000-8000-0000000000c1";

  @Inject World world;
  @Inject RegionTree regions;

  @BeforeEach
  void begin() {
    world.reset();
    Quyuan.settle(regions);
    end();
  }

  @AfterEach
  void end() {
    world.change("delete from periodic_report where plan_id = '" + Quyuan.PLAN + "'");
  }

  private static ValidatableResponse records(String indicator) {
    return World.as("qy-officer")
        .queryParam("asOf", "2024-10-10")
        .queryParam("limit", 200)
        .get("/api/reporting/v1/indicators/" + indicator + "/records")
        .then()
        .statusCode(200);
  }

  @Test
  void aTaskIsFoundInItsPlan() {
    records("task-completion")
        .body("items", hasSize(greaterThan(0)))
        .body("items.pageId", everyItem(startsWith(Quyuan.PLAN + "/")));
  }

  @Test
  void aReportThatCameInIsFoundByItsId() {
    world.change(
        "insert into periodic_report (id, version, place_code, city_code, district_code,"
            + " town_code, plan_id, rule_id, window_from, window_to, due_on, unit_id, edition,"
            + " state, begun_at, changed_at, begun_by, first_submitted_at, submitted_at)"
            + " values (unhex('"
            + REPORT.replace("-", "")
            + "'), 0, '"
            + String.join("', '", Quyuan.YINGTIAN, Quyuan.CITY, Quyuan.DISTRICT, Quyuan.YINGTIAN)
            + "', '"
            + Quyuan.PLAN
            + "', 'progress', '2024-07-01', '2024-09-30', '2024-10-05', 'town-yingtian', 1,"
            + " 'SUBMITTED', '2024-10-03', '2024-10-03', 'x', '2024-10-03', '2024-10-03')");
    records("late-reports-share")
        .body("items", hasSize(greaterThan(1)))
        .body("items.findAll { it.pageId != null }.pageId", contains(REPORT));
  }
}
