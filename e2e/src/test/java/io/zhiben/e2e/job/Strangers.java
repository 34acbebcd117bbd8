package io.zhiben.e2e.job;

import static io.zhiben.e2e.suite.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.Places;
import java.util.List;
import java.util.Map;

/** What somebody of another town gets to see. */
final class Strangers {
  private Strangers() {}

  static void seeNoFigures(Actor stranger) {
    String reporting = "/api/reporting/v1/";
    List<Map<String, Object>> figures = stranger.read(reporting + "figures").getList("figures");
    for (Map<String, Object> figure : figures) {
      Object value = figure.get("value");
      assertTrue(value == null || ((Number) value).intValue() == 0, figure::toString);
      JsonPath records = stranger.read(reporting + "figures/" + figure.get("id") + "/records");
      assertEquals(0, records.getLong("total"), figure::toString);
    }
    for (String path : List.of("figures", "figures/children", "duties", "targets")) {
      for (String region : List.of(Places.DONGLIHU, Places.DONGLI, Places.TIANJIN)) {
        refused(stranger.get(reporting + path, Map.of("region", region)), 404, "NOT_FOUND");
      }
    }
  }
}
