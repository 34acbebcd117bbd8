package io.zhiben.hazard.inspection;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Joint inspections, supervision of the lower level, drafts that arrive twice, and statistics. */
@HazardServiceTest
class JointInspectionTest {
  private static final String HOTEL_LEAD = "DLH-CULT";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<String, Object> joint(Object... participants) {
    Map<String, Object> body = inspectionBody(World.HOTEL, "JOINT", "OFFICER", 1);
    body.put("leadDepartment", HOTEL_LEAD);
    body.put("participants", List.of(participants));
    return body;
  }

  private static Map<String, Object> party(String department) {
    return Map.of("department", department, "posts", List.of("执法岗", "联络岗"));
  }

  private static String made(String who, Map<String, Object> body) {
    return as(who).body(body).post(INSPECTIONS).then().statusCode(201).extract().path("id");
  }

  private static Response add(String who, String id, List<?> findings) {
    String tag = as("dlh-officer").get(INSPECTIONS + "/" + id).header("ETag");
    return as(who)
        .header("If-Match", tag)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("findings", findings))
        .post(INSPECTIONS + "/" + id + "/findings");
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void isOneRecordToWhichEachDepartmentAddsItsOwn() {
    String id = made("dlh-officer", joint(party(World.LEAD)));
    as("dlh-department")
        .get(INSPECTIONS + "/" + id)
        .then()
        .body("department", equalTo(HOTEL_LEAD))
        .body("participants.department", contains(World.LEAD))
        .body("participants[0].posts", contains("执法岗", "联络岗"))
        .body("actions", contains("ADD_FINDINGS", "ADD_PHOTO"));
    Response added = add("dlh-department", id, List.of(Map.of("description", "用工问题")));
    added
        .then()
        .statusCode(200)
        .body("findingsCount", equalTo(2))
        .body("hazards", hasSize(2))
        .body("version", equalTo(1));
    as("dlh-department")
        .get(HAZARDS + "/" + added.path("hazards[1].id"))
        .then()
        .body("state", equalTo("TRANSFERRED"))
        .body("transferredTo", equalTo(World.LEAD))
        .body("actions", hasItem("VERIFY"));
    as("dlh-department")
        .get(HAZARDS + "/" + added.path("hazards[0].id"))
        .then()
        .body("state", equalTo("REPORTED"))
        .body("actions", hasSize(0));
    List<Neighbours.Heard> told = Neighbours.hear(Topics.HAZARD, 2, r -> id.equals(r.key()));
    assertEquals("io.zhiben.hazard.InspectionFindingsAdded", told.get(1).type());
    assertEquals(2, told.get(1).body().get("findings"));
    assertEquals(List.of(World.LEAD), told.get(1).body().get("participants"));
    for (String department : List.of(HOTEL_LEAD, World.LEAD)) {
      as("dlh-department")
          .queryParam("department", department)
          .queryParam("kind", "JOINT")
          .queryParam("limit", 200)
          .get(INSPECTIONS)
          .then()
          .body("items.id", hasItem(id));
    }
    as("dlh-department")
        .queryParam("department", "DLH-MARKET")
        .queryParam("limit", 200)
        .get(INSPECTIONS)
        .then()
        .body("items.id", not(hasItem(id)));
  }

  @Test
  void routesTheFindingsOfOneRecordInTheirOrder() {
    Map<String, Object> body = joint(party(World.LEAD));
    body.put(
        "findings",
        List.of(
            Map.of("description", "经济部门的", "department", World.LEAD),
            Map.of("description", "文旅部门的", "department", HOTEL_LEAD),
            Map.of("description", "没有说明的")));
    as("dlh-officer")
        .body(body)
        .post(INSPECTIONS)
        .then()
        .statusCode(201)
        .body("hazards.description", contains("经济部门的", "文旅部门的", "没有说明的"))
        .body("hazards.state", contains("TRANSFERRED", "REPORTED", "REPORTED"));
  }

