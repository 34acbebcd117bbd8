package io.zhiben.training;

import static io.zhiben.training.EventsOfNeighbours.OTHER_TOWN;
import static io.zhiben.training.EventsOfNeighbours.PARK_CODE;
import static io.zhiben.training.EventsOfNeighbours.TOWN;
import static io.zhiben.training.EventsOfNeighbours.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.zhiben.local.TestTokens;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TrainingTest
class TrainingResourceTest {
  private static final String DRILLS = "/api/training/v1/drills";
  private static final String SESSIONS = "/api/training/v1/sessions";
  private static UUID park;
  private static UUID far;

  @Inject EventsOfNeighbours neighbours;
  @Inject Clock clock;

  @BeforeEach
  void world() {
    if (park == null) {
      neighbours.regions();
      park = neighbours.enterprise(null, 1, PARK_CODE, "湖光示例主题乐园", TOWN);
      far = neighbours.enterprise(null, 1, "FAR", "远处示例砖厂", OTHER_TOWN);
    }
  }

  private Map<String, Object> drill(UUID enterprise, LocalDate heldOn) {
    Map<String, Object> drill = new HashMap<>();
    drill.put("enterpriseId", enterprise);
    drill.put("heldOn", heldOn.toString());
    drill.put("kind", "EVACUATION");
    drill.put("scenario", "礼堂疏散");
    drill.put("participants", 120);
    drill.put(
        "fourNo", Map.of("notice", true, "script", true, "presetScene", true, "presetPlace", true));
    return drill;
  }

