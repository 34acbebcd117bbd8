package io.zhiben.hazard.auditround;

import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.auditround.AuditFixture.HOLDER;
import static io.zhiben.hazard.auditround.AuditFixture.PROBLEMS;
import static io.zhiben.hazard.auditround.AuditFixture.ROUNDS;
import static io.zhiben.hazard.auditround.AuditFixture.body;
import static io.zhiben.hazard.auditround.AuditFixture.check;
import static io.zhiben.hazard.auditround.AuditFixture.done;
import static io.zhiben.hazard.auditround.AuditFixture.found;
import static io.zhiben.hazard.auditround.AuditFixture.letter;
import static io.zhiben.hazard.auditround.AuditFixture.made;
import static io.zhiben.hazard.auditround.AuditFixture.park;
import static io.zhiben.hazard.auditround.AuditFixture.refused;
import static io.zhiben.hazard.auditround.AuditFixture.running;
import static io.zhiben.hazard.auditround.AuditFixture.step;
import static io.zhiben.hazard.auditround.AuditFixture.town;
import static io.zhiben.hazard.auditround.AuditFixture.unitOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.Neighbours.Heard;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rounds that are given up, and what neighbours hear of rounds and problems. */
@HazardServiceTest
class AuditRoundEndingTest {
  private static final Map<String, String> REASON = Map.of("reason", "与专项检查合并");

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void isGivenUpBeforeAnyUnitHasItsLetter() {
    String prepared = ROUNDS + "/" + made(as(HOLDER).body(body(List.of(town()))).post(ROUNDS));
    as(HOLDER).get(prepared).then().body("actions", contains("SET_QUESTIONS", "CANCEL"));
    refused(step("dlh-officer", prepared, "cancel", REASON), 404, "NOT_FOUND");
    refused(step("tj-officer", prepared, "cancel", REASON), 403, "AUDIT_NOT_YOUR_ROUND");
    refused(step(HOLDER, prepared, "cancel", Map.of("reason", " ")), 400, "INVALID_FIELD");
    refused(as(HOLDER).body(REASON).post(prepared + "/cancel"), 428, "PRECONDITION_REQUIRED");
    step(HOLDER, prepared, "cancel", REASON)
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"))
        .body("cancelReason", equalTo("与专项检查合并"))
        .body("cancelledAt", notNullValue())
        .body("actions", hasSize(0));
    refused(step(HOLDER, prepared, "cancel", REASON), 409, "AUDIT_ROUND_STATE_FORBIDS");
    refused(step(HOLDER, prepared, "start", Map.of()), 409, "AUDIT_ROUND_STATE_FORBIDS");
    as(HOLDER)
        .queryParam("state", "CANCELLED")
        .queryParam("limit", 200)
        .queryParam("sort", "-number")
        .get(ROUNDS)
        .then()
        .statusCode(200)
        .body("items.id", hasItem(prepared.substring(ROUNDS.length() + 1)));
  }

  @Test
  void isNotGivenUpWhileSomethingIsOwed() {
    String round = running(List.of(town()));
    String path = ROUNDS + "/" + round;
    String unit = unitOf(round, "PLACE");
    String problem = PROBLEMS + "/" + found(unit);
    as(HOLDER).get(path).then().body("actions", not(hasItem("CANCEL")));
    refused(step(HOLDER, path, "cancel", REASON), 409, "AUDIT_PROBLEMS_OPEN");
    done(step(HOLDER, problem, "withdraw", Map.of("reason", "误")));
    as(HOLDER).get(path).then().body("actions", hasItem("CANCEL"));
    check(HOLDER, unit, 0, "MET").then().statusCode(201);
    letter(unit);
    refused(step(HOLDER, path, "cancel", REASON), 409, "AUDIT_ROUND_FED_BACK");
    done(step(HOLDER, path, "report", Map.of("text", "总结")));
    refused(step(HOLDER, path, "cancel", REASON), 409, "AUDIT_ROUND_STATE_FORBIDS");
  }

  @Test
  void tellsTheNeighboursOfRoundsAndProblems() {
    String round = running(List.of(park()));
    String unit = unitOf(round, "ENTERPRISE");
    check(HOLDER, unit, 0, "NOT_MET").then().statusCode(201);
    String problem = found(unit);
    letter(unit);
    String path = PROBLEMS + "/" + problem;
    done(step("ent-principal", path, "answer", Map.of("answer", "已整改")));
    done(step(HOLDER, path, "verify", Map.of("note", "现场核实")));
    done(step(HOLDER, ROUNDS + "/" + round, "report", Map.of("text", "总结")));
    done(step(HOLDER, ROUNDS + "/" + round, "close", Map.of()));
    List<Heard> problems = Neighbours.hear(Topics.HAZARD, 3, one -> one.key().equals(problem));
    assertEquals(
        List.of(
            EventType.AUDIT_PROBLEM_FOUND.wireName(),
            EventType.AUDIT_PROBLEM_CHANGED.wireName(),
            EventType.AUDIT_PROBLEM_VERIFIED.wireName()),
        problems.stream().map(one -> one.type()).toList());
    Map<String, Object> first = problems.getFirst().body();
    assertEquals("ENTERPRISE", first.get("unitKind"));
    assertEquals(World.PARK.toString(), first.get("enterpriseId"));
    assertNull(first.get("overOn"));
    Map<String, Object> last = problems.getLast().body();
    assertEquals("VERIFIED", last.get("state"));
    assertEquals(World.today().toString(), last.get("overOn"));
    assertFalse(last.toString().contains("责任清单"), "what was written stays here");
    List<Heard> rounds = Neighbours.hear(Topics.HAZARD, 5, one -> one.key().equals(round));
    assertEquals(
        List.of("PREPARED", "PREPARED", "RUNNING", "REPORTED", "CLOSED"),
        rounds.stream().map(one -> one.body().get("state")).toList());
    assertEquals(World.today().toString(), rounds.getLast().body().get("closedOn"));
  }
}
