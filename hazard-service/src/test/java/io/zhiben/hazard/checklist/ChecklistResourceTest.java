package io.zhiben.hazard.checklist;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static io.zhiben.hazard.checklist.ChecklistFixture.CLAUSE;
import static io.zhiben.hazard.checklist.ChecklistFixture.LISTS;
import static io.zhiben.hazard.checklist.ChecklistFixture.answer;
import static io.zhiben.hazard.checklist.ChecklistFixture.body;
import static io.zhiben.hazard.checklist.ChecklistFixture.issued;
import static io.zhiben.hazard.checklist.ChecklistFixture.items;
import static io.zhiben.hazard.checklist.ChecklistFixture.made;
import static io.zhiben.hazard.checklist.ChecklistFixture.refused;
import static io.zhiben.hazard.checklist.ChecklistFixture.revise;
import static io.zhiben.hazard.checklist.ChecklistFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class ChecklistResourceTest {
  private static final String APPLICABLE = BASE + "/applicable-checklists";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
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
