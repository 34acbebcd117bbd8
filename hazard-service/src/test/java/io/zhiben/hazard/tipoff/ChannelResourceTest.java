package io.zhiben.hazard.tipoff;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How to report, published by each place (Y-231). */
@HazardServiceTest
class ChannelResourceTest {
  private static final String CHANNELS = BASE + "/tip-off-channels";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void isPublishedWhereItWasSetAlone() {
    set(
            "dzgz-admin",
            Map.of("channel", "PHONE", "address", "022-00000000", "hours", "工作日 8:30-17:30"))
        .then()
        .statusCode(200)
        .body("regionCode", equalTo(World.DONGZHAO));
    published(World.DONGZHAO)
        .then()
        .statusCode(200)
        .body("regionName", equalTo("东赵各庄镇"))
        .body("channels.address", contains("022-00000000"))
        .body("scope", equalTo("受理安全生产举报"));
    published(World.DONGLIHU)
        .then()
        .body("channels.address", not(hasItem("022-00000000")))
        .body("channels.channel", hasItem("HOTLINE_12345"));
  }

  @Test
  void refusesWhatCannotBe() {
    published("999999999999").then().statusCode(400).body("code", equalTo("TIP_OFF_PLACE_UNKNOWN"));
    set("dzgz-admin", Map.of("channel", "PHONE", "address", " "))
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_FIELD"));
    set("dzgz-officer", Map.of("channel", "PHONE", "address", "1")).then().statusCode(403);
  }

  private static Response published(String region) {
    return given().queryParam("region", region).get(BASE + "/public/tip-offs/channels");
  }

  private static Response set(String who, Map<String, ?> line) {
    String tag = as("dzgz-admin").get(CHANNELS).header("ETag");
    return as(who)
        .header("If-Match", tag)
        .body(Map.of("scope", "受理安全生产举报", "channels", List.of(line)))
        .post(CHANNELS);
  }
}
