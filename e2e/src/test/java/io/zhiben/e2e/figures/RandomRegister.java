package io.zhiben.e2e.figures;

import static org.awaitility.Awaitility.await;

import io.zhiben.e2e.suite.Actor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** The enterprises of a tenant: registered at random, and changed later. */
final class RandomRegister {
  private static final String ENTERPRISES = "/api/enterprise/v1/enterprises";
  private static final String DIRECTORY = "/api/hazard/v1/directory";
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int ENTERPRISES_EACH = 4;
  private static final List<String> INDUSTRIES = List.of("C33", "R90", "H62", "F52", "C26");
  private static final List<String> TAGS =
      List.of("highRisk", "crowdedPlace", "aboveScale", "confinedSpace", "standard2");
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  private final Tenant tenant;
  private final Random random;
  private final Map<String, Map<String, Object>> entered = new LinkedHashMap<>();
  private String led;

  RandomRegister(Tenant tenant, Random random) {
    this.tenant = tenant;
    this.random = random;
  }

  /** Ids of the enterprises that were registered, and of the one that the principal leads. */
  List<String> ids() {
    List<String> ids = new ArrayList<>(entered.keySet());
    ids.add(led);
    return ids;
  }

  /** Id of the enterprise that the principal leads. */
  String led() {
    return led;
  }

  /** Their credit codes. */
  List<String> codes() {
    List<String> codes =
        new ArrayList<>(entered.values().stream().map(body -> (String) body.get("code")).toList());
    codes.add(tenant.led());
    return codes;
  }

  String any() {
    List<String> ids = ids();
    return ids.get(random.nextInt(ids.size()));
  }

  /** Registers them, and waits until hazard-service knows them. */
  void settle() {
    Actor officer = tenant.officer();
    for (int i = 0; i < ENTERPRISES_EACH; i++) {
      Map<String, Object> body = body(i);
      String id = officer.create(ENTERPRISES, body).getString("id");
      entered.put(id, body);
    }
    String known = inDirectory(tenant.led());
    if (known == null) {
      Map<String, Object> body = body(0);
      body.put("code", tenant.led());
      body.put("regionCode", tenant.places().getFirst());
      body.put("status", "ACTIVE");
      officer.create(ENTERPRISES, body);
    }
    for (String code : codes()) {
      await(tenant + ": the directory's copy of " + code)
          .atMost(LONGEST)
          .until(() -> inDirectory(code) != null);
    }
    led = inDirectory(tenant.led());
  }

  private String inDirectory(String code) {
    List<String> found = tenant.officer().read(DIRECTORY, Map.of("q", code)).getList("id");
    return found.isEmpty() ? null : found.getFirst();
  }

  private Map<String, Object> body(int i) {
    Map<String, Object> body = new HashMap<>();
    body.put("code", code());
    body.put("name", "示例企业" + i + "号");
    body.put("kind", "ENTERPRISE");
    body.put("industry", INDUSTRIES.get(i % INDUSTRIES.size()));
    body.put("tags", tags());
    body.put("gradeReason", "评审结果");
    body.put("scale", "SMALL");
    body.put("status", "ACTIVE");
    body.put("regionCode", place(i));
    body.put("address", "示例路1号");
    body.put("principalName", "负责人甲");
    body.put("registeredOn", LocalDate.of(2023, 1, 1).plusDays(random.nextInt(600)).toString());
    return body;
  }

  private Set<String> tags() {
    Set<String> tags = new TreeSet<>();
    for (String tag : TAGS) {
      if (random.nextInt(3) == 0) {
        tags.add(tag);
      }
    }
    return tags;
  }

  private String place(int i) {
    return tenant.places().get(i % tenant.places().size());
  }

  /** A code after GB 32100-2015 of the tenant's area. */
  private String code() {
    String first =
        "91" + tenant.region().substring(0, 6) + "MA%07d".formatted(random.nextInt(9_999_999));
    int sum = 0;
    for (int i = 0; i < first.length(); i++) {
      sum += ALPHABET.indexOf(first.charAt(i)) * WEIGHTS[i];
    }
    return first + ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /** One gets other tags, one moves to another place with all that was recorded, one closes. */
  void change() {
    List<String> ids = new ArrayList<>(entered.keySet());
    change(ids.get(0), Map.of("tags", Set.of(random.nextBoolean() ? "highRisk" : "aboveScale")));
    change(ids.get(1), Map.of("regionCode", place(2)));
    change(ids.get(2), Map.of("status", random.nextBoolean() ? "CLOSED" : "SUSPENDED"));
  }

  private void change(String id, Map<String, ?> changes) {
    Map<String, Object> body = new HashMap<>(entered.get(id));
    body.putAll(changes);
    entered.put(id, body);
    Steps.change(tenant.officer(), ENTERPRISES + "/" + id, body);
  }
}
