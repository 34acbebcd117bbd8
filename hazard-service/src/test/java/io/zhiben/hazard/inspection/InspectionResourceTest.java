package io.zhiben.hazard.inspection;

import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HazardServiceTest
class InspectionResourceTest {

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void takesWhatAnAgencyFound() {
    Map<String, Object> body = inspectionBody(World.PARK, "EXPERT", "EXPERT", 2);
    body.put("circumstances", List.of("NIGHT"));
    body.put("mode", "UNANNOUNCED");
    body.put(
        "findings",
        List.of(
            Map.of("description", "配电箱未关", "place", "二层"),
            Map.of(
                "description",
                "有限空间作业无监护",
                "suggestedLevel",
                "MAJOR",
                "clauseId",
                "mem-10-2023/13.2")));
    var made =
        as("agency-anhua")
            .body(body)
            .post(INSPECTIONS)
            .then()
            .statusCode(201)
            .header("Location", notNullValue())
            .header("ETag", "\"0\"")
            .body("number", matchesPattern("DLH-JC-\\d{4}-\\d{6}"))
            .body("agencyCode", equalTo("AG-ANHUA"))
            .body("findingsCount", equalTo(2))
            .body("nilReturn", equalTo(false))
            .body("circumstances", contains("NIGHT"))
            .body("hazards.state", contains("REPORTED", "REPORTED"))
            .body("hazards.level", contains(nullValue(), nullValue()))
            .body("hazards[1].suggestedLevel", equalTo("MAJOR"))
            .body("hazards.description", contains("配电箱未关", "有限空间作业无监护"))
            .body("hazards[0].place", equalTo("二层"))
            .extract()
            .jsonPath();
    as("dlh-officer")
        .get(HAZARDS + "/" + made.getString("hazards[1].id"))
        .then()
        .body("source", equalTo("THIRD_PARTY"))
        .body("inspectionId", equalTo(made.getString("id")))
        .body("clause.clauseId", equalTo("mem-10-2023/13.2"));
    as("agency-anhua")
        .get(INSPECTIONS + "/" + made.getString("id"))
        .then()
        .body("hazards.description", contains("配电箱未关", "有限空间作业无监护"));
    List<Neighbours.Heard> told =
        Neighbours.hear(Topics.HAZARD, 1, r -> made.getString("id").equals(r.key()));
    assertEquals("io.zhiben.hazard.InspectionRecorded", told.getFirst().type());
    assertEquals("AG-ANHUA", told.getFirst().body().get("agencyCode"));
    assertEquals(2, told.getFirst().body().get("findings"));
  }

  @ParameterizedTest
  @CsvSource({
    "agency-anhua, HOTEL",
    "agency-anhua, FAR",
    "agency-other, PARK",
    "agency-other, HOTEL"
  })
  void knowsNoEnterpriseWithoutALiveContract(String agency, String which) {
    UUID enterprise = Map.of("HOTEL", World.HOTEL, "FAR", World.FAR, "PARK", World.PARK).get(which);
    as(agency)
        .body(inspectionBody(enterprise, "EXPERT", "EXPERT", 1))
        .post(INSPECTIONS)
        .then()
        .statusCode(404)
        .body("code", equalTo("NOT_FOUND"));
  }

  @Test
  void saysExplicitlyThatNothingWasFound() {
    as("dlh-officer")
        .body(inspectionBody(World.HOTEL, "ROUTINE", "OFFICER", 0))
        .post(INSPECTIONS)
        .then()
        .statusCode(201)
        .body("nilReturn", equalTo(true))
        .body("hazards", hasSize(0));
    Map<String, Object> silent = inspectionBody(World.HOTEL, "ROUTINE", "OFFICER", 0);
    silent.remove("findings");
    as("dlh-officer")
        .body(silent)
        .post(INSPECTIONS)
        .then()
        .statusCode(400)
        .body("errors.field", contains("findings"));
  }

  @Test
  void takesThePrincipalsOwnRecordAsConfirmed() {
    as("ent-principal")
        .body(inspectionBody(World.PARK, "SELF_CHECK", "PRINCIPAL", 1))
        .post(INSPECTIONS)
        .then()
        .statusCode(201)
        .body("ledByPrincipal", equalTo(true))
        .body("confirmedAt", notNullValue())
        .body("actions", contains("ADD_PHOTO"));
  }

  @Test
  void letsThePrincipalConfirmWhatTheSafetyOfficerRecorded() {
    String id =
        as("ent-officer")
            .body(inspectionBody(World.PARK, "SELF_CHECK", "PRINCIPAL", 0))
            .post(INSPECTIONS)
            .then()
            .statusCode(201)
            .body("ledByPrincipal", equalTo(false))
            .body("actions", contains("ADD_PHOTO"))
            .extract()
            .path("id");
    String path = INSPECTIONS + "/" + id;
    as("ent-principal").get(path).then().body("actions", contains("CONFIRM"));
    as("ent-officer")
        .header("If-Match", "\"0\"")
        .body("{}")
        .post(path + "/confirm")
        .then()
        .statusCode(403);
    as("ent-principal").body("{}").post(path + "/confirm").then().statusCode(428);
    as("ent-principal")
        .header("If-Match", "\"9\"")
        .body("{}")
        .post(path + "/confirm")
        .then()
        .statusCode(412);
    as("ent-principal")
        .header("If-Match", "\"0\"")
        .body("{}")
        .post(path + "/confirm")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("ledByPrincipal", equalTo(true));
    as("ent-principal")
        .header("If-Match", "\"1\"")
        .body("{}")
        .post(path + "/confirm")
        .then()
        .statusCode(409)
        .body("code", equalTo("NOTHING_TO_CONFIRM"));
    List<Neighbours.Heard> told = Neighbours.hear(Topics.HAZARD, 2, r -> id.equals(r.key()));
    assertEquals("io.zhiben.hazard.SelfCheckConfirmed", told.getLast().type());
    assertEquals(true, told.getLast().body().get("ledByPrincipal"));
  }

