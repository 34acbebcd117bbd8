package io.zhiben.hazard;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.Api.inspectionBody;
import static io.zhiben.hazard.Api.tokenOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.legacy.Registers;
import io.zhiben.hazard.listing.Cases;
import io.zhiben.local.RightsMatrix;
import io.zhiben.platform.access.Requires;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every operation about one thing, as everybody who has the right to it and stands outside of the
 * thing's place: it is not there, whatever is asked.
 */
@HazardServiceTest
class ForeignThingsTest {
  /** Who works in Donglihu or above it, and reaches nothing of Dongzhaogezhuang but as a city. */
  private static final Map<Role, String> DONGLIHU = usersOfDonglihu();

  /** Not there, or no id of the resource's kind at all. */
  private static final Set<Integer> NOTHING = Set.of(400, 404);

  private static final Map<Role, String> DONGZHAO =
      Map.of(
          Role.OFFICER, "dzgz-officer",
          Role.TENANT_ADMIN, "dzgz-admin",
          Role.CONSULTANT, "agency-other");

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<Role, String> usersOfDonglihu() {
    Map<Role, String> users = new TreeMap<>();
    for (Role role : Role.values()) {
      users.put(role, RightsMatrix.users().getOrDefault(role.claim(), "agency-anhua"));
    }
    return users;
  }

  /** One operation about a thing. */
  private record Operation(String verb, String base, String path, Method method) {
    /** Its path for that thing; what else it names belongs to nothing. */
    String of(String id) {
      return path.replaceFirst("\\{[^}]*}", id)
          .replaceAll("\\{(no|version|position)}", "1")
          .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    Set<Role> roles() {
      return method.getAnnotation(Requires.class).value().roles();
    }

    Optional<Class<?>> command() {
      return Arrays.stream(method.getParameters())
          .filter(one -> !namesItsPlace(one))
          .map(Parameter::getType)
          .filter(Class::isRecord)
          .findFirst()
          .map(type -> (Class<?>) type);
    }

    private static boolean namesItsPlace(Parameter parameter) {
      return Arrays.stream(parameter.getAnnotations())
          .anyMatch(one -> one.annotationType().getPackageName().startsWith("jakarta.ws.rs"));
    }
  }

