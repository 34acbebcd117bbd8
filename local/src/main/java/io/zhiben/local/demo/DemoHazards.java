package io.zhiben.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiben.local.demo.DemoWorld.Day;
import io.zhiben.local.demo.DemoWorld.Tenant;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Inspections of a tenant, what they find, and what becomes of it. */
final class DemoHazards {
  private static final String HAZARDS = "/api/hazard/v1/hazards/";
  private static final String INSPECTIONS = "/api/hazard/v1/inspections";

  /** Of the national criteria that are in force since 2023. */
  private static final String CLAUSE = "mem-10-2023/13.1";

  private static final List<String> FOUND =
      List.of("配电箱前堆放杂物", "一处疏散指示灯不亮", "灭火器压力不足", "安全出口处停放电动车", "动火作业票未填监护人");

  private final Tenant tenant;
  private final DemoApi api;
  private final Path repository;
  private final List<Open> open = new ArrayList<>();

  /**
   * @param slow nobody puts it right for long
   */
  private record Open(String id, boolean slow, LocalDate since) {}

  DemoHazards(Tenant tenant, DemoApi api, Path repository) {
    this.tenant = tenant;
    this.api = api;
    this.repository = repository;
  }

  /** A round of the office; two of five enterprises have nothing that is found. */
  void inspect(String enterprise, int number, Day day) {
    int turn = number + day.quarter();
    List<Map<String, Object>> findings = new ArrayList<>();
    if (turn % 5 > 1) {
      findings.add(
          Map.of("description", FOUND.get(turn % FOUND.size()), "suggestedLevel", "GENERAL"));
    }
    boolean major = tenant.majors() && turn % 7 == 3;
    if (major) {
      findings.add(
          Map.of("description", "有限空间未辨识、未设警示标志", "suggestedLevel", "MAJOR", "clauseId", CLAUSE));
    }
    Map<String, Object> body = inspection(enterprise, "ROUTINE", "OFFICER", day);
    body.put("mode", turn % 3 == 0 ? "UNANNOUNCED" : "ANNOUNCED");
    body.put("findings", findings);
    JsonNode found = api.post(tenant.user("officer"), INSPECTIONS, body).path("hazards");
    for (int i = 0; i < found.size(); i++) {
      boolean isMajor = major && i == found.size() - 1;
      assign(found.get(i).path("id").asText(), isMajor, turn % 6 == 5, day);
    }
  }

  /** The principal leads the check of his own enterprise; not every quarter. */
  void selfCheck(String enterprise, Day day) {
    if (day.quarter() % 5 != 0) {
      Map<String, Object> body = inspection(enterprise, "SELF_CHECK", "PRINCIPAL", day);
      body.put("findings", List.of());
      api.post(tenant.principal(), INSPECTIONS, body);
    }
  }

  private static Map<String, Object> inspection(
      String enterprise, String kind, String leader, Day day) {
    Map<String, Object> body = new HashMap<>();
    body.put("enterpriseId", enterprise);
    body.put("kind", kind);
    body.put("inspectedOn", day.date().toString());
    body.put("leaderPost", leader);
    return body;
  }

  private void assign(String id, boolean major, boolean slow, Day day) {
    String officer = tenant.user("officer");
    String deadline = day.date().plusDays(20).toString();
    step(
        officer,
        id,
        "verify",
        major ? Map.of("level", "MAJOR", "clauseId", CLAUSE) : Map.of("level", "GENERAL"));
    if (major) {
      step(
          officer,
          id,
          "plan",
          Map.of(
              "responsible", "分管安全负责人",
              "measures", "停用并辨识建账，设围栏和警示标志",
              "fundsFen", 1_200_000,
              "deadline", deadline,
              "contingency", "停用期间专人值守"));
    }
    step(officer, id, "assign", Map.of("deadline", deadline));
    open.add(new Open(id, slow, day.date()));
  }

  /** Puts right what was found: most of it soon, the slow ones half a year later. */
  void putRight(Day day) {
    List<Open> ripe =
        open.stream()
            .filter(one -> !one.slow() || one.since().plusMonths(6).isBefore(day.date()))
            .toList();
    open.removeAll(ripe);
    ripe.forEach(one -> putRight(one.id()));
  }

  private void putRight(String id) {
    String officer = tenant.user("officer");
    String second = tenant.user("officer2");
    JsonNode photo =
        api.upload(
            officer,
            HAZARDS + id + "/photos",
            "stage",
            "AFTER",
            "image/jpeg",
            DemoTenant.read(repository.resolve("docs/demo/rectified.jpg")));
    step(
        officer,
        id,
        "rectify",
        Map.of("measures", "已整改到位", "photoIds", List.of(photo.path("id").asText())));
    step(second, id, "reinspect", Map.of("passed", true, "note", "现场复查合格"));
    step(second, id, "sign-off", Map.of("note", "同意销号"));
  }

  /** Reads the version that the step rests on, and takes it. */
  private void step(String user, String id, String verb, Map<String, ?> body) {
    JsonNode hazard = api.get(user, HAZARDS + id);
    api.step(user, HAZARDS + id + "/" + verb, hazard.path("version").asLong(), body);
  }
}
