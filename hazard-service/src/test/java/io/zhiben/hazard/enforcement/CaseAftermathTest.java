package io.zhiben.hazard.enforcement;

import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.image;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.tokenOf;
import static io.zhiben.hazard.enforcement.CaseFixture.CASES;
import static io.zhiben.hazard.enforcement.CaseFixture.decided;
import static io.zhiben.hazard.enforcement.CaseFixture.done;
import static io.zhiben.hazard.enforcement.CaseFixture.executed;
import static io.zhiben.hazard.enforcement.CaseFixture.fine;
import static io.zhiben.hazard.enforcement.CaseFixture.get;
import static io.zhiben.hazard.enforcement.CaseFixture.measure;
import static io.zhiben.hazard.enforcement.CaseFixture.opened;
import static io.zhiben.hazard.enforcement.CaseFixture.proposal;
import static io.zhiben.hazard.enforcement.CaseFixture.refused;
import static io.zhiben.hazard.enforcement.CaseFixture.step;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class CaseAftermathTest {
  @Inject Fines fines;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void closesOnlyWithEvidenceThatWhatWasChangedIsRestored() {
    Map<String, Object> body = CaseFixture.body(World.PARK, reported(World.PARK));
    body.put("violationCode", "PARKING_USE_CHANGED");
    String id =
        as("dlh-officer").body(body).post(CASES).then().statusCode(201).extract().path("id");
    carriedOut(id);
    get("dlh-officer", id)
        .then()
        .body("restoration", equalTo(true))
        .body("actions", not(hasItem("CLOSE")));
    refused(step("dlh-officer", id, "close", Map.of()), 409, "RESTORATION_EVIDENCE_MISSING");
    photo(id, "BEFORE");
    refused(step("dlh-officer", id, "close", Map.of()), 409, "RESTORATION_EVIDENCE_MISSING");
    photo(id, "AFTER");
    done("dlh-officer", id, "close", Map.of());
  }

  private static void carriedOut(String id) {
    done("dlh-officer", id, "file", Map.of());
    done("dlh-officer", id, "investigate", CaseFixture.investigation(false));
    done("dlh-officer", id, "propose", proposal(List.of(measure("RECTIFICATION_ORDER"))));
    done("dlh-officer", id, "hear", CaseFixture.heard());
    done("dlh-leader", id, "decide", CaseFixture.decision());
    done("dlh-officer", id, "serve", CaseFixture.service());
    done(
        "dlh-officer",
        id,
        "execute",
        Map.of(
            "measureId",
            get("dlh-officer", id).path("measures[0].id"),
            "doneOn",
            World.today().toString(),
            "finished",
            true));
  }

  static void photo(String id, String stage) {
    RestAssured.given()
        .auth()
        .oauth2(tokenOf("dlh-officer"))
        .multiPart("stage", stage)
        .multiPart("file", "a.jpg", image(), "image/jpeg")
        .post(CASES + "/" + id + "/photos")
        .then()
        .statusCode(201);
  }

  @Test
  void takesATypicalCaseThatAnotherReviews() {
    String id = executed();
    Map<String, Object> said = Map.of("title", "锁闭安全出口被罚", "lesson", "疏散通道任何时候不得上锁");
    refused(
        step("dlh-leader", id, "review-typical", Map.of("accepted", true, "note", "好")),
        409,
        "TYPICAL_CASE_NOT_SUBMITTED");
    done("dlh-officer", id, "submit-typical", said);
    refused(step("dlh-officer", id, "submit-typical", said), 409, "TYPICAL_CASE_SUBMITTED");
    done("dl-leader", id, "review-typical", Map.of("accepted", false, "note", "补充处理经过"));
    done("dlh-officer", id, "submit-typical", said);
    done("dl-leader", id, "review-typical", Map.of("accepted", true, "note", "入选"));
    refused(step("dlh-officer", id, "submit-typical", said), 409, "TYPICAL_CASE_SUBMITTED");
    get("dlh-officer", id)
        .then()
        .body("typical.state", equalTo("ACCEPTED"))
        .body("typical.note", equalTo("入选"));
    get("ent-officer", id).then().statusCode(200).body("typical", nullValue());
    as("dl-leader")
        .queryParam("typical", "ACCEPTED")
        .queryParam("limit", 200)
        .get(CASES)
        .then()
        .body("items.id", hasItem(id));
    refused(step("dlh-officer", opened(), "submit-typical", said), 409, "CASE_STATE_FORBIDS");
  }

  @Test
  void tellsOtherFeaturesWhatWasFinedUponAHazard() {
    String id = decided();
    UUID hazard = UUID.fromString(get("dlh-officer", id).path("findings[0].hazardId"));
    Fines.CaseFine fine =
        CurrentCaller.callAs(
                Caller.system(),
                () -> QuarkusTransaction.requiringNew().call(() -> fines.ofHazard(hazard)))
            .getFirst();
    assertEquals(id, fine.caseId().toString());
    assertEquals(3_000_000, fine.fineFen());
    assertEquals(0, fine.paidFen());
    UUID open = UUID.fromString(get("dlh-officer", opened()).path("findings[0].hazardId"));
    assertEquals(
        List.of(),
        CurrentCaller.callAs(
            Caller.system(),
            () -> QuarkusTransaction.requiringNew().call(() -> fines.ofHazard(open))));
  }
}
