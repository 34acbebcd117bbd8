package io.zhiben.hazard.auditround;

import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.auditround.AuditFixture.HOLDER;
import static io.zhiben.hazard.auditround.AuditFixture.NOTICES;
import static io.zhiben.hazard.auditround.AuditFixture.PROBLEMS;
import static io.zhiben.hazard.auditround.AuditFixture.ROUNDS;
import static io.zhiben.hazard.auditround.AuditFixture.UNITS;
import static io.zhiben.hazard.auditround.AuditFixture.body;
import static io.zhiben.hazard.auditround.AuditFixture.check;
import static io.zhiben.hazard.auditround.AuditFixture.department;
import static io.zhiben.hazard.auditround.AuditFixture.done;
import static io.zhiben.hazard.auditround.AuditFixture.found;
import static io.zhiben.hazard.auditround.AuditFixture.letter;
import static io.zhiben.hazard.auditround.AuditFixture.made;
import static io.zhiben.hazard.auditround.AuditFixture.park;
import static io.zhiben.hazard.auditround.AuditFixture.problem;
import static io.zhiben.hazard.auditround.AuditFixture.questions;
import static io.zhiben.hazard.auditround.AuditFixture.refused;
import static io.zhiben.hazard.auditround.AuditFixture.running;
import static io.zhiben.hazard.auditround.AuditFixture.step;
import static io.zhiben.hazard.auditround.AuditFixture.town;
import static io.zhiben.hazard.auditround.AuditFixture.unitOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class AuditRoundResourceTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void leadsFromQuestionsToAClosedRound() {
    String round = made(as(HOLDER).body(body(List.of(town()))).post(ROUNDS));
    String path = ROUNDS + "/" + round;
    as(HOLDER)
        .get(path)
        .then()
        .body("number", matchesPattern("\\d{6}-SJ-\\d{4}-\\d{6}"))
        .body("state", equalTo("PREPARED"))
        .body("actions", contains("SET_QUESTIONS", "CANCEL"));
    refused(step(HOLDER, path, "start", Map.of()), 409, "AUDIT_LIST_MISSING");
    done(step(HOLDER, path, "question-lists", questions(10)));
    String unit = unitOf(round, "PLACE");
    String unitPath = UNITS + "/" + unit;
    refused(check(HOLDER, unit, 0, "MET"), 409, "AUDIT_ROUND_STATE_FORBIDS");
    done(step(HOLDER, path, "start", Map.of()));
    refused(step(HOLDER, unitPath, "letter", Map.of("text", "无")), 409, "AUDIT_NOTHING_CHECKED");
    check(HOLDER, unit, 0, "MET").then().statusCode(201).body("points", equalTo(10));
    check(HOLDER, unit, 0, "NOT_MET").then().body("points", equalTo(0));
    check(HOLDER, unit, 1, "PARTLY")
        .then()
        .body("checked", equalTo(2))
        .body("points", equalTo(5))
        .body("maxPoints", equalTo(20))
        .body("groups.group", contains("制度建设", "教育培训"));
    // the list grows; what was asked in the same words keeps its evidence
    done(step(HOLDER, path, "question-lists", questions(20)));
    as(HOLDER).get(path + "/question-lists/1").then().body("[0].points", equalTo(10));
    refused(as(HOLDER).get(path + "/question-lists/3"), 404, "NOT_FOUND");
    as(HOLDER).get(unitPath).then().body("checked", equalTo(2));
    as("dlh-officer")
        .get(unitPath)
        .then()
        .statusCode(200)
        .body("questions", hasSize(2))
        .body("questions[0].check", nullValue())
        .body("maxPoints", equalTo(0))
        .body("actions", hasSize(0));
    String problem = found(unit);
    refused(step(HOLDER, path, "report", Map.of("text", "总结")), 409, "AUDIT_LETTERS_MISSING");
    letter(unit);
    refused(check(HOLDER, unit, 0, "MET"), 409, "AUDIT_LETTER_SENT");
    refused(as(HOLDER).body(problem()).post(unitPath + "/problems"), 409, "AUDIT_LETTER_SENT");
    refused(step(HOLDER, unitPath, "receive", Map.of()), 403, "AUDIT_NOT_YOUR_UNIT");
    step("dlh-officer", unitPath, "receive", Map.of())
        .then()
        .statusCode(200)
        .body("letter.text", containsString("1. 责任清单未到岗"))
        .body("letter.number", matchesPattern("\\d{6}-FK-\\d{4}-\\d{6}"))
        .body("points", equalTo(5));
    refused(step("dlh-officer", unitPath, "receive", Map.of()), 409, "AUDIT_NO_LETTER");
    step(HOLDER, path, "report", Map.of("text", "总体情况良好"))
        .then()
        .statusCode(200)
        .body("report.figures.problems", equalTo(1))
        .body("report.figures.over", equalTo(0));
    refused(step(HOLDER, path, "close", Map.of()), 409, "AUDIT_PROBLEMS_OPEN");
    answeredAndVerified(problem);
    step(HOLDER, path, "close", Map.of())
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("figures.over", equalTo(1))
        .body("figures.letters", equalTo(1))
        .body("figures.received", equalTo(1))
        .body("report.figures.over", equalTo(0))
        .body("actions", hasSize(0));
    refused(step(HOLDER, path, "close", Map.of()), 409, "AUDIT_ROUND_STATE_FORBIDS");
  }

  private static void answeredAndVerified(String problem) {
    String path = PROBLEMS + "/" + problem;
    Map<String, String> answer = Map.of("answer", "已补齐并张贴");
    Map<String, String> note = Map.of("note", "现场核实");
    refused(step(HOLDER, path, "answer", answer), 403, "AUDIT_NOT_YOUR_UNIT");
    refused(step(HOLDER, path, "verify", note), 409, "AUDIT_PROBLEM_STATE_FORBIDS");
    done(step("dlh-officer", path, "answer", answer));
    refused(step("dlh-officer", path, "verify", note), 403, "AUDIT_NOT_YOUR_ROUND");
    step(HOLDER, path, "return", Map.of("reason", "缺签字"))
        .then()
        .statusCode(200)
        .body("state", equalTo("FOUND"))
        .body("timesReturned", equalTo(1));
    step("dlh-leader", path, "answer", answer)
        .then()
        .statusCode(200)
        .body("state", equalTo("ANSWERED"));
    as("dl-leader")
        .get(path)
        .then()
        .body("actions", contains("RETURN", "VERIFY", "WITHDRAW", "NOTIFY"));
    step(HOLDER, path, "verify", note)
        .then()
        .statusCode(200)
        .body("state", equalTo("VERIFIED"))
        .body("actions", contains("NOTIFY"));
    refused(
        step(HOLDER, path, "withdraw", Map.of("reason", "误")), 409, "AUDIT_PROBLEM_STATE_FORBIDS");
  }

  @Test
  void liftsTheSectorByWhatWasFoundInOnePlace() {
    String round = running(List.of(town()));
    String problem = found(unitOf(round, "PLACE"));
    Map<String, Object> body = new HashMap<>();
    body.put("title", "关于责任清单的提示");
    body.put("text", "请对照自查责任清单是否到岗。");
    body.put("clauseId", "mem-10-2023/3.1");
    body.put("places", true);
    body.put("dueOn", World.today().plusDays(15).toString());
    String send = PROBLEMS + "/" + problem + "/notices";
    refused(as("dlh-officer").body(body).post(send), 403, "AUDIT_NOT_YOUR_ROUND");
    body.put("regionCode", World.DONGZHAO);
    refused(as(HOLDER).body(body).post(send), 403, "OUTSIDE_SCOPE");
    body.remove("regionCode");
    body.put("tags", List.of("nobodyHasIt"));
    refused(as(HOLDER).body(body).post(send), 422, "SECTOR_NOTICE_NOBODY");
    body.remove("tags");
    String notice = made(as(HOLDER).body(body).post(send));
    as(HOLDER).get(PROBLEMS + "/" + problem).then().body("common", equalTo(true));
    String receipt =
        as("ent-officer")
            .queryParam("notice", notice)
            .get(NOTICES)
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .body("items[0].unitCode", equalTo(World.PARK_CODE))
            .body("items[0].actions", contains("READ", "SELF_CHECK"))
            .extract()
            .path("items[0].id");
    String path = NOTICES + "/" + receipt;
    refused(step("dlh-officer", path, "read", Map.of()), 403, "AUDIT_NOT_YOUR_UNIT");
    refused(step("dzgz-officer", path, "read", Map.of()), 404, "NOT_FOUND");
    done(step("ent-officer", path, "read", Map.of()));
    done(step("ent-principal", path, "self-check", Map.of("found", 3, "note", "已列入自查")));
    refused(
        step("ent-officer", path, "self-check", Map.of("found", 0)), 409, "SECTOR_NOTICE_ANSWERED");
    String town =
        as("dlh-officer")
            .queryParam("notice", notice)
            .queryParam("kind", "PLACE")
            .get(NOTICES)
            .then()
            .body("items.unitCode", contains(World.DONGLIHU))
            .extract()
            .path("items[0].id");
    done(step("dlh-officer", NOTICES + "/" + town, "read", Map.of()));
    as("dl-leader")
        .get(ROUNDS + "/" + round + "/notices")
        .then()
        .statusCode(200)
        .body("[0].recipients", greaterThanOrEqualTo(4))
        .body("[0].read", equalTo(2))
        .body("[0].selfChecked", equalTo(1))
        .body("[0].found", equalTo(3))
        .body("[0].clause.clauseId", equalTo("mem-10-2023/3.1"));
    as(HOLDER)
        .get(ROUNDS + "/" + round)
        .then()
        .body("figures.notices", equalTo(1))
        .body("figures.common", equalTo(1))
        .body("figures.read", equalTo(2))
        .body("figures.found", equalTo(3));
  }

  @Test
  void isAnsweredByDepartmentsAndEnterprisesThemselves() {
    String round = running(List.of(department(), park()));
    for (Map.Entry<String, String> one :
        Map.of("DEPARTMENT", "dlh-department", "ENTERPRISE", "ent-principal").entrySet()) {
      String unit = unitOf(round, one.getKey());
      check(HOLDER, unit, 0, "NOT_MET").then().statusCode(201);
      String problem = found(unit);
      letter(unit);
      done(step(one.getValue(), UNITS + "/" + unit, "receive", Map.of()));
      Map<String, String> answer = Map.of("answer", "已整改");
      refused(
          step("dlh-officer", PROBLEMS + "/" + problem, "answer", answer),
          403,
          "AUDIT_NOT_YOUR_UNIT");
      done(step(one.getValue(), PROBLEMS + "/" + problem, "answer", answer));
    }
    refused(as("ent-officer").get(UNITS + "/" + unitOf(round, "DEPARTMENT")), 404, "NOT_FOUND");
  }

  @Test
  void staysWithThoseWhomItConcerns() {
    String round = running(List.of(town()));
    String unit = unitOf(round, "PLACE");
    String problem = found(unit);
    refused(as("dlh-officer").get(ROUNDS + "/" + round), 404, "NOT_FOUND");
    refused(as("dlh-officer").get(ROUNDS + "/" + round + "/notices"), 404, "NOT_FOUND");
    for (String who : List.of("dzgz-officer", "ent-officer")) {
      refused(as(who).get(UNITS + "/" + unit), 404, "NOT_FOUND");
      refused(as(who).get(PROBLEMS + "/" + problem), 404, "NOT_FOUND");
      as(who).queryParam("round", round).get(UNITS).then().body("total", equalTo(0));
      as(who).get(PROBLEMS).then().body("items.id", not(hasItem(problem)));
    }
    refused(
        step("dzgz-officer", PROBLEMS + "/" + problem, "answer", Map.of("answer", "x")),
        404,
        "NOT_FOUND");
    // levels above look on
    as("tj-officer").get(ROUNDS + "/" + round).then().statusCode(200).body("actions", hasSize(0));
    refused(check("tj-officer", unit, 0, "MET"), 403, "AUDIT_NOT_YOUR_ROUND");
    refused(check("dzgz-officer", unit, 0, "MET"), 404, "NOT_FOUND");
    String foreign = unitOf(running(List.of(town())), "PLACE");
    String question = as(HOLDER).get(UNITS + "/" + foreign).path("questions[0].id");
    Map<String, Object> check =
        Map.of("questionId", question, "method", "RECORDS", "evidence", "台账", "result", "MET");
    refused(as(HOLDER).body(check).post(UNITS + "/" + unit + "/checks"), 404, "NOT_FOUND");
  }

  @Test
  void refusesWhatIsNoRound() {
    Map<String, Object> far = Map.of("kind", "PLACE", "regionCode", World.DONGZHAO);
    for (List<Map<String, Object>> units : List.of(List.of(far), List.of(town(), town()))) {
      refused(as(HOLDER).body(body(units)).post(ROUNDS), 400, "AUDIT_UNIT_UNKNOWN");
    }
    Map<String, Object> unknown =
        Map.of("kind", "DEPARTMENT", "regionCode", World.DONGLIHU, "departmentCode", "NOBODY");
    refused(as(HOLDER).body(body(List.of(unknown))).post(ROUNDS), 400, "AUDIT_UNIT_UNKNOWN");
    Map<String, Object> nothing = Map.of("kind", "ENTERPRISE", "enterpriseId", UUID.randomUUID());
    refused(as(HOLDER).body(body(List.of(nothing))).post(ROUNDS), 404, "NOT_FOUND");
    Map<String, Object> foreign = Map.of("kind", "ENTERPRISE", "enterpriseId", World.FAR);
    refused(as(HOLDER).body(body(List.of(foreign))).post(ROUNDS), 404, "NOT_FOUND");
    Map<String, Object> body = body(List.of(town()));
    body.put("to", World.today().minusDays(4).toString());
    refused(as(HOLDER).body(body).post(ROUNDS), 400, "INVALID_FIELD");
    String unit = unitOf(running(List.of(town())), "PLACE");
    Map<String, Object> late = problem();
    late.put("deadline", World.today().minusDays(1).toString());
    refused(as(HOLDER).body(late).post(UNITS + "/" + unit + "/problems"), 400, "DEADLINE_IN_PAST");
  }
}
