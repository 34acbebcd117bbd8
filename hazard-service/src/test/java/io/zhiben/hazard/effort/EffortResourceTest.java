package io.zhiben.hazard.effort;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More bulletins, more supervision letters, more covert checks. */
@HazardServiceTest
class EffortResourceTest {
  private static final String EFFORTS = BASE + "/efforts";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static int now(String who, String region, String what) {
    Response answer =
        as(who)
            .queryParam("region", region)
            .queryParam("year", World.today().getYear())
            .get(EFFORTS);
    assertEquals(200, answer.statusCode(), answer.asString());
    answer.then().body("months", hasSize(12));
    return answer.path("months[" + (World.today().getMonthValue() - 1) + "]." + what);
  }

  private static void issue(String kind) {
    Map<String, String> texts =
        new HashMap<>(Map.of("matter", "汛期安全", "facts", "情况", "demands", "要求"));
    if (kind.equals("URGING_LETTER")) {
      texts.put("deadline", "2099-12-31");
    }
    String id =
        as("dlh-officer")
            .body(Map.of("kind", kind, "recipient", "各社区", "values", Map.of("texts", texts)))
            .post(BASE + "/documents")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as("dlh-officer")
        .header("If-Match", "\"0\"")
        .body(Map.of())
        .post(BASE + "/documents/" + id + "/issue")
        .then()
        .statusCode(200);
  }

  @Test
  void areCountedByMonth() {
    int bulletins = now("dl-officer", World.DONGLIHU, "bulletins");
    int letters = now("dl-officer", World.DONGLIHU, "urgingLetters");
    int checks = now("dl-officer", World.DONGLIHU, "covertChecks");
    int above = now("dl-officer", "120110000000", "covertChecks");
    issue("URGING_LETTER");
    issue("URGING_LETTER");
    issue("BULLETIN");
    for (String mode : new String[] {"UNANNOUNCED", "ANNOUNCED"}) {
      Map<String, Object> body = inspectionBody(World.PARK, "ROUTINE", "OFFICER", 1);
      body.put("mode", mode);
      as("dlh-officer").body(body).post(INSPECTIONS).then().statusCode(201);
    }
    assertEquals(bulletins + 1, now("dlh-leader", World.DONGLIHU, "bulletins"));
    assertEquals(letters + 2, now("dlh-leader", World.DONGLIHU, "urgingLetters"));
    assertEquals(checks + 1, now("dlh-leader", World.DONGLIHU, "covertChecks"));
    assertEquals(above, now("dl-officer", "120110000000", "covertChecks"), "a district's own only");
  }

  @Test
  void haveTargetsOfEachPlace() {
    String tag = as("dzgz-admin").get(EFFORTS + "/targets").header("ETag");
    Map<String, Integer> wanted = Map.of("bulletins", 1, "urgingLetters", 4, "covertChecks", 2);
    as("dzgz-admin")
        .header("If-Match", tag)
        .body(wanted)
        .post(EFFORTS + "/targets")
        .then()
        .statusCode(200)
        .body("regionCode", equalTo(World.DONGZHAO));
    as("dzgz-admin")
        .header("If-Match", tag)
        .body(wanted)
        .post(EFFORTS + "/targets")
        .then()
        .statusCode(412);
    as("dzgz-officer").get(EFFORTS).then().body("targets.urgingLetters", equalTo(4));
    as("dlh-officer").get(EFFORTS).then().body("targets.urgingLetters", equalTo(0));
    as("dlh-officer").queryParam("region", World.DONGZHAO).get(EFFORTS).then().statusCode(403);
    as("dlh-officer").queryParam("year", 99999).get(EFFORTS).then().statusCode(400);
    as("ent-officer").get(EFFORTS).then().statusCode(403);
    as("dzgz-admin")
        .header("If-Match", as("dzgz-admin").get(EFFORTS + "/targets").header("ETag"))
        .body(Map.of("bulletins", -1, "urgingLetters", 4, "covertChecks", 2))
        .post(EFFORTS + "/targets")
        .then()
        .statusCode(400);
  }
}
