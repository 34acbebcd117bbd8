package io.zhiben.hazard.checklist;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HazardServiceTest
class ChecklistResourceTest {
  private static final String LISTS = BASE + "/checklists";
  private static final String APPLICABLE = BASE + "/applicable-checklists";
  private static final String CLAUSE = "mem-10-2023/13.2";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static List<Map<String, Object>> items() {
    return List.of(
        Map.of("text", "有限空间作业有监护人", "clauseId", CLAUSE),
        Map.of("text", "疏散通道畅通", "basis", "GB 35181-2025"),
        Map.of("text", "配电箱门关闭", "basis", "企业用电管理制度"));
  }

  private static Map<String, Object> body(UUID enterprise) {
    Map<String, Object> body = new HashMap<>();
    body.put("title", "检查表" + UUID.randomUUID());
    body.put("kind", "STANDARD");
    body.put("items", items());
    if (enterprise != null) {
      body.put("enterpriseId", enterprise);
    }
    return body;
  }

  private static String made(String who, Map<String, Object> body) {
    return as(who).body(body).post(LISTS).then().statusCode(201).extract().path("id");
  }

  private static Response step(String who, String id, String step, Map<String, ?> body) {
    // a town doesn't see what the district keeps
    String reader = who.startsWith("dl-") ? who : "dlh-officer";
    String tag = as(reader).get(LISTS + "/" + id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(LISTS + "/" + id + "/" + step);
  }

  /** The id of the version that is in force then. */
  private static String issued(String who, String id) {
    return step(who, id, "issue", Map.of()).then().statusCode(200).extract().path("versions[0].id");
  }

  private static Response revise(String who, String id, List<?> items) {
    String tag = as("dlh-officer").get(LISTS + "/" + id).header("ETag");
    return as(who)
        .header("If-Match", tag)
        .body(Map.of("title", "新一版", "items", items))
        .put(LISTS + "/" + id);
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  private static Map<String, Object> answer(int no, String answer) {
    return new HashMap<>(Map.of("no", no, "answer", answer));
  }

  private static Map<String, Object> inspection(String version, List<?> answers) {
    Map<String, Object> body = inspectionBody(World.PARK, "ROUTINE", "OFFICER", 0);
    body.put("checklists", List.of(Map.of("versionId", version, "answers", answers)));
    return body;
  }

  @Test
  void goesFromDraftToVersionsThatStayReadable() {
    String id = made("dlh-officer", body(null));
    as("dlh-officer")
        .get(LISTS + "/" + id)
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("draftNo", equalTo(1))
        .body("items.no", contains(1, 2, 3))
        .body("items[0].clause.clauseId", equalTo(CLAUSE))
        .body("items[1].basis", equalTo("GB 35181-2025"))
        .body("actions", contains("REVISE", "ISSUE", "RETIRE"));
    revise("dlh-officer", id, items().subList(0, 2))
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("draftNo", equalTo(1))
        .body("items", hasSize(2));
    String first = issued("dlh-officer", id);
    refused(step("dlh-officer", id, "issue", Map.of()), 409, "CHECKLIST_NO_DRAFT");
    revise("dlh-officer", id, items()).then().statusCode(200).body("draftNo", equalTo(2));
    as("dlh-leader")
        .get(APPLICABLE + "?enterprise=" + World.PARK)
        .then()
        .body("versionId", hasItem(first));
    String second = issued("dlh-officer", id);
    as("dlh-leader")
        .get(LISTS + "/" + id)
        .then()
        .body("versions.state", contains("ISSUED", "SUPERSEDED"))
        .body("versions.no", contains(2, 1))
        .body("actions", hasSize(0));
    as("dlh-leader").get(LISTS + "/" + id + "/versions/1").then().body("items", hasSize(2));
    as("dlh-leader").get(LISTS + "/" + id + "/versions/3").then().statusCode(404);
    as("dlh-leader")
        .get(APPLICABLE + "?enterprise=" + World.PARK)
        .then()
        .body("versionId", hasItem(second))
        .body("versionId", not(hasItem(first)));
    step("dlh-officer", id, "retire", Map.of("reason", "标准废止"))
        .then()
        .statusCode(200)
        .body("state", equalTo("RETIRED"))
        .body("versions[0].endReason", equalTo("标准废止"));
    refused(revise("dlh-officer", id, items()), 409, "CHECKLIST_RETIRED");
    refused(step("dlh-officer", id, "issue", Map.of()), 409, "CHECKLIST_RETIRED");
    as("dlh-officer")
        .queryParam("state", "RETIRED")
        .queryParam("kind", "STANDARD")
        .queryParam("region", World.DONGLIHU)
        .queryParam("q", "新一版")
        .get(LISTS)
        .then()
        .body("items.id", hasItem(id));
  }

  @Test
  void letsAnEnterpriseKeepItsOwnAndItsPrincipalApproveIt() {
    refused(as("ent-officer").body(body(null)).post(LISTS), 400, "CHECKLIST_NEEDS_ENTERPRISE");
    refused(as("ent-officer").body(body(World.HOTEL)).post(LISTS), 404, "NOT_FOUND");
    String id = made("ent-officer", body(World.PARK));
    refused(step("ent-officer", id, "issue", Map.of()), 403, "FORBIDDEN");
    refused(step("dlh-officer", id, "issue", Map.of()), 403, "CHECKLIST_NOT_YOURS");
    refused(revise("dlh-officer", id, items()), 403, "CHECKLIST_NOT_YOURS");
    String version = issued("ent-principal", id);
    Map<String, Object> check = inspectionBody(World.PARK, "SELF_CHECK", "PRINCIPAL", 0);
    check.put("nilReturn", true);
    List<?> said = List.of(answer(1, "OK"), answer(2, "NOT_APPLICABLE"), answer(3, "OK"));
    check.put("checklists", List.of(Map.of("versionId", version, "answers", said)));
    as("ent-principal")
        .body(check)
        .post(INSPECTIONS)
        .then()
        .statusCode(201)
        .body("nilReturn", equalTo(true))
        .body("checklists[0].no", equalTo(1))
        .body("checklists[0].answers.answer", contains("OK", "NOT_APPLICABLE", "OK"));
  }

  @Test
  void showsAnEnterpriseWhatIsIssuedForItAndNothingElse() {
    String drafted = made("dlh-officer", body(World.PARK));
    String others = made("dlh-officer", body(World.HOTEL));
    String otherVersion = issued("dlh-officer", others);
    Map<String, Object> fitting = body(null);
    fitting.put("tags", List.of("highRisk"));
    fitting.put("domainCode", "culture-tourism");
    String fits = issued("dlh-officer", made("dlh-officer", fitting));
    Map<String, Object> foreign = body(null);
    foreign.put("tags", List.of("smallPremises"));
    String fitsNot = issued("dlh-officer", made("dlh-officer", foreign));
    String ofDistrict = issued("dl-officer", made("dl-officer", body(null)));
    String ofElsewhere = issuedElsewhere();
    as("ent-officer").get(LISTS + "/" + drafted).then().statusCode(404);
    as("ent-officer").get(LISTS + "/" + others).then().statusCode(404);
    for (String who : List.of("ent-officer", "dlh-officer", "agency-anhua")) {
      as(who)
          .get(APPLICABLE + "?enterprise=" + World.PARK)
          .then()
          .statusCode(200)
          .body("versionId", hasItems(fits, ofDistrict))
          .body("versionId", not(hasItems(fitsNot)))
          .body("versionId", not(hasItems(otherVersion)))
          .body("versionId", not(hasItems(ofElsewhere)));
    }
    as("ent-officer")
        .get(APPLICABLE + "/" + fits + "?enterprise=" + World.PARK)
        .then()
        .statusCode(200)
        .body("items", hasSize(3));
    for (String foreignVersion : List.of(fitsNot, otherVersion, ofElsewhere)) {
      refused(
          as("ent-officer").get(APPLICABLE + "/" + foreignVersion + "?enterprise=" + World.PARK),
          404,
          "NOT_FOUND");
    }
    refused(as("ent-officer").get(APPLICABLE + "?enterprise=" + World.HOTEL), 404, "NOT_FOUND");
    issued("dlh-officer", drafted);
    as("ent-officer").get(LISTS + "/" + drafted).then().statusCode(200).body("actions", hasSize(0));
    revise("dlh-officer", drafted, items()).then().statusCode(200);
    as("ent-officer")
        .get(LISTS + "/" + drafted)
        .then()
        .body("draftNo", nullValue())
        .body("versions.no", contains(1));
    refused(as("ent-officer").get(LISTS + "/" + drafted + "/versions/2"), 404, "NOT_FOUND");
  }

  private static String issuedElsewhere() {
    String id = made("dzgz-officer", body(null));
    refused(as("dlh-officer").get(LISTS + "/" + id), 404, "NOT_FOUND");
    String tag = as("dzgz-officer").get(LISTS + "/" + id).header("ETag");
    return as("dzgz-officer")
        .header("If-Match", tag)
        .body(Map.of())
        .post(LISTS + "/" + id + "/issue")
        .then()
        .statusCode(200)
        .extract()
        .path("versions[0].id");
  }

  @Test
  void turnsWhatIsNotOkIntoHazardsWithTheirClauses() {
    String version = issued("dlh-officer", made("dlh-officer", body(null)));
    Map<String, Object> wrong = answer(1, "NOT_OK");
    wrong.put("place", "水泵房");
    Map<String, Object> corrected = answer(3, "NOT_OK");
    corrected.put("remark", "二层配电箱门未关");
    corrected.put("correctedOnTheSpot", true);
    Map<String, Object> body =
        inspection(version, List.of(wrong, answer(2, "NOT_CHECKED"), corrected));
    body.put("findings", List.of(Map.of("description", "另外发现的问题")));
    var answer =
        as("dlh-officer")
            .body(body)
            .post(INSPECTIONS)
            .then()
            .statusCode(201)
            .body("findingsCount", equalTo(3))
            .body("nilReturn", equalTo(false))
            .body("hazards.description", contains("另外发现的问题", "有限空间作业有监护人", "二层配电箱门未关"))
            .body("hazards.suggestedLevel", contains(null, "MAJOR", null))
            .body("checklists[0].answers.answer", contains("NOT_OK", "NOT_CHECKED", "NOT_OK"))
            .body("checklists[0].answers[0].clauseId", equalTo(CLAUSE))
            .body("checklists[0].answers[1].hazardId", nullValue())
            .extract()
            .jsonPath();
    assertEquals(
        answer.getString("hazards[2].id"), answer.getString("checklists[0].answers[2].hazardId"));
    as("dlh-officer")
        .get(HAZARDS + "/" + answer.getString("hazards[1].id"))
        .then()
        .body("clause.clauseId", equalTo(CLAUSE))
        .body("place", equalTo("水泵房"));
    List<Neighbours.Heard> told =
        Neighbours.hear(Topics.HAZARD, 1, r -> answer.getString("id").equals(r.key()));
    assertEquals(
        answer.getString("checklists[0].checklistId"), told.getFirst().body().get("checklistId"));
    assertEquals(
        answer.getList("checklists.checklistId"), told.getFirst().body().get("checklistIds"));
  }

  /**
   * One visit, several lists: each frozen in its version, scored by itself, and no item mixed up.
   */
  @Test
  void goesBySeveralChecklists() {
    String document = "制度" + UUID.randomUUID();
    Map<String, Object> sectioned = body(null);
    sectioned.put(
        "items",
        List.of(
            Map.of("text", "持证上岗", "basis", document, "section", "人"),
            Map.of("text", "设备完好", "basis", "制度二", "section", "物")));
    String first = issued("dlh-officer", made("dlh-officer", body(null)));
    String second = issued("dlh-officer", made("dlh-officer", sectioned));
    Map<String, Object> body = inspectionBody(World.PARK, "ROUTINE", "OFFICER", 0);
    Map<String, Object> whole =
        Map.of(
            "versionId",
            first,
            "answers",
            List.of(answer(3, "NOT_OK"), answer(1, "OK"), answer(2, "OK")));
    body.put(
        "checklists",
        List.of(
            whole,
            Map.of("versionId", second, "answers", List.of(answer(1, "NOT_OK"), answer(2, "OK")))));
    var answer =
        as("dlh-officer")
            .body(body)
            .post(INSPECTIONS)
            .then()
            .statusCode(201)
            .body("findingsCount", equalTo(2))
            .body("hazards.description", contains("配电箱门关闭", "持证上岗"))
            .body("checklists.versionId", contains(first, second))
            .body("checklists[0].answers.answer", contains("OK", "OK", "NOT_OK"))
            .body("checklists[1].answers.answer", contains("NOT_OK", "OK"))
            .body("checklists[1].answers.section", contains("人", "物"))
            .body("checklists[0].scores.section", contains((Object) null))
            .body("checklists[1].scores.section", contains(null, "人", "物"))
            .body("checklists[1].scores.good.numerator", contains(1, 0, 1))
            .extract()
            .jsonPath();
    assertEquals(
        answer.getString("hazards[1].id"), answer.getString("checklists[1].answers[0].hazardId"));
    String standards = BASE + "/inspection-statistics/standards";
    as("dlh-leader")
        .get(standards + "?region=" + World.DONGLIHU)
        .then()
        .statusCode(200)
        .body("find { it.title == '" + document + "' }.observed.numerator", equalTo(0))
        .body("find { it.title == '" + document + "' }.observed.denominator", equalTo(1));
    as("dzgz-officer").get(standards).then().statusCode(200).body("title", not(hasItem(document)));
    body.put("checklists", List.of(whole, whole));
    refused(as("dlh-officer").body(body).post(INSPECTIONS), 400, "INVALID_FIELD");
    body.put("checklists", List.of(whole, Map.of("versionId", second, "answers", List.of())));
    as("dlh-officer")
        .body(body)
        .post(INSPECTIONS)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("checklists[1].answers"));
  }

  @ParameterizedTest
  @CsvSource({
    "OK OK, , CHECKLIST_ANSWERS_INCOMPLETE",
    "OK OK OK OK, , CHECKLIST_ANSWERS_INCOMPLETE",
    "OK OK OK, , NIL_RETURN_NOT_STATED",
    "OK OK OK, false, NIL_RETURN_NOT_STATED",
    "NOT_CHECKED NOT_CHECKED NOT_CHECKED, true, NOTHING_CHECKED",
    "OK OK NOT_OK, true, NIL_RETURN_CONTRADICTED"
  })
  void asksForEveryAnswerAndAnExplicitNilReturn(String answers, Boolean nil, String code) {
    String version = issued("dlh-officer", made("dlh-officer", body(null)));
    List<Map<String, Object>> said = new ArrayList<>();
    for (String one : answers.split(" ")) {
      said.add(answer(said.size() + 1, one));
    }
    Map<String, Object> body = inspection(version, said);
    body.put("nilReturn", nil);
    refused(as("dlh-officer").body(body).post(INSPECTIONS), 400, code);
  }

  @Test
  void refusesAVersionOfAnotherEnterpriseOrOfAnotherDay() {
    String id = made("dlh-officer", body(null));
    String draft = as("dlh-officer").get(LISTS + "/" + id).path("versions[0].id");
    List<?> ok = List.of(answer(1, "OK"), answer(2, "OK"), answer(3, "OK"));
    Map<String, Object> body = inspection(draft, ok);
    body.put("nilReturn", true);
    refused(as("dlh-officer").body(body).post(INSPECTIONS), 404, "NOT_FOUND");
    String version = issued("dlh-officer", id);
    body = inspection(version, ok);
    body.put("nilReturn", true);
    body.put("inspectedOn", World.today().minusDays(1).toString());
    refused(as("dlh-officer").body(body).post(INSPECTIONS), 409, "CHECKLIST_NOT_IN_FORCE");
    String others = issued("dlh-officer", made("dlh-officer", body(World.HOTEL)));
    body = inspection(others, ok);
    body.put("nilReturn", true);
    refused(as("dlh-officer").body(body).post(INSPECTIONS), 404, "NOT_FOUND");
    revise("dlh-officer", id, items().subList(0, 1)).then().statusCode(200);
    issued("dlh-officer", id);
    body = inspection(version, ok);
    body.put("nilReturn", true);
    // it was in force when the inspection was begun: a phone may have been offline since
    as("dlh-officer").body(body).post(INSPECTIONS).then().statusCode(201);
  }

  @Test
  void refusesWhatIsNoChecklist() {
    Map<String, Object> body = body(null);
    body.put("items", List.of());
    refused(as("dlh-officer").body(body).post(LISTS), 400, "INVALID_FIELD");
    body.put("items", List.of(Map.of("text", "没有依据")));
    refused(as("dlh-officer").body(body).post(LISTS), 400, "CHECKLIST_ITEM_WITHOUT_BASIS");
    body.put("items", List.of(Map.of("text", "没有的条款", "clauseId", "mem-10-2023/99")));
    refused(as("dlh-officer").body(body).post(LISTS), 400, "CLAUSE_UNKNOWN");
    body = body(null);
    body.put("regionCode", World.DONGZHAO);
    refused(as("dlh-officer").body(body).post(LISTS), 403, "OUTSIDE_SCOPE");
    body = body(World.PARK);
    body.put("tags", List.of("highRisk"));
    refused(as("dlh-officer").body(body).post(LISTS), 400, "INVALID_FIELD");
    refused(as("dlh-department").body(body(World.HOTEL)).post(LISTS), 403, "NOT_LEAD_DEPARTMENT");
    String id = made("dlh-officer", body(null));
    refused(step("dlh-department", id, "issue", Map.of()), 403, "CHECKLIST_NOT_YOURS");
    refused(step("dlh-officer", id, "retire", Map.of("reason", " ")), 400, "INVALID_FIELD");
    as("dlh-officer").body(Map.of()).post(LISTS + "/" + id + "/issue").then().statusCode(428);
    as("dlh-officer")
        .header("If-Match", "\"7\"")
        .body(Map.of())
        .post(LISTS + "/" + id + "/issue")
        .then()
        .statusCode(412);
  }

  @Test
  void listsEnterprisesWithoutOne() {
    String path = BASE + "/enterprises-without-checklist?kind=KEY_ITEMS&limit=200";
    as("dlh-officer")
        .get(path)
        .then()
        .statusCode(200)
        .body("items.enterpriseId", hasItem(World.SHOP.toString()))
        .body("items.enterpriseId", not(hasItem(World.FAR.toString())));
    Map<String, Object> body = body(World.SHOP);
    body.put("kind", "KEY_ITEMS");
    String id = made("dlh-officer", body);
    as("dlh-officer").get(path).then().body("items.enterpriseId", hasItem(World.SHOP.toString()));
    issued("dlh-officer", id);
    as("dlh-officer")
        .get(path)
        .then()
        .body("items.enterpriseId", not(hasItem(World.SHOP.toString())))
        .body("items.name", notNullValue());
  }
}
