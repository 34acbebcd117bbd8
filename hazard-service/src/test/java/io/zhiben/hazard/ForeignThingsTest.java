package io.zhiben.hazard;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.Api.inspectionBody;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhiben.contracts.access.Role;
import io.zhiben.local.RightsMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
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

  /**
   * Things that only steps of others make: the tests beside them ask for foreign ones, and here
   * what nobody made isn't there.
   */
  @Test
  void knowsNothingByAnIdOfNothing() {
    List<String> wrong = new ArrayList<>();
    for (Operation operation : Operation.all()) {
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
    Map<String, String> far = ForeignThings.ofDongzhao();
    Map<String, String> near = ForeignThings.ofDonglihu();
    List<String> wrong = new ArrayList<>();
    for (Operation operation : Operation.all()) {
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
    return ForeignThings.made(
        "dzgz-officer", "inspections", inspectionBody(World.FAR, "ROUTINE", "OFFICER", 0));
  }

  private static void expectNotFound(Response answer) {
    assertEquals("404 NOT_FOUND", answer.statusCode() + " " + code(answer), answer.asString());
  }
}
