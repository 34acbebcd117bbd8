package io.zhiben.e2e.figures;

import io.restassured.path.json.JsonPath;
import io.zhiben.e2e.suite.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Inspections with and without findings, hazards that are reported, and what becomes of them: each
 * fate once or oftener, a random part of its steps on the first day and the others later.
 */
final class RandomHazards {
  static final String INSPECTIONS = "/api/hazard/v1/inspections";
  static final String HAZARDS = "/api/hazard/v1/hazards";
  private static final String CLAUSE = "mem-10-2023/13.1";
  private static final int INSPECTIONS_EACH = 4;

  private final Tenant tenant;
  private final RandomRegister register;
  private final Random random;
  private final List<Visit> visits = new ArrayList<>();
  private final List<Runnable> later = new ArrayList<>();
  private LocalDate today;

  RandomHazards(Tenant tenant, RandomRegister register, Random random) {
    this.tenant = tenant;
    this.register = register;
    this.random = random;
  }

  /** An inspection by the office. */
  record Visit(String inspection, String enterprise) {}

  /** How a hazard ends. */
  private enum Fate {
    REPORTED,
    REJECTED,
    TRANSFERRED,
    VERIFIED,
    WITHDRAWN,
    REGRADED,
    ASSIGNED,
    LATE,
    EXTENDED,
    NOT_EXTENDED,
    RECTIFYING,
    RECTIFIED,
    SENT_BACK,
    SIGNED_OFF,
    REOPENED
  }

  /** Inspections of the office that a case can rest on. */
  List<Visit> visits() {
    return List.copyOf(visits);
  }

  /** Finds hazards, and begins with them. */
  void begin(LocalDate day) {
    today = day;
    List<String> hazards = new ArrayList<>();
    for (int i = 0; i < INSPECTIONS_EACH; i++) {
      hazards.addAll(inspect(i));
    }
    hazards.addAll(checkMutually());
    hazards.addAll(checkThemselves(1));
    while (hazards.size() < Fate.values().length) {
      hazards.add(report());
    }
    Collections.shuffle(hazards, random);
    for (int i = 0; i < hazards.size(); i++) {
      begin(hazards.get(i), Fate.values()[i % Fate.values().length]);
    }
  }

  /** Goes on with the hazards, and finds a few more. */
  void goOn(LocalDate day) {
    today = day;
    later.forEach(Runnable::run);
    inspect(0);
    inspect(1);
    checkThemselves(0);
    report();
  }

  private List<String> inspect(int i) {
    String enterprise = register.any();
    List<Map<String, Object>> findings = new ArrayList<>();
    // the first finds nothing
    for (int found = random.nextInt(2); i > 0 && found < 2; found++) {
      findings.add(finding());
    }
    Map<String, Object> body = inspection(enterprise, findings);
    body.put("kind", one(List.of("ROUTINE", "SPECIAL", "EXPERT")));
    body.put("mode", one(List.of("ANNOUNCED", "UNANNOUNCED")));
    body.put("selection", one(List.of("NAMED", "RANDOM")));
    body.put("leaderPost", one(List.of("OFFICER", "LEADER")));
    body.put("circumstances", random.nextBoolean() ? List.of("CROSS_AREA") : List.of("NIGHT"));
    JsonPath recorded = tenant.officer().create(INSPECTIONS, body);
    visits.add(new Visit(recorded.getString("id"), enterprise));
    return recorded.getList("hazards.id");
  }

  /** One enterprise checks another. */
  private List<String> checkMutually() {
    List<String> two = new ArrayList<>(register.ids());
    Collections.shuffle(two, random);
    Map<String, Object> body = inspection(two.get(0), List.of(finding()));
    body.put("kind", "MUTUAL");
    body.put("checkedBy", two.get(1));
    body.put("leaderPost", "SAFETY_MANAGER");
    return tenant.officer().create(INSPECTIONS, body).getList("hazards.id");
  }

  /** Led by the principal. */
  private List<String> checkThemselves(int found) {
    Map<String, Object> body =
        inspection(register.led(), found == 0 ? List.of() : List.of(finding()));
    body.put("kind", "SELF_CHECK");
    body.put("leaderPost", "PRINCIPAL");
    return tenant.head().create(INSPECTIONS, body).getList("hazards.id");
  }

  private Map<String, Object> inspection(String enterprise, List<Map<String, Object>> findings) {
    Map<String, Object> body = new HashMap<>();
    body.put("enterpriseId", enterprise);
    body.put("inspectedOn", today.minusDays(random.nextInt(25)).toString());
    body.put("findings", findings);
    return body;
  }

  private static Map<String, Object> finding() {
    return Map.of("description", "疏散通道堆放杂物", "place", "库房", "suggestedLevel", "GENERAL");
  }

  private String report() {
    return tenant
        .officer()
        .create(
            HAZARDS,
            Map.of(
                "enterpriseId",
                register.any(),
                "description",
                "有限空间未辨识、未设警示标志",
                "place",
                "水处理机房",
                "foundOn",
                today.minusDays(random.nextInt(25)).toString()))
        .getString("id");
  }

