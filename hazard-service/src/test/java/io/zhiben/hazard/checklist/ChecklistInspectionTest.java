package io.zhiben.hazard.checklist;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static io.zhiben.hazard.checklist.ChecklistFixture.CLAUSE;
import static io.zhiben.hazard.checklist.ChecklistFixture.LISTS;
import static io.zhiben.hazard.checklist.ChecklistFixture.answer;
import static io.zhiben.hazard.checklist.ChecklistFixture.body;
import static io.zhiben.hazard.checklist.ChecklistFixture.inspection;
import static io.zhiben.hazard.checklist.ChecklistFixture.issued;
import static io.zhiben.hazard.checklist.ChecklistFixture.items;
import static io.zhiben.hazard.checklist.ChecklistFixture.made;
import static io.zhiben.hazard.checklist.ChecklistFixture.refused;
import static io.zhiben.hazard.checklist.ChecklistFixture.revise;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inspections that go by checklists. */
@HazardServiceTest
class ChecklistInspectionTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
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
}
