package io.zhiben.e2e.figures;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.zhiben.e2e.suite.Actor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Drills, training sessions with their exams, and the quarter's counts of devices and staff. */
final class RandomRecords {
  private static final String DRILLS = "/api/training/v1/drills";
  private static final String SESSIONS = "/api/training/v1/sessions";
  private static final String EXAMS = "/api/training/v1/exams";
  private static final String DEVICES = "/api/enterprise/v1/device-counts";
  private static final String STAFF = "/api/enterprise/v1/staff-counts";
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final List<String> DRILL_KINDS =
      List.of("EVACUATION", "COMPREHENSIVE", "SPECIAL", "PLAN_EXERCISE", "DESKTOP");
  private static final List<String> AUDIENCES =
      List.of("WORKER", "MIXED", "PRINCIPAL", "SAFETY_MANAGER");

  private final Tenant tenant;
  private final RandomRegister register;
  private final Random random;
  private final Actor officer;

  RandomRecords(Tenant tenant, RandomRegister register, Random random) {
    this.tenant = tenant;
    this.register = register;
    this.random = random;
    this.officer = tenant.officer();
  }

  /** What was held up to the day. */
  void record(LocalDate today, int rounds) {
    for (int i = 0; i < rounds; i++) {
      // of the four "no" all hold at first, then whatever comes
      drill(day(today), i == 0);
      session(today);
    }
    exam(
        Map.of("regionCode", one(tenant.places()), "audience", one(AUDIENCES), "subject", "任职考核"),
        day(today),
        1 + random.nextInt(30));
  }

  private void drill(LocalDate day, boolean fourNo) {
    Map<String, Object> body = new HashMap<>();
    body.put("enterpriseId", register.any());
    body.put("heldOn", day.toString());
    body.put("kind", one(DRILL_KINDS));
    body.put("scenario", "初期火灾扑救与人员疏散");
    body.put("participants", 5 + random.nextInt(90));
    body.put(
        "fourNo",
        Map.of(
            "notice", fourNo || random.nextBoolean(),
            "script", fourNo || random.nextBoolean(),
            "presetScene", fourNo || random.nextBoolean(),
            "presetPlace", fourNo || random.nextBoolean()));
    // training-service doesn't find an enterprise that it hasn't heard of
    await(tenant + ": the drill is taken")
        .atMost(LONGEST)
        .until(() -> officer.post(DRILLS, body).statusCode(), status -> status == 201);
  }

  private void session(LocalDate today) {
    LocalDate day = day(today);
    int attendees = 2 + random.nextInt(40);
    Map<String, Object> body = new HashMap<>();
    if (random.nextInt(3) == 0) {
      body.put("regionCode", one(tenant.places()));
    } else {
      body.put("enterpriseId", register.led());
    }
    body.put("topic", "重大事故隐患判定标准");
    body.put("heldOn", day.toString());
    body.put("hours", (1 + random.nextInt(80)) / 10.0);
    body.put("attendees", attendees);
    body.put("audience", one(AUDIENCES));
    JsonPath session = officer.create(SESSIONS, body);
    if (random.nextInt(3) > 0) {
      exam(Map.of("sessionId", session.getString("id"), "subject", "培训考核"), day, attendees);
    }
  }

  /** An exam in which somebody fails, and a retake in which some of them pass. */
  private void exam(Map<String, ?> subject, LocalDate day, int candidates) {
    int failed = 1 + random.nextInt(candidates);
    Map<String, Object> body = new HashMap<>(subject);
    body.put("heldOn", day.toString());
    body.put("candidates", candidates);
    body.put("passed", candidates - failed);
    String id = officer.create(EXAMS, body).getString("id");
    if (random.nextBoolean()) {
      Steps.take(
          officer,
          EXAMS + "/" + id,
          "retakes",
          Map.of(
              "heldOn",
              day.toString(),
              "candidates",
              failed,
              "passed",
              random.nextInt(failed + 1)));
    }
  }

  /**
   * Each enterprise and each place once, the last one and some others in the quarter before as
   * well; likewise some of the counts are corrected.
   */
  void count(LocalDate today) {
    for (String enterprise : register.ids()) {
      Map<String, Object> body = new HashMap<>();
      body.put("enterpriseId", enterprise);
      body.put("kind", one(List.of("LIFT", "BOILER", "CRANE")));
      body.put("countedOn", today.toString());
      body.put("numbers", devices());
      boolean last = enterprise.equals(register.led());
      count(DEVICES, body, last || random.nextBoolean() ? devices() : null);
      if (last || random.nextBoolean()) {
        countBefore(DEVICES, body, devices(), today);
      }
    }
    for (String place : tenant.places()) {
      Map<String, Object> body = new HashMap<>();
      body.put("regionCode", place);
      body.put("role", one(List.of("ENFORCER", "SUPERVISOR", "ASSISTANT")));
      body.put("countedOn", today.toString());
      body.put("numbers", staff());
      boolean last = place.equals(tenant.places().getLast());
      count(STAFF, body, last || random.nextBoolean() ? staff() : null);
      if (last || random.nextBoolean()) {
        countBefore(STAFF, body, staff(), today);
      }
    }
  }

  /** The same kind or role in the quarter before, told later. */
  private void countBefore(
      String list, Map<String, ?> body, Map<String, Object> numbers, LocalDate today) {
    Map<String, Object> former = new HashMap<>(body);
    former.put("countedOn", today.minusMonths(2).toString());
    former.put("numbers", numbers);
    count(list, former, null);
  }

  /**
   * What was counted in the quarter already stays as it is.
   *
   * @param others what it is corrected to; null for a count that is right
   */
  private void count(String list, Map<String, ?> body, Map<String, ?> others) {
    Response counted = officer.post(list, body);
    if (counted.statusCode() == 201 && others != null) {
      Steps.change(
          officer, list + "/" + counted.jsonPath().getString("id"), Map.of("numbers", others));
    }
  }

  private Map<String, Object> devices() {
    int total = 1 + random.nextInt(20);
    int violations = random.nextInt(5);
    return Map.of(
        "total", total,
        "registered", random.nextInt(total + 1),
        "inspected", random.nextInt(total + 1),
        "operators", total,
        "certified", random.nextInt(total + 1),
        "violations", violations,
        "handled", random.nextInt(violations + 1));
  }

  private Map<String, Object> staff() {
    int persons = 1 + random.nextInt(9);
    return Map.of(
        "persons",
        persons,
        "qualified",
        random.nextInt(persons + 1),
        "trained",
        random.nextInt(persons + 1),
        "hours",
        random.nextInt(900) / 10.0);
  }

  private LocalDate day(LocalDate today) {
    return today.minusDays(random.nextInt(50));
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
