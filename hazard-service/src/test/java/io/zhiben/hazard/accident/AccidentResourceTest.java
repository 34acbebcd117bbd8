package io.zhiben.hazard.accident;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.reported;
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

import io.restassured.response.Response;
import io.zhiben.contracts.access.Role;
import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import io.zhiben.local.RightsMatrix;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class AccidentResourceTest {
  private static final String ACCIDENTS = BASE + "/accidents";
  private static final String CHECKS = BASE + "/concealment-checks";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Instant hoursAgo(long hours) {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(hours, ChronoUnit.HOURS);
  }

  /** It happened five hours ago, was known at once and reported after so many minutes. */
  private static Map<String, Object> body(int minutes) {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "ACCIDENT");
    body.put("type", "FALL");
    body.put("enterpriseId", World.PARK);
    body.put("title", "检修平台坠落");
    body.put("description", "检修作业未系安全带，自高处坠落");
    body.put("spot", "过山车检修平台");
    body.put("occurredAt", hoursAgo(5).toString());
    body.put("knownAt", hoursAgo(5).toString());
    body.put("reportedAt", hoursAgo(5).plus(minutes, ChronoUnit.MINUTES).toString());
    body.put("figures", figures(1, 0));
    return body;
  }

  private static Map<String, Object> figures(int deaths, int serious) {
    return Map.of(
        "deaths", deaths,
        "missing", 0,
        "seriousInjuries", serious,
        "minorInjuries", 0,
        "directLossFen", 0);
  }

  private static Map<String, Object> nearMiss() {
    Map<String, Object> body = body(30);
    body.put("kind", "NEAR_MISS");
    body.remove("figures");
    return body;
  }

  private static String made(String who, Map<String, Object> body) {
    return as(who).body(body).post(ACCIDENTS).then().statusCode(201).extract().path("id");
  }

  private static Response get(String who, String id) {
    return as(who).get(ACCIDENTS + "/" + id);
  }

  private static Response step(String who, String id, String verb, Map<String, ?> body) {
    String tag = get("dlh-officer", id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(ACCIDENTS + "/" + id + "/" + verb);
  }

  private static void done(String who, String id, String verb, Map<String, ?> body) {
    Response answer = step(who, id, verb, body);
    assertEquals(200, answer.statusCode(), verb + ": " + answer.asString());
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  private static Map<String, ?> bodyOf(AccidentVerb verb) {
    String today = World.today().toString();
    String id = "0190d6f0-0000-7000-8000-000000000000";
    return switch (verb) {
      case SUPPLEMENT -> Map.of("figures", figures(1, 1), "note", "一名伤员转为重伤");
      case RELAY -> Map.of("level", "DISTRICT", "relayedAt", hoursAgo(3).toString());
      case CONFIRM_GRADE -> Map.of("grade", "GENERAL");
      case START_INVESTIGATION ->
          Map.of("level", "DISTRICT", "lead", "东丽区应急管理局", "startedOn", today);
      case EXTEND_INVESTIGATION -> Map.of("days", 60, "reason", "需要技术鉴定");
      case CONCLUDE_INVESTIGATION ->
          Map.of(
              "responsible", true,
              "directCauses", List.of("UNSAFE_ACT"),
              "indirectCauses", List.of("TRAINING", "MANAGEMENT"),
              "finding", "未落实高处作业防护",
              "accountability",
                  List.of(Map.of("post", "PRINCIPAL", "means", "ADMINISTRATIVE", "count", 1)));
      case ADD_MEASURE ->
          Map.of(
              "content",
              "高处作业实行许可",
              "ownerPost",
              "安全总监",
              "dueOn",
              World.today().plusDays(20).toString());
      case DO_MEASURE -> Map.of("measureId", id, "doneOn", today, "evidence", "制度文件");
      case VERIFY_MEASURE -> Map.of("measureId", id, "passed", true, "note", "已查验");
      case CLOSE ->
          Map.of(
              "causeFound", true,
              "responsibleDealtWith", true,
              "measuresTaken", true,
              "lessonsTaught", true,
              "note", "四不放过已落实");
      case EVALUATE -> Map.of("evaluation", "措施已落实", "evaluatedOn", today);
      case WITHDRAW -> Map.of("reason", "不属于生产安全事故");
      case ADD_PHOTO -> Map.of();
    };
  }

  private static String path(AccidentVerb verb) {
    return verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String in(AccidentStage state) {
    String id = made("ent-officer", body(30));
    if (state == AccidentStage.REPORTED) {
      return id;
    }
    if (state == AccidentStage.WITHDRAWN) {
      done("dlh-leader", id, "withdraw", bodyOf(AccidentVerb.WITHDRAW));
      return id;
    }
    done("dlh-leader", id, "confirm-grade", bodyOf(AccidentVerb.CONFIRM_GRADE));
    done("dlh-officer", id, "start-investigation", bodyOf(AccidentVerb.START_INVESTIGATION));
    if (state == AccidentStage.INVESTIGATING) {
      return id;
    }
    done("dlh-officer", id, "conclude-investigation", bodyOf(AccidentVerb.CONCLUDE_INVESTIGATION));
    if (state == AccidentStage.INVESTIGATED) {
      return id;
    }
    done("dlh-officer", id, "add-measure", bodyOf(AccidentVerb.ADD_MEASURE));
    done("dlh-leader", id, "close", bodyOf(AccidentVerb.CLOSE));
    if (state == AccidentStage.EVALUATED) {
      done("dlh-officer", id, "evaluate", bodyOf(AccidentVerb.EVALUATE));
    }
    return id;
  }

  /** Every state, every step, every role. */
  @Test
  void refusesEveryStepThatTheStateOrTheRoleDoesNotHave() {
    Map<AccidentStage, String> all = new EnumMap<>(AccidentStage.class);
    for (AccidentStage state : AccidentStage.values()) {
      all.put(state, in(state));
      assertEquals(state.name(), get("dlh-officer", all.get(state)).path("state"));
    }
    List<String> wrong = new ArrayList<>();
    all.forEach((state, id) -> {
      String tag = get("dlh-officer", id).header("ETag");
      for (AccidentVerb verb : AccidentVerb.values()) {
        for (Role role : Role.values()) {
          boolean right = verb.right().roles().contains(role);
          if (verb == AccidentVerb.ADD_PHOTO
              || right && state.allows(verb, AccidentKind.ACCIDENT)) {
            continue;
          }
          String expected = right ? "409 ACCIDENT_STATE_FORBIDS" : "403 FORBIDDEN";
          String who = RightsMatrix.users().getOrDefault(role.claim(), "agency-anhua");
          Response answer =
              as(who)
                  .header("If-Match", tag)
                  .body(bodyOf(verb))
                  .post(ACCIDENTS + "/" + id + "/" + path(verb));
          String met = answer.statusCode() + " " + answer.path("code");
          if (!met.equals(expected)) {
            wrong.add(state + " " + verb + " by " + who + ": " + met + " not " + expected);
          }
        }
      }
      assertEquals(tag, get("dlh-officer", id).header("ETag"), "a refusal changed " + state);
    });
    assertEquals(List.of(), wrong);
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
    Map<String, Object> verified = Map.of("measureId", measure, "passed", true, "note", "已查验");
    refused(step("dlh-officer", id, "verify-measure", verified), 409, "MEASURE_NOT_DONE");
    done(
        "ent-officer",
        id,
        "do-measure",
        Map.of("measureId", measure, "doneOn", World.today().toString(), "evidence", "许可制度"));
    done("dlh-officer", id, "verify-measure", verified);
    done("dlh-leader", id, "close", bodyOf(AccidentVerb.CLOSE));
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
