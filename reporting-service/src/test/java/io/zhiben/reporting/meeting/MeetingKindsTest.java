package io.zhiben.reporting.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
class MeetingKindsTest {
  private static final String KINDS = MeetingResource.BASE + "/kinds";
  private static final Map<String, String> HEARING =
      Map.of("code", "HEARING", "nameZh", "听取汇报", "nameEn", "Hearing");
  private static final Map<String, String> STREET =
      Map.of("code", "STREET", "nameZh", "街道例会", "nameEn", "Street meeting");

  @Inject World world;

  @BeforeEach
  void begin() {
    world.reset();
    forget();
  }

  @AfterEach
  void forget() {
    for (String table : List.of("meeting_kind", "meeting_kind_set")) {
      world.change("delete from " + table + " where region_code = '" + Places.DONGZHAO + "'");
    }
  }

  @Test
  void aTenantSetsItsKinds() {
    World.as("dzgz-officer").get(KINDS).then().body("code", hasItem("HEARING"));
    set(tag(), HEARING, STREET).statusCode(200).body("code", contains("HEARING", "STREET"));
    World.as("dzgz-officer").get(KINDS).then().body("code", contains("HEARING", "STREET"));
    World.as("dlh-officer").get(KINDS).then().body("code", not(hasItem("STREET")));
  }

  @Test
  void whoSawAnOlderVersionOverwritesNothing() {
    String seen = tag();
    assertEquals("\"0\"", seen);
    set(null, HEARING).statusCode(428).body("code", equalTo("PRECONDITION_REQUIRED"));
    set(seen, HEARING).statusCode(200).header("ETag", "\"1\"");
    set(seen, STREET).statusCode(412).body("code", equalTo("STALE_VERSION"));
    World.as("dzgz-officer").get(KINDS).then().body("code", contains("HEARING"));
    set(tag(), STREET).statusCode(200).header("ETag", "\"2\"").body("code", contains("STREET"));
  }

  private static String tag() {
    return World.as("dzgz-admin").get(KINDS).header("ETag");
  }

  @SafeVarargs
  private static ValidatableResponse set(String tag, Map<String, String>... kinds) {
    var request =
        World.as("dzgz-admin")
            .contentType("application/json")
            .body(Map.of("kinds", List.of(kinds)));
    return (tag == null ? request : request.header("If-Match", tag)).put(KINDS).then();
  }
}