  @Test
  void refusesStrangersToAJointInspection() {
    refused(
        as("dlh-officer").body(joint(party("NOBODY"))).post(INSPECTIONS),
        400,
        "PARTICIPANT_UNKNOWN");
    refused(
        as("dlh-officer").body(joint(party(HOTEL_LEAD))).post(INSPECTIONS), 400, "INVALID_FIELD");
    Map<String, Object> routine = joint(party(World.LEAD));
    routine.put("kind", "ROUTINE");
    refused(as("dlh-officer").body(routine).post(INSPECTIONS), 400, "INVALID_FIELD");
    String without = made("dlh-officer", joint(party("DLH-MARKET")));
    List<?> one = List.of(Map.of("description", "x"));
    refused(add("dlh-department", without, one), 403, "NOT_A_PARTICIPANT");
    refused(add("dzgz-officer", without, one), 404, "NOT_FOUND");
    refused(
        add("dlh-officer", without, List.of(Map.of("description", "x", "department", World.LEAD))),
        400,
        "PARTICIPANT_UNKNOWN");
    String alone = made("dlh-officer", inspectionBody(World.HOTEL, "ROUTINE", "OFFICER", 0));
    refused(add("dlh-officer", alone, one), 409, "NOT_A_JOINT_INSPECTION");
  }

  @Test
  void isLookedOverByALevelAboveAndShownToTheLowerOne() {
    String town = made("dlh-officer", inspectionBody(World.HOTEL, "ROUTINE", "OFFICER", 0));
    as("dl-officer").get(INSPECTIONS + "/" + town).then().body("actions", contains("SUPERVISE"));
    as("dlh-officer2").get(INSPECTIONS + "/" + town).then().body("actions", hasSize(0));
    Map<String, Object> over = inspectionBody(World.HOTEL, "SUPERVISION", "OFFICER", 1);
    over.put("supervises", town);
    refused(as("dl-officer").body(over).post(INSPECTIONS), 400, "INVALID_FIELD");
    over.put("verdict", "MISSED");
    refused(as("dlh-officer2").body(over).post(INSPECTIONS), 403, "SUPERVISION_OF_OWN_LEVEL");
    over.put("enterpriseId", World.PARK);
    refused(as("dl-officer").body(over).post(INSPECTIONS), 400, "INVALID_FIELD");
    over.put("enterpriseId", World.HOTEL);
    over.put("kind", "SPECIAL");
    refused(as("dl-officer").body(over).post(INSPECTIONS), 400, "INVALID_FIELD");
    over.put("kind", "SUPERVISION");
    over.put("supervises", UUID.randomUUID());
    refused(as("dl-officer").body(over).post(INSPECTIONS), 404, "NOT_FOUND");
    over.put("supervises", town);
    String id = made("dl-officer", over);
    as("dl-officer")
        .get(INSPECTIONS + "/" + id)
        .then()
        .body("supervises.id", equalTo(town))
        .body("verdict", equalTo("MISSED"));
    as("dlh-officer")
        .get(INSPECTIONS + "/" + town)
        .then()
        .body("supervisedBy.id", contains(id))
        .body("supervisedBy.verdict", contains("MISSED"));
    for (boolean supervised : List.of(true, false)) {
      as("dl-officer")
          .queryParam("supervised", supervised)
          .queryParam("limit", 200)
          .get(INSPECTIONS)
          .then()
          .body("items.id", supervised ? hasItem(town) : not(hasItem(town)));
    }
  }

  @Test
  void keepsTheVerdictOnASelfCheckFromTheEnterprise() {
    String own = made("ent-principal", inspectionBody(World.PARK, "SELF_CHECK", "PRINCIPAL", 0));
    Map<String, Object> over = inspectionBody(World.PARK, "SUPERVISION", "OFFICER", 0);
    over.put("supervises", own);
    over.put("verdict", "FALSE_RECORD");
    String id = made("dlh-officer", over);
    as("ent-principal").get(INSPECTIONS + "/" + own).then().body("supervisedBy", hasSize(0));
    as("ent-principal")
        .get(INSPECTIONS + "/" + id)
        .then()
        .body("verdict", nullValue())
        .body("supervises", nullValue());
  }

  @Test
  void makesOneInspectionOfADraftThatArrivesTwice() {
    Map<String, Object> body = inspectionBody(World.HOTEL, "SPECIAL", "OFFICER", 2);
    body.put("draftId", UUID.randomUUID());
    String first = made("dlh-officer", body);
    // no key, or one that was forgotten since: the draft itself says that it is the same
    assertEquals(first, made("dlh-officer", body));
    as("dlh-officer").get(INSPECTIONS + "/" + first).then().body("hazards", hasSize(2));
    String ofAnother = made("dlh-officer2", body);
    as("dlh-officer2").get(INSPECTIONS + "/" + ofAnother).then().body("id", not(equalTo(first)));
  }

