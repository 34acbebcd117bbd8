package io.zhiben.hazard.checklist;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.checklist.ChecklistFixture.CLAUSE;
import static io.zhiben.hazard.checklist.ChecklistFixture.LISTS;
import static io.zhiben.hazard.checklist.ChecklistFixture.answer;
import static io.zhiben.hazard.checklist.ChecklistFixture.inspection;
import static io.zhiben.hazard.checklist.ChecklistFixture.issued;
import static io.zhiben.hazard.checklist.ChecklistFixture.made;
import static io.zhiben.hazard.checklist.ChecklistFixture.refused;
import static io.zhiben.hazard.checklist.ChecklistFixture.revise;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is enforced in a sector, item by item, used as a checklist (T-084). */
@HazardServiceTest
class EnforcementStandardTest {
  private static final String PENALTY = "处十万元以下罚款（《安全生产法》）";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<String, Object> standard() {
    Map<String, Object> body = ChecklistFixture.body(null);
    body.put("kind", "ENFORCEMENT");
    body.put("domainCode", "culture-tourism");
    body.put(
        "items", List.of(Map.of("text", "有限空间作业有监护人", "clauseId", CLAUSE, "penalty", PENALTY)));
    return body;
  }

  @Test
  void saysOfEachItemOfASectorWhatItsBreachCosts() {
    Map<String, Object> body = standard();
    body.remove("domainCode");
    refused(as("dlh-officer").body(body).post(LISTS), 400, "CHECKLIST_NEEDS_SECTOR");
    body = standard();
    body.put("items", List.of(Map.of("text", "通道畅通", "basis", "GB 35181-2025", "penalty", " ")));
    refused(as("dlh-officer").body(body).post(LISTS), 400, "CHECKLIST_ITEM_WITHOUT_PENALTY");
    String id = made("dlh-officer", standard());
    refused(
        revise("dlh-officer", id, List.of(Map.of("text", "通道畅通", "basis", "GB 35181-2025"))),
        400,
        "CHECKLIST_ITEM_WITHOUT_PENALTY");
    as("dlh-officer")
        .get(LISTS + "/" + id)
        .then()
        .body("kind", equalTo("ENFORCEMENT"))
        .body("items.penalty", contains(PENALTY))
        .body("items[0].clause.clauseId", equalTo(CLAUSE));
  }

  @Test
  void isInspectedByLikeAnyOtherChecklist() {
    String version = issued("dlh-officer", made("dlh-officer", standard()));
    as("dlh-officer")
        .get(BASE + "/applicable-checklists?enterprise=" + World.PARK)
        .then()
        .body("versionId", hasItem(version));
    as("dlh-officer")
        .get(BASE + "/applicable-checklists/" + version + "?enterprise=" + World.PARK)
        .then()
        .body("items.penalty", contains(PENALTY));
    Map<String, Object> visit = new HashMap<>(inspection(version, List.of(answer(1, "OK"))));
    visit.put("nilReturn", true);
    as("dlh-officer")
        .body(visit)
        .post(INSPECTIONS)
        .then()
        .statusCode(201)
        .body("checklists[0].answers.answer", contains("OK"));
  }

  /** T-084, Z-067: what is found of such an item is owed a case until there is one. */
  @Test
  void namesTheGroundOfABreach() {
    Map<String, Object> body = ChecklistFixture.body(null);
    body.put(
        "items",
        List.of(
            Map.of("text", "不收寄禁寄物品", "basis", "收寄验视制度", "violationCode", "PROHIBITED_DELIVERY"),
            Map.of("text", "通道畅通", "basis", "GB 35181-2025")));
    String version = issued("dlh-officer", made("dlh-officer", body));
    Map<String, Object> wrong = answer(1, "NOT_OK");
    wrong.put("remark", "夹寄危险化学品");
    Response visit =
        as("dlh-officer")
            .body(inspection(version, List.of(wrong, answer(2, "OK"))))
            .post(INSPECTIONS);
    visit
        .then()
        .statusCode(201)
        .body("checklists[0].answers.violationCode", contains("PROHIBITED_DELIVERY", null));
    String id = visit.path("id");
    owed("dlh-officer").then().statusCode(200).body("inspectionId", hasItem(id));
    owed("dzgz-officer").then().body("inspectionId", not(hasItem(id)));
    owed("ent-officer").then().statusCode(403);
    Map<String, Object> opened = new HashMap<>();
    opened.put("enterpriseId", World.PARK);
    opened.put("violationCode", "PROHIBITED_DELIVERY");
    opened.put("clue", "夹寄危险化学品");
    opened.put("inspectionId", id);
    as("dlh-officer").body(opened).post(BASE + "/enforcement-cases").then().statusCode(201);
    owed("dlh-officer").then().body("inspectionId", not(hasItem(id)));
  }

  private static Response owed(String who) {
    return as(who).get(BASE + "/required-cases");
  }
}
