package io.zhiben.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiben.local.demo.DemoWorld.Day;
import io.zhiben.local.demo.DemoWorld.Enterprise;
import io.zhiben.local.demo.DemoWorld.Tenant;
import io.zhiben.local.server.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The life of one tenant: its enterprises, and what its people do each quarter. */
final class DemoTenant {
  private static final String ENTERPRISES = "/api/enterprise/v1/enterprises";
  private static final String IMPORTS = "/api/enterprise/v1/enterprise-imports";
  private static final String TRAINING = "/api/training/v1/";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Tenant tenant;
  private final DemoApi api;
  private final Path repository;
  private final DemoHazards hazards;
  private final DemoPlan plan;
  private final DemoMeetings meetings;
  private final List<String> ids = new ArrayList<>();

  DemoTenant(Tenant tenant, DemoApi api, Path repository) {
    this.tenant = tenant;
    this.api = api;
    this.repository = repository;
    this.hazards = new DemoHazards(tenant, api, repository);
    this.plan = new DemoPlan(tenant, api);
    this.meetings = new DemoMeetings(tenant, api);
  }

  /** Does what is done on that day. */
  void live(Day day) {
    if (!tenant.livesOn(day.date())) {
      return;
    }
    if (ids.isEmpty()) {
      settle(day);
    }
    if (day.visits()) {
      visit(day);
    } else {
      hazards.putRight(day);
    }
  }

  private void settle(Day day) {
    if (tenant.register() != null) {
      importRegister();
    } else {
      tenant.enterprises().forEach(one -> register(one, day));
    }
    for (Enterprise one : tenant.enterprises()) {
      ids.add(await(ENTERPRISES + "?q=" + one.code()));
    }
    tenant.enterprises().forEach(one -> await("/api/hazard/v1/directory?q=" + one.code()));
  }

  private void register(Enterprise one, Day day) {
    Map<String, Object> body = new HashMap<>();
    body.put("code", one.code());
    body.put("name", one.name());
    body.put("kind", "ENTERPRISE");
    body.put("industry", one.industry());
    body.put("tags", one.tags());
    body.put("scale", one.scale());
    body.put("status", "ACTIVE");
    body.put("regionCode", one.place());
    body.put("address", "示例路" + (tenant.enterprises().indexOf(one) + 1) + "号");
    body.put("principalName", "负责人甲");
    int spread = one.code().hashCode();
    body.put("longitude", aside(tenant.longitude(), spread));
    body.put("latitude", aside(tenant.latitude(), spread / 1000));
    body.put("coordinateSystem", "WGS84");
    body.put("registeredOn", day.date().minusYears(2).toString());
    api.post(tenant.user("officer"), ENTERPRISES, body);
  }

  /** Up to two kilometres beside the middle, the same at each run. */
  private static double aside(double middle, int spread) {
    return Math.round((middle + Math.floorMod(spread, 41) * 0.001 - 0.02) * 1e6) / 1e6;
  }

  private void importRegister() {
    JsonNode started =
        api.upload(
            tenant.user("officer"),
            IMPORTS,
            null,
            null,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            read(repository.resolve(tenant.register())));
    String id = started.path("id").asText();
    until(() ->
        api.get(tenant.user("officer"), IMPORTS + "/" + id).path("state").asText().equals("DONE"));
  }

  /** The id of the first thing in a list, which may not be there yet. */
  private String await(String list) {
    until(() -> !firstOf(list).isEmpty());
    return firstOf(list);
  }

  private String firstOf(String list) {
    JsonNode answer = api.get(tenant.user("officer"), list);
    return (answer.isArray() ? answer.path(0) : answer.path("items").path(0)).path("id").asText();
  }

