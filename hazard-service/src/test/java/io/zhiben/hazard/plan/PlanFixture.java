package io.zhiben.hazard.plan;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;

import io.restassured.response.Response;
import java.util.Map;

/** Plans as leaders approve them. */
final class PlanFixture {
  static final String PLANS = BASE + "/inspection-plans";

  private PlanFixture() {}

  /** A step with the tag of what the plan is now. */
  static Response step(String who, String id, String step, Map<String, ?> body) {
    String tag = as("dlh-officer").get(PLANS + "/" + id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(PLANS + "/" + id + "/" + step);
  }

  /** The same plan, which counts from now on. */
  static String approved(String id) {
    step("dlh-leader", id, "approve", Map.of()).then().statusCode(200);
    return id;
  }
}
