package io.zhiben.reporting.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.reporting.World;

/** What tests of meetings ask of the API. */
final class MeetingCalls {
  static final String API = "/api/reporting/v1";
  static final String MEETINGS = API + "/meetings";

  private MeetingCalls() {}

  static Response post(String who, String path, Object body, String tag) {
    var request = World.as(who).contentType("application/json").body(body);
    return (tag == null ? request : request.header("If-Match", tag)).post(path);
  }

  static String tag(String who, String path) {
    return World.as(who).get(path).header("ETag");
  }

  static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }
}