  private static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new StartFailure("The demo world did not come up in a minute.");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new StartFailure("Not readable: " + file, e);
    }
  }

  private void visit(Day day) {
    for (int i = 0; i < ids.size(); i++) {
      Enterprise enterprise = tenant.enterprises().get(i);
      hazards.inspect(ids.get(i), i, day);
      // one of the enterprises that must drill each half-year lets one pass now and then
      if (day.firstOfHalfYear() ? i != 3 : enterprise.highRisk() && (i + day.quarter()) % 4 != 0) {
        drill(i, day);
      }
      if (enterprise.devices() != null) {
        countDevices(i, day);
      }
    }
    hazards.selfCheck(ids.getFirst(), day);
    train(day);
    countStaff(day);
    plan.work(day);
    meetings.hold(day, plan.id());
  }

  private void drill(int i, Day day) {
    boolean fourNo = (i + day.quarter()) % 5 < 2;
    api.post(
        tenant.user("officer"),
        TRAINING + "drills",
        Map.of(
            "enterpriseId",
            ids.get(i),
            "heldOn",
            day.date().toString(),
            "kind",
            (i + day.quarter()) % 6 == 0 ? "COMPREHENSIVE" : tenant.drill(),
            "scenario",
            "初期火灾扑救与人员疏散",
            "participants",
            20 + 7 * i,
            "fourNo",
            Map.of(
                "notice", fourNo, "script", fourNo, "presetScene", fourNo, "presetPlace", fourNo),
            "assessment",
            "按预案完成，个别岗位响应偏慢。"));
  }

  private void train(Day day) {
    int attendees = 24 + day.quarter() % 5;
    session(
        Map.of("regionCode", tenant.place(), "audience", "CADRE"),
        "监管业务培训",
        8,
        attendees,
        attendees,
        day);
    session(
        Map.of("enterpriseId", ids.getFirst(), "audience", "SAFETY_MANAGER"),
        "重大事故隐患判定标准",
        4,
        12,
        day.quarter() % 3 == 0 ? 11 : 12,
        day);
  }

  /** A session and its exam; who failed passes the retake at once. */
  private void session(
      Map<String, Object> subject, String topic, int hours, int attendees, int passed, Day day) {
    Map<String, Object> body = new HashMap<>(subject);
    body.put("topic", topic);
    body.put("heldOn", day.date().toString());
    body.put("hours", hours);
    body.put("attendees", attendees);
    String officer = tenant.user("officer");
    JsonNode session = api.post(officer, TRAINING + "sessions", body);
    if (session.isMissingNode()) {
      return;
    }
    JsonNode exam =
        api.post(
            officer,
            TRAINING + "exams",
            Map.of(
                "sessionId", session.path("id").asText(),
                "subject", topic,
                "heldOn", day.date().toString(),
                "candidates", attendees,
                "passed", passed));
    if (exam.path("retakable").asBoolean() && day.quarter() % 2 == 0) {
      api.step(
          officer,
          TRAINING + "exams/" + exam.path("id").asText() + "/retakes",
          exam.path("version").asLong(),
          Map.of(
              "heldOn",
              day.date().toString(),
              "candidates",
              attendees - passed,
              "passed",
              attendees - passed));
    }
  }

  private void countDevices(int i, Day day) {
    DemoWorld.Devices devices = tenant.enterprises().get(i).devices();
    int total = devices.total();
    int late = day.quarter() % 4 == i % 4 ? 1 : 0;
    api.post(
        tenant.user("officer"),
        "/api/enterprise/v1/device-counts",
        Map.of(
            "enterpriseId", ids.get(i),
            "kind", devices.kind(),
            "countedOn", day.date().toString(),
            "numbers",
                Map.of(
                    "total",
                    total,
                    "registered",
                    total,
                    "inspected",
                    total - late,
                    "operators",
                    4,
                    "certified",
                    4,
                    "violations",
                    1 + late,
                    "handled",
                    1)));
  }

  private void countStaff(Day day) {
    double hours = day.date().getMonthValue() * 2.5;
    countStaff(tenant.place(), "ENFORCER", 8, day.quarter() % 3 == 0 ? 5 : 7, hours * 8, day);
    countStaff(tenant.place(), "SUPERVISOR", 2, 2, hours * 2, day);
    for (String community : tenant.communities()) {
      countStaff(community, "ASSISTANT", 1, 1, hours, day);
    }
  }

  private void countStaff(
      String place, String role, int persons, int qualified, double hours, Day day) {
    api.post(
        tenant.user("officer"),
        "/api/enterprise/v1/staff-counts",
        Map.of(
            "regionCode",
            place,
            "role",
            role,
            "countedOn",
            day.date().toString(),
            "numbers",
            Map.of(
                "persons", persons,
                "qualified", qualified,
                "trained", day.date().getMonthValue() >= 11 ? persons : persons / 2,
                "hours", hours)));
  }
}