  private static List<Operation> operations() {
    try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
      return files
          .filter(file -> file.toString().endsWith("Resource.class"))
          .map(file -> Path.of("target/classes").relativize(file).toString())
          .map(file -> file.replace('/', '.').replaceFirst("\\.class$", ""))
          .flatMap(ForeignThingsTest::operationsOf)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Operation> operationsOf(String className) {
    Class<?> resource;
    try {
      resource = Class.forName(className);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    String base = pathOf(resource.getAnnotations());
    return Arrays.stream(resource.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Requires.class))
        .filter(method -> !takesForm(method))
        .map(method -> operation(base, method))
        .filter(operation -> operation.path().contains("{"));
  }

  private static boolean takesForm(Method method) {
    Consumes consumes = method.getAnnotation(Consumes.class);
    return consumes != null && List.of(consumes.value()).contains("multipart/form-data");
  }

  private static Operation operation(String base, Method method) {
    String path =
        ("/" + base + "/" + pathOf(method.getAnnotations()))
            .replaceAll("/+", "/")
            .replaceFirst("/$", "");
    String verb =
        Stream.of(GET.class, POST.class, PUT.class)
            .filter(method::isAnnotationPresent)
            .findFirst()
            .map(Class::getSimpleName)
            .orElseThrow();
    String before = path.substring(0, Math.max(0, path.indexOf("/{")));
    return new Operation(verb, before.substring(before.lastIndexOf('/') + 1), path, method);
  }

  private static String pathOf(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .filter(jakarta.ws.rs.Path.class::isInstance)
        .map(one -> ((jakarta.ws.rs.Path) one).value())
        .findFirst()
        .orElse("");
  }

  /**
   * Things that only steps of others make: the tests beside them ask for foreign ones, and here
   * what nobody made isn't there.
   */
  @Test
  void knowsNothingByAnIdOfNothing() {
    List<String> wrong = new ArrayList<>();
    for (Operation operation : operations()) {
      if (operation.verb().equals("GET")) {
        DONGLIHU.forEach((role, who) -> {
          if (operation.roles().contains(role)) {
            int met = send(operation, UUID.randomUUID().toString(), who).statusCode();
            if (!NOTHING.contains(met)) {
              wrong.add(operation.path() + " as " + who + ": " + met);
            }
          }
        });
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void hidesWhatLiesInAnotherPlace() {
    Map<String, String> far = ofDongzhao();
    Map<String, String> near = ofDonglihu();
    List<String> wrong = new ArrayList<>();
    for (Operation operation : operations()) {
      if (far.containsKey(operation.base())) {
        compare(wrong, operation, far.get(operation.base()), DONGLIHU);
      }
      if (near.containsKey(operation.base())) {
        compare(wrong, operation, near.get(operation.base()), DONGZHAO);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static void compare(
      List<String> wrong, Operation operation, String id, Map<Role, String> outsiders) {
    outsiders.forEach((role, who) -> {
      if (operation.roles().contains(role)) {
        Response answer = send(operation, id, who);
        String met = answer.statusCode() + " " + code(answer);
        if (!met.equals("404 NOT_FOUND")) {
          wrong.add(operation.verb() + " " + operation.path() + " as " + who + ": " + met);
        }
      }
    });
  }

  private static String code(Response answer) {
    boolean problem = String.valueOf(answer.contentType()).contains("problem+json");
    return problem ? answer.path("code") : "";
  }

  private static Response send(Operation operation, String id, String who) {
    RequestSpecification request = as(who).header("If-Match", "\"0\"");
    if (!operation.verb().equals("GET")) {
      request.body(operation.command().map(Bodies::of).orElse(Map.of()));
    }
    return request.request(operation.verb(), operation.of(id));
  }

  /** By resource, what the officer of Dongzhaogezhuang made there. */
  private static Map<String, String> ofDongzhao() {
    Map<String, Map<String, Object>> bodies = new TreeMap<>();
    String today = World.today().toString();
    bodies.put("hazards", hazardBody(World.FAR));
    bodies.put("inspections", inspectionBody(World.FAR, "JOINT", "OFFICER", 1));
    bodies.put(
        "inspection-plans",
        Map.of(
            "title",
            "计划",
            "kind",
            "YEARLY",
            "unannounced",
            true,
            "from",
            today,
            "to",
            today,
            "enterpriseIds",
            List.of(World.FAR)));
    bodies.put("draws", draw());
    bodies.put(
        "checklists",
        Map.of(
            "title",
            "检查表",
            "kind",
            "STANDARD",
            "items",
            List.of(Map.of("text", "通道畅通", "basis", "制度"))));
    bodies.put(
        "measures",
        Map.of(
            "title",
            "制度",
            "requirement",
            "要求",
            "responsibleUnit",
            "办公室",
            "responsiblePost",
            "分管负责人",
            "dueOn",
            today));
    bodies.put("accidents", accident());
    bodies.put("rectification-ledgers", ledger());
    bodies.put(
        "experts",
        Map.of(
            "code",
            "E-" + UUID.randomUUID().toString().substring(0, 12),
            "kind",
            "SECTOR_EXPERT",
            "speciality",
            "电气",
            "organisation",
            "协会",
            "grade",
            "高级工程师"));
    Map<String, String> things = new TreeMap<>();
    bodies.forEach((base, body) -> things.put(base, made("dzgz-officer", base, body)));
    things.put("enforcement-cases", enforcementCase(things.get("hazards")));
    things.put("engagements", engagement(things.get("experts")));
    things.put("documents", document(things.get("hazards")));
    things.put(
        "ledger-rows",
        made(
            "dzgz-officer",
            "rectification-ledgers/" + things.get("rectification-ledgers") + "/rows",
            Map.of(
                "objectKind",
                "PLACE",
                "objectName",
                "彩钢棚",
                "regionCode",
                World.DONGZHAO,
                "facts",
                Map.of("categoryCode", "SHED", "publicity", 0))));
    return things;
  }

  private static String made(String who, String base, Map<String, ?> body) {
    Response answer = as(who).body(body).post(BASE + "/" + base);
    assertEquals(201, answer.statusCode(), base + ": " + answer.asString());
    return answer.path("id");
  }

  private static Map<String, Object> draw() {
    return Map.of(
        "title", "双随机",
        "unannounced", true,
        "enterpriseIds", List.of(World.FAR),
        "inspectors", List.of(Map.of("code", "JZ-001", "name", "执法岗", "unit", "办公室")),
        "counts", Map.of("enterprises", 1, "inspectors", 1, "team", 1));
  }

  private static Map<String, Object> ledger() {
    return Map.of(
        "title", "台账",
        "topic", "专项",
        "from", World.today().toString(),
        "to", World.today().toString(),
        "evidenceRequired", false,
        "categories", List.of(Map.of("code", "SHED", "title", "彩钢棚")));
  }

  private static Map<String, Object> accident() {
    Instant then = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(2, ChronoUnit.HOURS);
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "ACCIDENT");
    body.put("type", "FALL");
    body.put("enterpriseId", World.FAR);
    body.put("title", "坠落");
    body.put("description", "检修时坠落");
    body.put("spot", "平台");
    for (String time : List.of("occurredAt", "knownAt", "reportedAt")) {
      body.put(time, then.toString());
    }
    return body;
  }

  private static String enforcementCase(String hazard) {
    return made(
        "dzgz-officer",
        "enforcement-cases",
        Map.of(
            "enterpriseId",
            World.FAR,
            "violationCode",
            "NOT_ELIMINATED",
            "clue",
            "逾期",
            "hazardIds",
            List.of(hazard)));
  }

  private static String engagement(String expert) {
    return made(
        "dzgz-officer",
        "engagements",
        Map.of(
            "title",
            "专家帮扶",
            "purpose",
            "HELP",
            "provider",
            "EXPERT",
            "expertId",
            expert,
            "from",
            World.today().toString(),
            "to",
            World.today().plusDays(10).toString(),
            "scope",
            "用电",
            "plannedVisits",
            1,
            "enterprises",
            List.of(Map.of("enterpriseId", World.FAR, "keyObject", true))));
  }

  private static String document(String hazard) {
    step(hazard, "verify", Map.of("level", "GENERAL"));
    step(hazard, "assign", Map.of("deadline", World.today().plusDays(5).toString()));
    return made(
        "dzgz-officer",
        "hazard-documents",
        Map.of("kind", "RECTIFICATION_ORDER", "hazardIds", List.of(hazard)));
  }

  private static void step(String hazard, String verb, Map<String, ?> body) {
    String tag = as("dzgz-officer").get(HAZARDS + "/" + hazard).header("ETag");
    as("dzgz-officer")
        .header("If-Match", tag)
        .body(body)
        .post(HAZARDS + "/" + hazard + "/" + verb)
        .then()
        .statusCode(200);
  }

  /** By resource, what lies in Donglihu or its district. */
  private static Map<String, String> ofDonglihu() {
    Map<String, String> things = new TreeMap<>();
    String major = Cases.major(World.PARK, World.today().plusDays(20));
    things.put("hazards", major);
    things.put("listings", Cases.listed("dl-leader", major));
    things.put(
        "decision-requests",
        made(
            "dlh-officer",
            "decision-requests",
            Map.of(
                "kind", "LISTED_SUPERVISION",
                "level", "TOWN",
                "hazardIds", List.of(major),
                "receivedOn", World.today().toString(),
                "reason", "整改缓慢")));
    things.put(
        "audit-rounds",
        made(
            "dl-officer",
            "audit-rounds",
            Map.of(
                "title", "审计式监督",
                "planYear", World.today().getYear(),
                "domainCode", "culture-tourism",
                "from", World.today().toString(),
                "to", World.today().plusDays(10).toString(),
                "team", List.of("检查岗"),
                "units", List.of(Map.of("kind", "PLACE", "regionCode", World.DONGLIHU)))));
    things.put(
        "legacy-imports",
        given()
            .auth()
            .oauth2(tokenOf("dlh-officer"))
            .multiPart("file", "历史台账.xlsx", Registers.empty())
            .post(BASE + "/legacy-imports")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
    things.put(
        "inspections",
        made("dlh-officer", "inspections", inspectionBody(World.PARK, "ROUTINE", "OFFICER", 0)));
    return things;
  }

  /** Ids in bodies and queries are no way around: what they name is not there either. */
  @Test
  void hidesWhatABodyOrAQueryNames() {
    Map<String, Object> supervision = inspectionBody(World.PARK, "SUPERVISION", "OFFICER", 0);
    supervision.put("supervises", inspected());
    supervision.put("verdict", "CONFIRMED");
    expectNotFound(as("dlh-officer").body(supervision).post(INSPECTIONS));
    for (String base : List.of("inspections", "hazards")) {
      as("dlh-officer")
          .get(BASE + "/" + base + "?enterprise=" + World.FAR)
          .then()
          .statusCode(200)
          .body("total", org.hamcrest.Matchers.equalTo(0));
    }
    expectNotFound(as("dlh-officer").body(hazardBody(World.FAR)).post(HAZARDS));
    expectNotFound(as("dlh-officer").get(BASE + "/applicable-checklists?enterprise=" + World.FAR));
  }

  private static String inspected() {
    return made("dzgz-officer", "inspections", inspectionBody(World.FAR, "ROUTINE", "OFFICER", 0));
  }

  private static void expectNotFound(Response answer) {
    assertEquals("404 NOT_FOUND", answer.statusCode() + " " + code(answer), answer.asString());
  }
}