  /** Takes a random part of the steps today. */
  private void begin(String id, Fate fate) {
    List<Runnable> steps = steps(HAZARDS + "/" + id, fate);
    int now =
        switch (fate) {
          // so that they are late, and that the extension is asked for in time
          case LATE, EXTENDED, NOT_EXTENDED -> steps.size() - (fate == Fate.EXTENDED ? 3 : 0);
          default -> random.nextInt(steps.size() + 1);
        };
    steps.subList(0, now).forEach(Runnable::run);
    later.addAll(steps.subList(now, steps.size()));
  }

  private List<Runnable> steps(String hazard, Fate fate) {
    Actor officer = tenant.officer();
    List<Runnable> steps = new ArrayList<>();
    switch (fate) {
      case REPORTED -> {
        return steps;
      }
      case REJECTED -> {
        steps.add(() -> Steps.take(officer, hazard, "reject", Map.of("reason", "不属于隐患")));
        return steps;
      }
      case TRANSFERRED -> {
        steps.add(() -> transfer(hazard));
        return steps;
      }
      default -> {
        // goes on below
      }
    }
    boolean major = random.nextBoolean();
    steps.add(() -> Steps.take(officer, hazard, "verify", level(major)));
    if (fate == Fate.WITHDRAWN) {
      steps.add(() -> Steps.take(officer, hazard, "withdraw", Map.of("reason", "重复上报")));
    }
    if (fate == Fate.REGRADED) {
      Map<String, Object> other = new HashMap<>(level(!major));
      other.put("reason", "复核后调整");
      steps.add(() -> Steps.take(officer, hazard, "regrade", other));
    }
    if (fate.compareTo(Fate.ASSIGNED) < 0) {
      return steps;
    }
    if (major) {
      steps.add(() -> Steps.take(officer, hazard, "plan", elements()));
    }
    steps.add(() -> assign(hazard, fate));
    steps.addAll(afterAssigning(hazard, fate));
    return steps;
  }

  private List<Runnable> afterAssigning(String hazard, Fate fate) {
    Actor officer = tenant.officer();
    Actor second = tenant.second();
    List<Runnable> steps = new ArrayList<>();
    if (fate == Fate.EXTENDED || fate == Fate.NOT_EXTENDED) {
      steps.add(() -> ask(hazard));
      steps.add(() -> decide(hazard, fate == Fate.EXTENDED));
    }
    if (fate == Fate.RECTIFYING) {
      steps.add(() -> Steps.take(officer, hazard, "start", Map.of()));
    }
    if (fate.compareTo(Fate.RECTIFIED) >= 0 || fate == Fate.EXTENDED) {
      steps.add(() -> rectify(hazard));
    }
    if (fate == Fate.SENT_BACK) {
      steps.add(() -> Steps.take(second, hazard, "return", Map.of("reason", "整改不彻底")));
    }
    if (fate.compareTo(Fate.SIGNED_OFF) >= 0 || fate == Fate.EXTENDED) {
      steps.add(
          () -> Steps.take(second, hazard, "reinspect", Map.of("passed", true, "note", "复查合格")));
      steps.add(() -> Steps.take(second, hazard, "sign-off", Map.of("note", "同意销号")));
    }
    if (fate == Fate.REOPENED) {
      steps.add(() -> reopen(hazard));
    }
    return steps;
  }

  private static Map<String, ?> level(boolean major) {
    return major ? Map.of("level", "MAJOR", "clauseId", CLAUSE) : Map.of("level", "GENERAL");
  }

  /** To another department, where the place has one that doesn't deal with it already. */
  private void transfer(String hazard) {
    Actor officer = tenant.officer();
    List<String> receivers = officer.read(hazard + "/receivers").getList("code");
    if (!receivers.isEmpty()) {
      Steps.take(officer, hazard, "transfer", Map.of("to", receivers.getFirst(), "reason", "职责所在"));
    }
  }

  private Map<String, ?> elements() {
    return Map.of(
        "responsible", "分管安全负责人",
        "measures", "停用并辨识建账",
        "fundsFen", 1_200_000,
        "deadline", today.plusDays(20).toString(),
        "contingency", "停用期间专人值守");
  }

  /** Those that are to be late or extended have little time. */
  private void assign(String hazard, Fate fate) {
    boolean soon = fate == Fate.LATE || fate == Fate.EXTENDED || fate == Fate.NOT_EXTENDED;
    LocalDate deadline = today.plusDays(soon ? 2 : 1 + random.nextInt(30));
    Steps.take(tenant.officer(), hazard, "assign", Map.of("deadline", deadline.toString()));
  }

  private void ask(String hazard) {
    Steps.take(
        tenant.officer(),
        hazard,
        "ask-extension",
        Map.of("until", today.plusDays(40).toString(), "reason", "设备到货推迟"));
  }

  private void decide(String hazard, boolean granted) {
    Steps.take(
        tenant.leader(),
        hazard,
        "decide-extension",
        Map.of("granted", granted, "reason", granted ? "情况属实" : "理由不足"));
  }

  private void rectify(String hazard) {
    Actor officer = tenant.officer();
    String photo = Steps.photo(officer, hazard, "AFTER");
    Steps.take(
        officer,
        hazard,
        "rectify",
        Map.of("measures", "已整改到位", "costFen", 20_000, "photoIds", List.of(photo)));
  }

  private void reopen(String hazard) {
    Steps.take(
        tenant.officer(),
        hazard,
        "reopen",
        Map.of("description", "同一问题再次出现", "foundOn", today.toString()));
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
