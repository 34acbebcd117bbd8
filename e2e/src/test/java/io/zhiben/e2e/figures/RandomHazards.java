package io.zhiben.e2e.figures;

import io.restassured.path.json.JsonPath;
import io.zhiben.e2e.figures.HazardFates.Fate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Inspections with and without findings, hazards that are reported, and what becomes of them: a
 * random part of the steps of each on the first day and the others later.
 */
final class RandomHazards {
  static final String INSPECTIONS = "/api/hazard/v1/inspections";
  static final String HAZARDS = "/api/hazard/v1/hazards";
  private static final int INSPECTIONS_EACH = 3;

  /** Fates of those who don't live through every one. */
  private static final int SOME = 6;

  private final Tenant tenant;
  private final RandomRegister register;
  private final Random random;
  private final boolean every;
  private final HazardFates fates;
  private final List<Visit> visits = new ArrayList<>();
  private final List<Runnable> later = new ArrayList<>();
  private LocalDate today;

  /**
   * @param every whether each fate is somebody's, and not some alone
   */
  RandomHazards(Tenant tenant, RandomRegister register, Random random, boolean every) {
    this.every = every;
    this.tenant = tenant;
    this.register = register;
    this.random = random;
    this.fates = new HazardFates(tenant, random);
  }

  /** An inspection by the office. */
  record Visit(String inspection, String enterprise) {}

  /** Inspections of the office that a case can rest on. */
  List<Visit> visits() {
    return List.copyOf(visits);
  }

  /**
   * Finds hazards, and begins with them.
   *
   * @param broughtUp ids of those that others found
   */
  void begin(LocalDate day, List<String> broughtUp) {
    today = day;
    List<String> hazards = new ArrayList<>(broughtUp);
    for (int i = 0; i < INSPECTIONS_EACH; i++) {
      hazards.addAll(inspect(i));
    }
    hazards.addAll(checkMutually());
    hazards.addAll(checkThemselves(1));
    List<Fate> wanted = wanted();
    while (hazards.size() < wanted.size()) {
      hazards.add(report());
    }
    Collections.shuffle(hazards, random);
    for (int i = 0; i < hazards.size(); i++) {
      begin(hazards.get(i), wanted.get(i % wanted.size()));
    }
  }

  private List<Fate> wanted() {
    List<Fate> all = new ArrayList<>(List.of(Fate.values()));
    if (every) {
      return all;
    }
    Collections.shuffle(all, random);
    List<Fate> some = new ArrayList<>(all.subList(0, SOME));
    if (!some.contains(Fate.TRANSFERRED)) {
      // not every place has departments that a hazard could go to
      some.add(Fate.TRANSFERRED);
    }
    return some;
  }

  /** Goes on with the hazards, and finds a few more. */
  void goOn(LocalDate day) {
    today = day;
    later.forEach(Runnable::run);
    inspect(0);
    inspect(1);
    checkThemselves(0);
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
    List<Runnable> steps = fates.steps(HAZARDS + "/" + id, fate);
    int now = fate.stepsAtOnce(random, steps.size());
    steps.subList(0, now).forEach(Runnable::run);
    later.addAll(steps.subList(now, steps.size()));
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
