package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.assigned;
import static io.zhiben.hazard.Api.get;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static io.zhiben.hazard.Api.verifiedGeneral;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import io.zhiben.platform.db.Database;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class GradingResourceTest {
  private static final String CLAUSE = "mem-10-2023/13.2";

  @Inject Database database;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static String found(String description) {
    Map<String, Object> body = hazardBody(World.PARK);
    body.put("description", description);
    return as("dlh-officer").body(body).post(HAZARDS).then().statusCode(201).extract().path("id");
  }

  @Test
  void suggestsClausesAndSaysWhy() {
    String id = found("过山车安全压杠失效，仍在运营");
    as("dlh-officer")
        .get(HAZARDS + "/" + id + "/clause-suggestions")
        .then()
        .statusCode(200)
        .body("[0].clauseId", equalTo("gb-45067-2024/4.9.b"))
        .body("[0].setVersion", equalTo(1))
        .body("[0].why.find { it.word == '过山车' }.kind", equalTo("KEYWORD"));
    as("dlh-officer")
        .queryParam("limit", 1)
        .get(HAZARDS + "/" + id + "/clause-suggestions")
        .then()
        .body("$", hasSize(1));
    as("dlh-officer")
        .get(HAZARDS + "/" + reported(World.PARK) + "/clause-suggestions")
        .then()
        .statusCode(200)
        .body("$", hasSize(0));
    as("dzgz-officer").get(HAZARDS + "/" + id + "/clause-suggestions").then().statusCode(404);
    as("dlh-officer")
        .get(HAZARDS + "/" + UUID.randomUUID() + "/clause-suggestions")
        .then()
        .statusCode(404);
  }

  @Test
  void waitsUngradedWhileEvidenceIsMissing() {
    String id = reported(World.PARK);
    step("dlh-officer", id, "ask-evidence", Map.of("missing", " "))
        .then()
        .statusCode(400)
        .body("errors.field", contains("missing"));
    step("dlh-officer", id, "ask-evidence", Map.of("missing", "缺少检测报告"))
        .then()
        .statusCode(200)
        .body("state", equalTo("REPORTED"))
        .body("level", nullValue())
        .body("nextStep", equalTo("VERIFY"))
        .body("evidence.missing", equalTo("缺少检测报告"))
        .body("evidence.askedAt", notNullValue())
        .body("timeline[-1].event", equalTo("INSUFFICIENT_EVIDENCE"))
        .body("timeline[-1].note", equalTo("缺少检测报告"));
    listed(id, "evidenceMissing", true, 1);
    listed(id, "evidenceMissing", false, 0);
    verifiedGeneral(id);
    get("dlh-officer", id).then().body("evidence", nullValue());
    listed(id, "evidenceMissing", true, 0);
    step("dlh-officer", id, "ask-evidence", Map.of("missing", "再等等"))
        .then()
        .statusCode(409)
        .body("code", equalTo("HAZARD_STATE_FORBIDS"));
  }

  private static void listed(String id, String filter, boolean value, int total) {
    String number = get("dlh-officer", id).path("number");
    as("dlh-officer")
        .queryParam("q", number)
        .queryParam(filter, value)
        .get(HAZARDS)
        .then()
        .statusCode(200)
        .body("total", equalTo(total));
  }

  @Test
  void gradesAgainWithAReasonAndTellsTheNeighbours() {
    String id = reported(World.PARK);
    assigned(id);
    step("dlh-officer", id, "regrade", Map.of("level", "MAJOR", "reason", "复核"))
        .then()
        .statusCode(400)
        .body("code", equalTo("MAJOR_NEEDS_CLAUSE"));
    step("dlh-officer", id, "regrade", Map.of("level", "MAJOR", "clauseId", CLAUSE))
        .then()
        .statusCode(400)
        .body("errors.field", contains("reason"));
    step("ent-officer", id, "regrade", Map.of("level", "GENERAL", "reason", "太严"))
        .then()
        .statusCode(403);
    step(
            "dlh-officer",
            id,
            "regrade",
            Map.of("level", "MAJOR", "clauseId", CLAUSE, "reason", "现场复核，属有限空间无监护"))
        .then()
        .statusCode(200)
        .body("level", equalTo("MAJOR"))
        .body("clause.clauseId", equalTo(CLAUSE))
        .body("state", equalTo("VERIFIED"))
        .body("deadline", nullValue())
        .body("nextStep", equalTo("PLAN"))
        .body("timeline[-1].event", equalTo("REGRADED"))
        .body("timeline[-1].note", equalTo("现场复核，属有限空间无监护"))
        .body("actions", not(hasItem("ASSIGN")));
    List<Neighbours.Heard> heard =
        Neighbours.hear(Topics.HAZARD, 4, record -> id.equals(record.key()));
    assertEquals("io.zhiben.hazard.HazardRegraded", heard.getLast().type());
    assertEquals("MAJOR", heard.getLast().body().get("level"));
    assertEquals("VERIFIED", heard.getLast().body().get("state"));
  }

  /** A figure of a past day needs to know what the hazard was then. */
  @Test
  @SuppressWarnings("unchecked")
  void tellsWithTheHazardWhatItCountedAsBefore() {
    String id = reported(World.PARK);
    assigned(id);
    Map<String, Object> body = Map.of("level", "MAJOR", "clauseId", CLAUSE, "reason", "复核");
    QuarkusTransaction.requiringNew()
        .run(() ->
            database.update(
                "update hazard set recorded_at = timestampadd(day, -3, recorded_at),"
                    + " verified_at = timestampadd(day, -1, verified_at) where id = ?",
                UUID.fromString(id)));
    step("dlh-officer", id, "regrade", body).then().statusCode(200);
    // of two changes of a day only what was before both of them counted
    step("dlh-officer", id, "regrade", Map.of("level", "GENERAL", "reason", "再次复核"))
        .then()
        .statusCode(200);
    List<Neighbours.Heard> heard =
        Neighbours.hear(Topics.HAZARD, 5, record -> id.equals(record.key()));
    assertEquals(List.of(), heard.get(2).body().get("former"));
    List<Map<String, Object>> former =
        (List<Map<String, Object>>) heard.getLast().body().get("former");
    assertEquals(1, former.size());
    assertEquals("GENERAL", former.getFirst().get("level"));
    assertEquals(World.today().minusDays(1).toString(), former.getFirst().get("gradedOn"));
    assertEquals(World.today().toString(), former.getFirst().get("until"));
    assertEquals(heard.get(2).body().get("deadline"), former.getFirst().get("deadline"));
    assertEquals(
        World.DONGLIHU, ((Map<String, Object>) former.getFirst().get("place")).get("townCode"));
  }

  @Test
  void gradesAgainOnlyWhatIsGradedAndOpen() {
    String id = reported(World.PARK);
    Map<String, String> body = Map.of("level", "GENERAL", "reason", "x");
    step("dlh-officer", id, "regrade", body)
        .then()
        .statusCode(409)
        .body("code", equalTo("HAZARD_STATE_FORBIDS"));
    step("dlh-officer", id, "withdraw", Map.of("reason", "重复上报")).then().statusCode(200);
    step("dlh-officer", id, "regrade", body).then().statusCode(409);
    as("dlh-officer").body(body).post(HAZARDS + "/" + id + "/regrade").then().statusCode(428);
  }
}