  private static int sum(io.restassured.path.json.JsonPath found, String path) {
    return found.getList(path, Integer.class).stream().mapToInt(Integer::intValue).sum();
  }

  @Test
  void comparesFindingRates() {
    String path = BASE + "/inspection-statistics?region=" + World.DONGLIHU;
    var before = as("dlh-leader").get(path).then().statusCode(200).extract().jsonPath();
    Map<String, Object> found = inspectionBody(World.HOTEL, "SPECIAL", "OFFICER", 2);
    found.put("mode", "UNANNOUNCED");
    found.put("circumstances", List.of("NIGHT"));
    made("dlh-officer", found);
    Map<String, Object> nil = inspectionBody(World.HOTEL, "SPECIAL", "OFFICER", 0);
    nil.put("mode", "UNANNOUNCED");
    made("dlh-officer", nil);
    made("ent-officer", inspectionBody(World.PARK, "SELF_CHECK", "SAFETY_MANAGER", 0));
    var after = as("dlh-leader").get(path).then().statusCode(200).extract().jsonPath();
    String unannounced = "groups.find{it.by=='MODE'}.lines.find{it.key=='UNANNOUNCED'}.";
    grew(before, after, unannounced + "inspections", 2);
    grew(before, after, unannounced + "findings", 2);
    grew(before, after, unannounced + "finding.numerator", 1);
    grew(before, after, unannounced + "nil.numerator", 1);
    grew(before, after, unannounced + "nil.denominator", 2);
    grew(before, after, "all.inspections", 2);
    String month = World.today().toString().substring(0, 7);
    grew(
        before,
        after,
        "groups.find{it.by=='MONTH'}.lines.find{it.key=='" + month + "'}.findings",
        2);
    assertEquals(
        after.getInt("all.inspections"),
        sum(after, "groups.find{it.by=='SECTOR'}.lines.inspections"));
    String coverage = BASE + "/inspection-statistics/coverage?region=" + World.DONGLIHU;
    var covered = as("dlh-leader").get(coverage).then().statusCode(200).extract().jsonPath();
    for (String by : List.of("sectors", "places")) {
      int enterprises = sum(covered, by + ".inspected.denominator");
      assertEquals(enterprises, sum(covered, "sectors.inspected.denominator"), by);
      int inspected = sum(covered, by + ".inspected.numerator");
      assertTrue(inspected >= 1 && inspected <= enterprises, by);
    }
    as("dlh-leader")
        .get(coverage + "&from=2001-01-01&to=2001-12-31")
        .then()
        .body("sectors.inspected.numerator", everyItem(equalTo(0)));
    refused(as("ent-officer").get(coverage), 403, "FORBIDDEN");
    grew(before, after, "minimums.find{it.key=='UNANNOUNCED'}.inspections", 2);
    assertEquals(1, after.getInt("minimums.find{it.key=='UNANNOUNCED'}.least"));
    grew(
        before,
        after,
        "groups.find{it.by=='KIND'}.lines.find{it.key=='SELF_CHECK'}.inspections",
        1);
    grew(
        before,
        after,
        "groups.find{it.by=='CIRCUMSTANCE'}.lines.find{it.key=='NIGHT'}.findings",
        2);
    as("dlh-leader")
        .get(INSPECTIONS + "?limit=200&leaderPost=OFFICER")
        .then()
        .statusCode(200)
        .body("items.leaderPost", everyItem(equalTo("OFFICER")));
    as("dlh-leader")
        .get(path + "&from=2001-01-01&to=2001-12-31")
        .then()
        .body("all.inspections", equalTo(0))
        .body("all.finding.denominator", equalTo(0))
        .body("all.finding.percent", nullValue());
    as("dzgz-officer").get(path).then().body("all.inspections", equalTo(0));
    refused(
        as("dlh-leader").get(path + "&from=2001-01-02&to=2001-01-01"), 400, "INVALID_PARAMETER");
    refused(as("ent-officer").get(path), 403, "FORBIDDEN");
  }

  private static void grew(
      io.restassured.path.json.JsonPath before,
      io.restassured.path.json.JsonPath after,
      String path,
      int by) {
    assertEquals(before.getInt(path) + by, after.getInt(path), path);
  }
}