  private Map<String, Object> session() {
    return new HashMap<>(
        Map.of(
            "topic",
            "重大隐患判定标准",
            "heldOn",
            today().toString(),
            "hours",
            1.5,
            "attendees",
            30,
            "audience",
            "WORKER"));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  @Test
  void recordsADrillOfTheCallersEnterprise() {
    String id =
        as("ent-officer")
            .body(drill(park, today()))
            .post(DRILLS)
            .then()
            .statusCode(201)
            .header("ETag", "\"0\"")
            .header("Location", notNullValue())
            .body("fourNoHeld", is(true))
            .body("regionName", equalTo("东丽湖街道"))
            .extract()
            .path("id");
    for (String user :
        new String[] {"ent-principal", "dlh-officer", "dl-officer", "tj-officer", "dlh-auditor"}) {
      as(user)
          .get(DRILLS + "/" + id)
          .then()
          .statusCode(200)
          .body("enterpriseName", equalTo("湖光示例主题乐园"));
      as(user)
          .get(DRILLS + "?enterprise=" + park)
          .then()
          .statusCode(200)
          .body("items.id", hasItem(id));
    }
    as("dzgz-officer").get(DRILLS + "/" + id).then().statusCode(404);
    as("dzgz-officer")
        .get(DRILLS + "?enterprise=" + park)
        .then()
        .statusCode(200)
        .body("total", is(0));
    as("dlh-auditor")
        .get("/api/training/v1/audit?entity=Drill&entityId=" + id)
        .then()
        .statusCode(200)
        .body("items.action", hasItem("drill.record"));
  }

  @Test
  void refusesAnEnterpriseOutOfReach() {
    as("ent-officer").body(drill(far, today())).post(DRILLS).then().statusCode(404);
    as("dlh-officer").body(drill(far, today())).post(DRILLS).then().statusCode(404);
    as("dlh-officer").body(drill(UUID.randomUUID(), today())).post(DRILLS).then().statusCode(404);
  }

  @Test
  void refusesDaysOutsideTheWindow() {
    as("dlh-officer")
        .body(drill(park, today().plusDays(1)))
        .post(DRILLS)
        .then()
        .statusCode(400)
        .body("code", equalTo("DATE_IN_FUTURE"));
    as("dlh-officer")
        .body(drill(park, today().minusDays(61)))
        .post(DRILLS)
        .then()
        .statusCode(400)
        .body("code", equalTo("DATE_TOO_OLD"));
    as("dlh-officer").body(drill(park, today().minusDays(60))).post(DRILLS).then().statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({
    "participants, 0, INVALID_FIELD",
    "scenario, '', INVALID_FIELD",
    "kind, FIRE, INVALID_FIELD",
    "heldOn, 2026年3月, INVALID_FIELD",
    "leader, somebody, UNKNOWN_FIELD"
  })
  void namesTheFieldThatIsWrong(String field, String value, String code) {
    Map<String, Object> body = drill(park, today());
    body.put(field, value);
    as("dlh-officer")
        .body(body)
        .post(DRILLS)
        .then()
        .statusCode(400)
        .body("code", equalTo(code))
        .body("errors.field", hasItem(field));
  }

  @Test
  void answersARepetitionAlike() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> body = drill(park, today());
    String first =
        as("ent-officer")
            .header("Idempotency-Key", key)
            .body(body)
            .post(DRILLS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as("ent-officer")
        .header("Idempotency-Key", key)
        .body(body)
        .post(DRILLS)
        .then()
        .statusCode(201)
        .body("id", equalTo(first));
    body.put("participants", 121);
    as("ent-officer").header("Idempotency-Key", key).body(body).post(DRILLS).then().statusCode(422);
  }

  @Test
  void recordsSessionsOfEnterprisesAndOffices() {
    Map<String, Object> own = session();
    own.put("enterpriseId", park);
    as("ent-officer")
        .body(own)
        .post(SESSIONS)
        .then()
        .statusCode(201)
        .body("enterpriseId", equalTo(park.toString()));
    Map<String, Object> office = session();
    office.put("regionCode", TOWN);
    as("dlh-officer")
        .body(office)
        .post(SESSIONS)
        .then()
        .statusCode(201)
        .body("enterpriseId", nullValue());
    as("dlh-officer")
        .get(SESSIONS + "?sort=-heldOn&audience=WORKER&region=" + TOWN)
        .then()
        .statusCode(200)
        .body("items.topic", hasItems("重大隐患判定标准"));
    as("ent-officer")
        .body(office)
        .post(SESSIONS)
        .then()
        .statusCode(403)
        .body("code", equalTo("OUTSIDE_SCOPE"));
    office.put("regionCode", OTHER_TOWN);
    as("dlh-officer")
        .body(office)
        .post(SESSIONS)
        .then()
        .statusCode(403)
        .body("code", equalTo("OUTSIDE_SCOPE"));
    as("dlh-officer")
        .body(session())
        .post(SESSIONS)
        .then()
        .statusCode(400)
        .body("code", equalTo("SUBJECT_NOT_NAMED"));
  }

  @Test
  void followsAnEnterpriseThatMoves() {
    UUID mover = neighbours.enterprise(null, 1, "MOVER", "搬家示例公司", TOWN);
    String id =
        as("dlh-officer")
            .body(drill(mover, today()))
            .post(DRILLS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    neighbours.enterprise(mover, 2, "MOVER", "搬家示例公司新址", OTHER_TOWN);
    as("dlh-officer").get(DRILLS + "/" + id).then().statusCode(404);
    as("dzgz-officer")
        .get(DRILLS + "/" + id)
        .then()
        .statusCode(200)
        .body("enterpriseName", equalTo("搬家示例公司新址"));
    neighbours.enterprise(mover, 1, "MOVER", "过时的名称", TOWN);
    as("dzgz-officer")
        .get(DRILLS + "/" + id)
        .then()
        .statusCode(200)
        .body("enterpriseName", equalTo("搬家示例公司新址"));
  }

  @Test
  void refusesTokensOfAnotherAudience() {
    RestAssured.given().auth().oauth2(TestTokens.foreign()).get(DRILLS).then().statusCode(401);
    RestAssured.given()
        .auth()
        .oauth2(TestTokens.agency("agency-anhua"))
        .get(DRILLS)
        .then()
        .statusCode(401);
  }
}
