package io.zhiben.e2e.job;

import io.zhiben.e2e.suite.SuiteTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an officer records on the spot. */
final class Visits {
  private Visits() {}

  /**
   * The unannounced visit of an enterprise that was drawn.
   *
   * @param found whether it finds a major hazard, or nothing at all
   */
  static Map<String, Object> drawn(String draw, String enterprise, boolean found) {
    Map<String, Object> body = new HashMap<>();
    body.put("enterpriseId", enterprise);
    body.put("drawId", draw);
    body.put("kind", "ROUTINE");
    body.put("mode", "UNANNOUNCED");
    body.put("selection", "RANDOM");
    body.put("circumstances", List.of());
    body.put("inspectedOn", SuiteTime.WORKDAY.toString());
    body.put("leaderPost", "OFFICER");
    body.put(
        "findings",
        found
            ? List.of(
                Map.of(
                    "description", "污水处理池有限空间未辨识、无警示标志",
                    "place", "污水处理站",
                    "suggestedLevel", "MAJOR",
                    "clauseId", Consultancy.CLAUSE))
            : List.of());
    return body;
  }
}
