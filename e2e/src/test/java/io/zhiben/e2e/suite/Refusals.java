package io.zhiben.e2e.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** What every refusal looks like. */
public final class Refusals {
  private Refusals() {}

  /** A problem document with that status and code. */
  public static JsonPath refused(Response response, int status, String code) {
    String body = response.asString();
    assertEquals(status, response.statusCode(), body);
    String type = response.contentType();
    assertTrue(type.startsWith("application/problem+json"), type + " " + body);
    JsonPath problem = response.jsonPath();
    assertEquals(code, problem.getString("code"), body);
    assertEquals(status, problem.getInt("status"), body);
    for (String field : new String[] {"type", "title", "detail", "traceId"}) {
      assertNotNull(problem.getString(field), field + " is missing in " + body);
    }
    return problem;
  }
}
