package io.zhiben.hazard.accident;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.accident.AccidentFixture.ACCIDENTS;
import static io.zhiben.hazard.accident.AccidentFixture.CHECKS;
import static io.zhiben.hazard.accident.AccidentFixture.body;
import static io.zhiben.hazard.accident.AccidentFixture.bodyOf;
import static io.zhiben.hazard.accident.AccidentFixture.done;
import static io.zhiben.hazard.accident.AccidentFixture.figures;
import static io.zhiben.hazard.accident.AccidentFixture.get;
import static io.zhiben.hazard.accident.AccidentFixture.hoursAgo;
import static io.zhiben.hazard.accident.AccidentFixture.in;
import static io.zhiben.hazard.accident.AccidentFixture.made;
import static io.zhiben.hazard.accident.AccidentFixture.nearMiss;
import static io.zhiben.hazard.accident.AccidentFixture.refused;
import static io.zhiben.hazard.accident.AccidentFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class AccidentResourceTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void goesFromTheReportToTheEvaluation() {
    String id = in(AccidentStage.INVESTIGATED);
    refused(
        step(
            "dlh-leader",
            id,
            "close",
            Map.of("causeFound", true, "measuresTaken", true, "note", "先结案")),
        409,
        "FOUR_GATES_OPEN");
    refused(
        step("dlh-leader", id, "close", bodyOf(AccidentVerb.CLOSE)), 409, "ACCIDENT_NEEDS_MEASURE");
    done("dlh-officer", id, "add-measure", bodyOf(AccidentVerb.ADD_MEASURE));
    String measure = get("dlh-officer", id).path("measures[0].id");
    Map<String, Object> bare = new HashMap<>(bodyOf(AccidentVerb.CLOSE));
    bare.remove("lessonsEvidence");
    refused(step("dlh-leader", id, "close", bare), 409, "FOUR_GATES_OPEN");
    Map<String, Object> owing = new HashMap<>(bodyOf(AccidentVerb.CLOSE));
    owing.remove("owedReason");
    refused(step("dlh-leader", id, "close", owing), 400, "ACCIDENT_MEASURES_OWED");
    Map<String, Object> verified = Map.of("measureId", measure, "passed", true, "note", "已查验");
    refused(step("dlh-officer", id, "verify-measure", verified), 409, "MEASURE_NOT_DONE");
    done(
        "ent-officer",
        id,
        "do-measure",
        Map.of("measureId", measure, "doneOn", World.today().toString(), "evidence", "许可制度"));
    done("dlh-officer", id, "verify-measure", verified);
    done("dlh-leader", id, "close", owing);
    get("dlh-officer", id)
        .then()
        .body("gates.responsible", equalTo("处分决定"))
        .body("gates.owed", nullValue());
    get("ent-officer", id)
        .then()
        .body("number", matchesPattern("DLH-SG-\\d{4}-\\d{6}"))
        .body("evaluationDueOn", equalTo(World.today().plusMonths(12).toString()))
        .body("measures[0].verifiedOn", equalTo(World.today().toString()))
        .body("investigation.accountability[0].post", equalTo("PRINCIPAL"));
    done("dlh-officer", id, "evaluate", bodyOf(AccidentVerb.EVALUATE));
    List<Neighbours.Heard> said =
        Neighbours.hear(
            Topics.HAZARD, 9, one -> one.key().equals(id) && one.type().contains("Accident"));
    Map<String, Object> last = said.getLast().body();
    assertEquals("EVALUATED", last.get("state"));
    assertEquals("GENERAL", last.get("grade"));
    for (String text : List.of("坠落", "欢腾湖", "安全带", "安全总监")) {
      assertFalse(last.toString().contains(text), text);
    }
  }

  @Test
  void saysWhetherItWasReportedInTimeAndWhoIsToldNext() {
    String inTime = made("ent-officer", body(60));
    String late = made("ent-officer", body(61));
    get("dlh-officer", inTime)
        .then()
        .body("reportLate", equalTo(false))
        .body("reportMinutes", equalTo(60))
        .body("nextRelay.level", equalTo("DISTRICT"));
    get("dlh-officer", late).then().body("reportLate", equalTo(true));
    as("dlh-leader")
        .queryParam("reportLate", true)
        .queryParam("limit", 200)
        .get(ACCIDENTS)
        .then()
        .body("items.id", hasItem(late))
        .body("items.id", not(hasItem(inTime)));
    refused(
        step(
            "dlh-officer",
            inTime,
            "relay",
            Map.of("level", "CITY", "relayedAt", hoursAgo(3).toString())),
        409,
        "RELAY_NOT_NEXT");
    String tag = get("dlh-officer", inTime).header("ETag");
    done("dlh-officer", inTime, "relay", bodyOf(AccidentVerb.RELAY));
    get("dlh-officer", inTime)
        .then()
        .header("ETag", not(equalTo(tag)))
        .body("relays.late", contains(false))
        .body("nextRelay.level", equalTo("CITY"))
        .body("nextRelay.overdue", equalTo(true));
  }

  @Test
  void gradesByItsFiguresAndAPersonConfirms() {
    String id = made("ent-officer", body(30));
    get("dlh-officer", id).then().body("grade", equalTo("GENERAL"));
    refused(
        step("dlh-officer", id, "start-investigation", bodyOf(AccidentVerb.START_INVESTIGATION)),
        409,
        "GRADE_NOT_CONFIRMED");
    refused(
        step("dlh-leader", id, "confirm-grade", Map.of("grade", "LARGER")),
        409,
        "GRADE_NOT_OF_FIGURES");
    done("dlh-leader", id, "confirm-grade", Map.of("grade", "GENERAL"));
    refused(
        step("dlh-leader", id, "confirm-grade", Map.of("grade", "GENERAL")),
        409,
        "GRADE_CONFIRMED_ALREADY");
    done("dlh-officer", id, "supplement", Map.of("figures", figures(3, 0), "note", "两名伤员死亡"));
    get("dlh-officer", id)
        .then()
        .body("grade", equalTo("LARGER"))
        .body("gradeConfirmed", equalTo(false));
    Map<String, Object> old = body(30);
    Instant then = hoursAgo(24 * 8);
    for (String field : List.of("occurredAt", "knownAt", "reportedAt")) {
      old.put(field, then.toString());
    }
    old.put("type", "FIRE");
    String fire = made("dlh-officer", old);
    refused(
        step("dlh-officer", fire, "supplement", bodyOf(AccidentVerb.SUPPLEMENT)),
        409,
        "SUPPLEMENT_TOO_LATE");
  }

  @Test
  void extendsAnInvestigationOnceAndNotForLong() {
    String id = in(AccidentStage.INVESTIGATING);
    LocalDate due = LocalDate.ofInstant(hoursAgo(5), ZoneId.of("Asia/Shanghai")).plusDays(60);
    String before = get("dlh-officer", id).path("investigation.dueOn");
    assertEquals(due.toString(), before);
    refused(
        step("dlh-leader", id, "extend-investigation", Map.of("days", 61, "reason", "理由")),
        400,
        "EXTENSION_TOO_LONG");
    done("dlh-leader", id, "extend-investigation", bodyOf(AccidentVerb.EXTEND_INVESTIGATION));
    get("dlh-officer", id)
        .then()
        .body("investigation.dueOn", equalTo(due.plusDays(60).toString()))
        .body("actions", not(hasItem("EXTEND_INVESTIGATION")));
    refused(
        step("dlh-leader", id, "extend-investigation", bodyOf(AccidentVerb.EXTEND_INVESTIGATION)),
        409,
        "INVESTIGATION_EXTENDED_ALREADY");
  }

  @Test
  void takesANearMissWithoutClocks() {
    String id = made("ent-principal", nearMiss());
    get("ent-officer", id)
        .then()
        .body("grade", nullValue())
        .body("reportDueAt", nullValue())
        .body("reportLate", equalTo(false))
        .body("nextRelay", nullValue());
    done("dlh-officer", id, "start-investigation", bodyOf(AccidentVerb.START_INVESTIGATION));
    refused(
        step("dlh-leader", id, "extend-investigation", bodyOf(AccidentVerb.EXTEND_INVESTIGATION)),
        409,
        "ACCIDENT_STATE_FORBIDS");
    Map<String, Object> hurt = nearMiss();
    hurt.put("figures", figures(0, 1));
    refused(as("ent-officer").body(hurt).post(ACCIDENTS), 400, "NEAR_MISS_HURT_NOBODY");
  }

  @Test
  void staysInItsPlaceAndTakesNothingForeign() {
    String id = made("dlh-officer", body(30));
    refused(get("dzgz-officer", id), 404, "NOT_FOUND");
    as("dzgz-officer").get(ACCIDENTS).then().body("items.id", not(hasItem(id)));
    get("dl-officer", id).then().statusCode(200);
    Map<String, Object> hotel = body(30);
    hotel.put("enterpriseId", World.HOTEL);
    refused(get("ent-officer", made("dlh-officer", hotel)), 404, "NOT_FOUND");
    refused(as("ent-officer").body(hotel).post(ACCIDENTS), 404, "NOT_FOUND");
    refused(as("dlh-department").body(hotel).post(ACCIDENTS), 403, "NOT_LEAD_DEPARTMENT");
    Map<String, Object> linked = body(30);
    linked.put("hazardId", reported(World.HOTEL));
    refused(as("dlh-officer").body(linked).post(ACCIDENTS), 404, "NOT_FOUND");
    Map<String, Object> placed = body(30);
    placed.remove("enterpriseId");
    placed.put("regionCode", World.DONGZHAO);
    refused(as("dlh-officer").body(placed).post(ACCIDENTS), 403, "OUTSIDE_SCOPE");
    placed.put("regionCode", World.VILLAGE);
    refused(as("ent-officer").body(placed).post(ACCIDENTS), 400, "INVALID_FIELD");
    String road = made("dlh-officer", placed);
    get("dlh-officer", road)
        .then()
        .body("enterpriseId", nullValue())
        .body("regionName", equalTo("湖东社区"));
    refused(
        step("dlh-officer", id, "relay", Map.of("level", "DISTRICT", "relayedAt", "morgen")),
        400,
        "INVALID_FIELD");
  }

  @Test
  void refusesTimesThatCannotBe() {
    for (Map.Entry<String, String> wrong :
        Map.of("knownAt", hoursAgo(6).toString(), "occurredAt", hoursAgo(1).toString())
            .entrySet()) {
      Map<String, Object> body = body(30);
      body.put(wrong.getKey(), wrong.getValue());
      refused(as("ent-officer").body(body).post(ACCIDENTS), 400, "TIMES_OUT_OF_ORDER");
    }
    Map<String, Object> future = body(30);
    future.put("reportedAt", hoursAgo(-1).toString());
    refused(as("ent-officer").body(future).post(ACCIDENTS), 400, "DATE_IN_FUTURE");
    Map<String, Object> old = body(30);
    for (String field : List.of("occurredAt", "knownAt", "reportedAt")) {
      old.put(field, hoursAgo(24 * 60).toString());
    }
    refused(as("dlh-officer").body(old).post(ACCIDENTS), 400, "DATE_TOO_OLD");
    old.put("concealed", true);
    refused(as("ent-officer").body(old).post(ACCIDENTS), 400, "INVALID_FIELD");
    String found = made("dlh-officer", old);
    get("dlh-officer", found).then().body("reportLate", equalTo(true));
    // nobody is warned before the investigation begins
    refused(get("ent-officer", found), 404, "NOT_FOUND");
  }

  @Test
  void comparesHintsWithWhatWasReported() {
    String id = made("dlh-officer", body(30));
    Map<String, Object> check = new HashMap<>();
    check.put("enterpriseId", World.PARK);
    check.put("source", "HOSPITAL");
    check.put("reference", "急诊-2026-113");
    check.put("hintOn", World.today().toString());
    check.put("result", "REPORTED_ALREADY");
    check.put("note", "与已报告事故为同一起");
    refused(as("dlh-officer").body(check).post(CHECKS), 400, "INVALID_FIELD");
    check.put("accidentId", UUID.randomUUID());
    refused(as("dlh-officer").body(check).post(CHECKS), 404, "NOT_FOUND");
    check.put("accidentId", id);
    String made =
        as("dlh-officer").body(check).post(CHECKS).then().statusCode(201).extract().path("id");
    as("dlh-auditor")
        .queryParam("result", "REPORTED_ALREADY")
        .get(CHECKS)
        .then()
        .body("items.id", hasItem(made));
    as("dzgz-officer").get(CHECKS).then().body("items.id", not(hasItem(made)));
    refused(as("ent-officer").get(CHECKS), 403, "FORBIDDEN");
  }

  @Test
  void isWhatACaseCanRestOn() {
    String id = made("dlh-officer", body(30));
    Map<String, Object> body = new HashMap<>();
    body.put("enterpriseId", World.PARK);
    body.put("violationCode", "OTHER");
    body.put("clue", "事故暴露的违法行为");
    body.put("accidentId", id);
    String opened =
        as("dlh-officer")
            .body(body)
            .post(BASE + "/enforcement-cases")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as("dlh-officer")
        .queryParam("accident", id)
        .get(BASE + "/enforcement-cases")
        .then()
        .body("items.id", hasItems(opened))
        .body("items", hasSize(1));
    as("dlh-officer")
        .get(BASE + "/accident-rules")
        .then()
        .statusCode(200)
        .body("rules.unitMinutes", equalTo(60));
  }
}