  @Test
  void countsNoSelfCheckOfATeamLeaderAsThePrincipals() {
    String id =
        as("ent-officer")
            .body(inspectionBody(World.PARK, "SELF_CHECK", "TEAM_LEADER", 0))
            .post(INSPECTIONS)
            .path("id");
    as("ent-principal")
        .header("If-Match", "\"0\"")
        .body("{}")
        .post(INSPECTIONS + "/" + id + "/confirm")
        .then()
        .statusCode(409);
  }

  @ParameterizedTest
  @CsvSource({
    "ent-officer, ROUTINE, OFFICER, 403, INSPECTION_KIND_NOT_YOURS",
    "dlh-officer, SELF_CHECK, PRINCIPAL, 403, INSPECTION_KIND_NOT_YOURS",
    "agency-anhua, ROUTINE, EXPERT, 403, INSPECTION_KIND_NOT_YOURS",
    "dlh-officer, ROUTINE, PRINCIPAL, 400, LEADER_POST_MISMATCH",
    "dlh-leader, ROUTINE, OFFICER, 403, FORBIDDEN",
    "dzgz-officer, ROUTINE, OFFICER, 404, NOT_FOUND"
  })
  void refusesWhatIsNotTheCallers(String who, String kind, String post, int status, String code) {
    as(who)
        .body(inspectionBody(World.PARK, kind, post, 1))
        .post(INSPECTIONS)
        .then()
        .statusCode(status)
        .body("code", equalTo(code));
  }

  @Test
  void writesNothingWhenOneFindingIsWrong() {
    int before = specialAtTheShop();
    Map<String, Object> body = inspectionBody(World.SHOP, "SPECIAL", "OFFICER", 1);
    body.put(
        "findings",
        List.of(
            Map.of("description", "好"), Map.of("description", "坏", "clauseId", "mem-10-2023/0")));
    as("dlh-officer")
        .body(body)
        .post(INSPECTIONS)
        .then()
        .statusCode(400)
        .body("code", equalTo("CLAUSE_UNKNOWN"))
        .body("errors.field", contains("findings[1].clauseId"));
    body.put("findings", List.of(Map.of("description", "好"), Map.of("description", " ")));
    as("dlh-officer")
        .body(body)
        .post(INSPECTIONS)
        .then()
        .statusCode(400)
        .body("errors.field", contains("findings[1].description"));
    assertEquals(before, specialAtTheShop());
  }

  private static int specialAtTheShop() {
    return as("dlh-officer")
        .queryParam("kind", "SPECIAL")
        .queryParam("enterprise", World.SHOP)
        .get(INSPECTIONS)
        .path("total");
  }

  @Test
  void refusesDaysThatCannotBeEntered() {
    Map<String, Object> body = inspectionBody(World.PARK, "ROUTINE", "OFFICER", 0);
    body.put("inspectedOn", World.today().plusDays(1).toString());
    as("dlh-officer").body(body).post(INSPECTIONS).then().body("code", equalTo("DATE_IN_FUTURE"));
    body.put("inspectedOn", World.today().minusDays(31).toString());
    as("dlh-officer").body(body).post(INSPECTIONS).then().body("code", equalTo("DATE_TOO_OLD"));
    body.put("inspectedOn", World.today().minusDays(30).toString());
    as("dlh-officer").body(body).post(INSPECTIONS).then().statusCode(201);
  }

  @Test
  void listsWithinTheCallersScope() {
    String id =
        as("dlh-officer")
            .body(inspectionBody(World.HOTEL, "JOINT", "OFFICER", 1))
            .post(INSPECTIONS)
            .path("id");
    String today = World.today().toString();
    as("tj-officer")
        .queryParam("region", World.DONGLIHU)
        .queryParam("enterprise", World.HOTEL)
        .queryParam("kind", "JOINT")
        .queryParam("from", today)
        .queryParam("to", today)
        .queryParam("sort", "-inspectedOn")
        .get(INSPECTIONS)
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id))
        .body("items[0].regionName", equalTo("东丽湖街道"))
        .body("items[0].findingsCount", equalTo(1));
    as("dzgz-officer")
        .queryParam("enterprise", World.HOTEL)
        .get(INSPECTIONS)
        .then()
        .body("total", equalTo(0))
        .body("items", hasSize(0));
    as("dzgz-officer").get(INSPECTIONS + "/" + id).then().statusCode(404);
    as("ent-officer").get(INSPECTIONS).then().body("items.id", not(hasItem(id)));
    as("agency-anhua")
        .get(INSPECTIONS)
        .then()
        .body("items.enterpriseId", everyItem(equalTo(World.PARK.toString())));
  }

  @Test
  void answersARepetitionAlike() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> body = inspectionBody(World.PARK, "EXPERT", "EXPERT", 3);
    String first =
        as("agency-anhua")
            .header("Idempotency-Key", key)
            .body(body)
            .post(INSPECTIONS)
            .then()
            .statusCode(201)
            .extract()
            .asString();
    String second =
        as("agency-anhua").header("Idempotency-Key", key).body(body).post(INSPECTIONS).asString();
    assertEquals(first, second);
    body.put("note", "other");
    as("agency-anhua")
        .header("Idempotency-Key", key)
        .body(body)
        .post(INSPECTIONS)
        .then()
        .statusCode(422);
  }
}
