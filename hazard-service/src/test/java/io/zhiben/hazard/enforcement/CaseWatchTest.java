package io.zhiben.hazard.enforcement;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.enforcement.CaseFixture.CASES;
import static io.zhiben.hazard.enforcement.CaseFixture.done;
import static io.zhiben.hazard.enforcement.CaseFixture.get;
import static io.zhiben.hazard.enforcement.CaseFixture.measure;
import static io.zhiben.hazard.enforcement.CaseFixture.proposal;
import static io.zhiben.hazard.enforcement.CaseFixture.refused;
import static io.zhiben.hazard.enforcement.CaseFixture.served;
import static io.zhiben.hazard.enforcement.CaseFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.platform.db.Database;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases that others look at: refusals (Y-446), nothing restored (Y-459), all alike (Y-046). */
@HazardServiceTest
class CaseWatchTest {
  @Inject Database database;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static String decidedFor(UUID enterprise) {
    Map<String, Object> body = CaseFixture.body(enterprise, reported(enterprise));
    body.put("violationCode", "PARKING_USE_CHANGED");
    String id =
        as("dlh-officer").body(body).post(CASES).then().statusCode(201).extract().path("id");
    done("dlh-officer", id, "file", Map.of());
    done("dlh-officer", id, "investigate", CaseFixture.investigation(false));
    done("dlh-officer", id, "propose", proposal(List.of(measure("RECTIFICATION_ORDER"))));
    done("dlh-officer", id, "hear", CaseFixture.heard());
    done("dlh-leader", id, "decide", CaseFixture.decision());
    return id;
  }

  private static void listed(String filter, String id, boolean expected) {
    as("dlh-leader")
        .queryParam(filter, true)
        .queryParam("limit", 200)
        .get(CASES)
        .then()
        .statusCode(200)
        .body("items.id", expected ? hasItem(id) : not(hasItem(id)));
  }

  @Test
  void makesACaseSevereWhenThePartyRefuses() {
    String id = served();
    listed("severe", id, false);
    Map<String, String> refusal =
        Map.of("refusedOn", World.today().toString(), "witness", "社区网格员", "note", "拒不开通安全出口");
    refused(
        step(
            "dlh-officer",
            id,
            "record-refusal",
            Map.of(
                "refusedOn",
                World.today().plusDays(1).toString(),
                "witness",
                "社区网格员",
                "note",
                "拒不开通")),
        400,
        "DATE_IN_FUTURE");
    refused(step("ent-principal", id, "record-refusal", refusal), 403, "FORBIDDEN");
    done("dlh-officer", id, "record-refusal", refusal);
    get("dlh-officer", id)
        .then()
        .body("severe", equalTo(true))
        .body("refusals.witness", contains("社区网格员"))
        .body("state", equalTo("SERVED"));
    listed("severe", id, true);
    get("ent-principal", id)
        .then()
        .body("severe", equalTo(false))
        .body("refusals", hasSize(0))
        .body("timeline.event", not(hasItem("RECORD_REFUSAL")));
    as("ent-principal")
        .queryParam("severe", false)
        .queryParam("limit", 200)
        .get(CASES)
        .then()
        .body("items.id", hasItem(id));
  }

  @Test
  void listsWhatIsNotRestoredInTime() {
    String id = decidedFor(World.PARK);
    done("dlh-officer", id, "serve", CaseFixture.service());
    listed("restorationOverdue", id, false);
    int changed =
        QuarkusTransaction.requiringNew()
            .call(() ->
                database.update(
                    "update enforcement_measure set due_on = ? where case_id = ?",
                    World.today().minusDays(1),
                    UUID.fromString(id)));
    assertTrue(changed > 0);
    listed("restorationOverdue", id, true);
    get("dlh-officer", id).then().body("restorationOverdue", equalTo(true));
    CaseAftermathTest.photo(id, "AFTER");
    listed("restorationOverdue", id, false);
    get("dlh-officer", id).then().body("restorationOverdue", equalTo(false));
  }

  @Test
  void findsDecisionsThatWereTheSameForSeveral() {
    List.of(World.PARK, World.HOTEL, World.SHOP).forEach(CaseWatchTest::decidedFor);
    Integer alike =
        blanket("dlh-leader", 3)
            .path(
                "rows.find { it.violationCode == 'PARKING_USE_CHANGED'"
                    + " && it.actions == ['RECTIFICATION_ORDER'] }.enterprises");
    assertTrue(alike >= 3, () -> "" + alike);
    blanket("dlh-leader", 1000).then().body("rows", hasSize(0));
    blanket("dzgz-officer", 2)
        .then()
        .body("rows.violationCode", not(hasItem("PARKING_USE_CHANGED")));
    blanket("dlh-leader", 1).then().statusCode(400);
  }

  private static Response blanket(String who, int least) {
    return as(who)
        .queryParam("from", World.today().toString())
        .queryParam("to", World.today().toString())
        .queryParam("least", least)
        .get(BASE + "/enforcement-statistics/blanket-measures");
  }
}
