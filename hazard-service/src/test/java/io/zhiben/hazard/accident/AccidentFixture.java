package io.zhiben.hazard.accident;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.World;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Accidents as Donglihu reports them. */
final class AccidentFixture {
  static final String ACCIDENTS = BASE + "/accidents";
  static final String CHECKS = BASE + "/concealment-checks";

  private AccidentFixture() {}

  static Instant hoursAgo(long hours) {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(hours, ChronoUnit.HOURS);
  }

  /** It happened five hours ago, was known at once and reported after so many minutes. */
  static Map<String, Object> body(int minutes) {
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

  static Map<String, Object> figures(int deaths, int serious) {
    return Map.of(
        "deaths", deaths,
        "missing", 0,
        "seriousInjuries", serious,
        "minorInjuries", 0,
        "directLossFen", 0);
  }

  static Map<String, Object> nearMiss() {
    Map<String, Object> body = body(30);
    body.put("kind", "NEAR_MISS");
    body.remove("figures");
    return body;
  }

  static String made(String who, Map<String, Object> body) {
    return as(who).body(body).post(ACCIDENTS).then().statusCode(201).extract().path("id");
  }

  static Response get(String who, String id) {
    return as(who).get(ACCIDENTS + "/" + id);
  }

  static Response step(String who, String id, String verb, Map<String, ?> body) {
    String tag = get("dlh-officer", id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(ACCIDENTS + "/" + id + "/" + verb);
  }

  static void done(String who, String id, String verb, Map<String, ?> body) {
    Response answer = step(who, id, verb, body);
    assertEquals(200, answer.statusCode(), verb + ": " + answer.asString());
  }

  static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  static Map<String, ?> bodyOf(AccidentVerb verb) {
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
              "note", "四不放过已落实",
              "causeEvidence", "调查报告第三部分",
              "responsibleEvidence", "处分决定",
              "measuresEvidence", "整改验收单",
              "lessonsEvidence", "警示教育会议记录",
              "owedReason", "长期措施结案后继续落实");
      case EVALUATE ->
          Map.of(
              "evaluation",
              "措施已落实",
              "evaluatedOn",
              today,
              "accountability",
              List.of(Map.of("post", "PRINCIPAL", "means", "ADMINISTRATIVE", "count", 1)));
      case ISSUE_WARNING ->
          Map.of("scope", "PROVINCE", "issuedAt", hoursAgo(2).toString(), "channel", "政务新媒体");
      case WITHDRAW -> Map.of("reason", "不属于生产安全事故");
      case ADD_PHOTO -> Map.of();
      case RECORD_STUDY -> Map.of("element", "ORIGIN", "finding", "配电箱电气故障引燃可燃物");
      case ISSUE_CIRCULAR ->
          Map.of(
              "number", "东丽消调〔2026〕1号",
              "issuedOn", today,
              "recipients", "文化和旅游行业",
              "content", "起火原因、教训和防范要求");
      case RECORD_RESCUE -> Map.of("alarmAt", hoursAgo(4).toString());
    };
  }

  static String path(AccidentVerb verb) {
    return verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String in(AccidentStage state) {
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
}
