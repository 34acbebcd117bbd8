package io.zhiben.hazard.document;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;

import io.restassured.response.Response;
import java.util.Map;

/** Letters that rest on no hazard, whole so that they can be issued. */
final class Letters {
  static final String DOCUMENTS = BASE + "/documents";

  private static final Map<String, ?> VALUES =
      Map.of(
          "texts",
          Map.of("matter", "汛期安全", "facts", "情况", "demands", "要求", "deadline", "2026-12-31"));

  private Letters() {}

  /**
   * Answers its id.
   *
   * @param to where it goes: {@code enterpriseId} or {@code recipient}
   */
  static String draft(String kind, String to, Object whom) {
    return as("dlh-officer")
        .body(Map.of("kind", kind, to, whom, "values", VALUES))
        .post(DOCUMENTS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** As it was drafted. */
  static Response issue(String id) {
    return as("dlh-officer")
        .header("If-Match", "\"0\"")
        .body(Map.of())
        .post(DOCUMENTS + "/" + id + "/issue");
  }
}
