package io.zhiben.reporting.edition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import io.zhiben.reporting.plan.Plans;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A plan from a draft to its amendment, as those who make it and those who are bound see it. */
@ReportingTest
class EditionResourceTest {
  private static final String PLANS = "/api/reporting/v1/plans";
  private static final String ID = "lake-2025-2027";

  @Inject World world;
  @Inject Plans plans;

  @BeforeEach
  void begin() {
    world.reset();
  }

  @AfterEach
  void forget() {
    world.change("delete from plan_pack where id = '" + ID + "'");
    plans.refresh();
  }

  @Test
  @DisplayName(
      "A plan is drafted, commented on, issued and amended; former days keep their figures")
  void aPlanFromDraftToAmendment() {
    Response draft = draft("dlh-officer", ID).then().statusCode(201).extract().response();
    draft.then().body("state", equalTo("DRAFT")).body("revision", equalTo(1));
    String first = version(1);

    // a draft is its makers'
    World.as("dlh-department").get(first).then().statusCode(404);
    World.as("dl-officer").get(first).then().statusCode(404);
    World.as("dlh-leader").get(first).then().body("actions", contains("ISSUE"));
    World.as("dlh-officer").get(PLANS).then().body("id", not(hasItem(ID)));

    // a form changes one entry, and a wrong one changes nothing
    step("dlh-officer", first + "/entries", entry("tasks", "meet", task("meet", "safety-office")))
        .statusCode(200)
        .body("revision", equalTo(2));
    step("dlh-officer", first + "/entries", entry("tasks", "ask", task("ask", "nobody")))
        .statusCode(400)
        .body("code", equalTo("PLAN_PACK_INVALID"))
        .body("errors[0].field", containsString("plan.yaml:"))
        .body("errors[0].field", containsString("/tasks/1"))
        .body("errors[0].message", containsString("nobody"));
    World.as("dlh-officer").get(first).then().body("revision", equalTo(2));

    // out for comments
    step("dlh-officer", first + "/consult", Map.of("until", world.today().minusDays(1).toString()))
        .statusCode(400);
    step("dlh-officer", first + "/consult", Map.of("until", world.today().toString()))
        .statusCode(200)
        .body("state", equalTo("IN_CONSULTATION"));
    World.as("ent-officer").get(first).then().statusCode(404);
    String comment =
        post("dlh-department", first + "/comments", Map.of("about", "tasks/meet", "text", "太晚"))
            .statusCode(201)
            .body("answer", nullValue())
            .extract()
            .path("id");
    post("dlh-department", first + "/comments", Map.of("about", "tasks/none", "text", "x"))
        .statusCode(400);
    post("dzgz-officer", first + "/comments", Map.of("text", "x")).statusCode(404);
    step("dlh-leader", first + "/issue", Map.of("documentNumber", "某安委〔2025〕1号"))
        .statusCode(409)
        .body("code", equalTo("PLAN_COMMENTS_UNANSWERED"));
    Map<String, Object> answer = Map.of("accepted", true, "answer", "已改");
    post("dlh-officer", first + "/comments/" + UUID.randomUUID() + "/answer", answer)
        .statusCode(404);
    post("dlh-officer", first + "/comments/" + comment + "/answer", answer).statusCode(200);
    post("dlh-officer", first + "/comments/" + comment + "/answer", answer)
        .statusCode(409)
        .body("code", equalTo("PLAN_COMMENT_ANSWERED"));

    // issued by a leader
    step("dlh-officer", first + "/issue", Map.of("documentNumber", "x")).statusCode(403);
    step("dlh-leader", first + "/issue", Map.of("documentNumber", "某安委〔2025〕1号"))
        .statusCode(200)
        .body("state", equalTo("ISSUED"));
    World.as("dlh-officer")
        .get(PLANS + "/" + ID)
        .then()
        .statusCode(200)
        .body("plan.status", equalTo("ISSUED"))
        .body("plan.documentNumber", equalTo("某安委〔2025〕1号"))
        .body("counts.tasks", equalTo(1));
    World.as("dzgz-officer").get(PLANS + "/" + ID).then().statusCode(404);
    step("dlh-officer", first + "/withdraw", Map.of("reason", "x"))
        .statusCode(409)
        .body("code", equalTo("PLAN_VERSION_STATE_FORBIDS"));

    // amended from tomorrow on
    post("dl-officer", PLANS + "/" + ID + "/versions", Map.of("reason", "x"))
        .statusCode(403)
        .body("code", equalTo("PLAN_NOT_YOURS"));
    post("dlh-officer", PLANS + "/" + ID + "/versions", Map.of("reason", "补一项任务"))
        .statusCode(201)
        .body("version", equalTo(2));
    post("dlh-officer", PLANS + "/" + ID + "/versions", Map.of("reason", "again"))
        .statusCode(409)
        .body("code", equalTo("PLAN_OPEN_VERSION"));
    step(
            "dlh-officer",
            version(2) + "/entries",
            entry("tasks", "ask", task("ask", "safety-office")))
        .statusCode(200);
    World.as("dlh-officer")
        .get(version(2) + "/difference?from=1")
        .then()
        .body("key", contains("ask"))
        .body("[0].kind", equalTo("ADDED"));
    Map<String, Object> early =
        Map.of("documentNumber", "2号", "effectiveFrom", world.today().minusDays(1).toString());
    step("dlh-leader", version(2) + "/issue", early)
        .statusCode(400)
        .body("code", equalTo("PLAN_EFFECTIVE_TOO_EARLY"));
    Map<String, Object> tomorrow =
        Map.of("documentNumber", "2号", "effectiveFrom", world.today().plusDays(1).toString());
    step("dlh-leader", version(2) + "/issue", tomorrow).statusCode(200);
    assertEquals(1, plans.find(ID, world.today()).orElseThrow().version());
    assertEquals(1, plans.find(ID, world.today().minusDays(30)).orElseThrow().version());
    assertEquals(2, plans.find(ID, world.today().plusDays(1)).orElseThrow().version());
    World.as("dlh-officer").get(version(1)).then().body("state", equalTo("ISSUED"));
    World.as("dlh-auditor")
        .get("/api/reporting/v1/audit?entity=PlanVersion&limit=200")
        .then()
        .body("items.action", hasItem("plan-version.issue"));
  }

  @Test
  void theHeadIsChangedAtOnceOrNotAtAll() {
    draft("dlh-officer", ID).then().statusCode(201);
    String head = version(1) + "/head";
    Map<String, Object> keys = new HashMap<>();
    keys.put("title", Map.of("zh", "新湖区方案", "en", "New plan of the lake"));
    keys.put("issuingBody", "某街道");
    step("dlh-officer", head, Map.of("keys", keys))
        .statusCode(200)
        .body("revision", equalTo(2))
        .body("entries.find { it.key == 'issuingBody' }.value", equalTo("某街道"))
        .body("entries.find { it.key == 'title' }.value.zh", equalTo("新湖区方案"));
    // a period that its stages don't keep to: the issuing body stays, too
    keys.put("issuingBody", null);
    keys.put(
        "period",
        Map.of(
            "from", world.today().plusDays(800).toString(),
            "to", world.today().plusDays(900).toString()));
    step("dlh-officer", head, Map.of("keys", keys))
        .statusCode(400)
        .body("code", equalTo("PLAN_PACK_INVALID"));
    for (Map<String, ?> wrong :
        List.of(Map.of("id", "other"), Map.of("tasks", List.of()), Map.of("a b", 1))) {
      step("dlh-officer", head, Map.of("keys", wrong)).statusCode(400);
    }
    World.as("dlh-officer")
        .get(version(1))
        .then()
        .body("revision", equalTo(2))
        .body("entries.find { it.key == 'issuingBody' }.value", equalTo("某街道"));
    keys.remove("period");
    step("dlh-officer", head, Map.of("keys", keys))
        .statusCode(200)
        .body("entries.key", not(hasItem("issuingBody")));
    World.as("dlh-officer")
        .header("If-Match", "\"1\"")
        .contentType(ContentType.JSON)
        .body(Map.of("keys", keys))
        .post(head)
        .then()
        .statusCode(412);
  }

  @Test
  @DisplayName("A plan has no units at places of other tenants, whose figures they would tell")
  void unitsLieWithinThePlansPlace() {
    draft("dlh-officer", ID).then().statusCode(201);
    String entries = version(1) + "/entries";
    step("dlh-officer", entries, entry("units", "east", unit("east", Places.EAST_LAKE)))
        .statusCode(200);
    for (String elsewhere : List.of(Places.DONGZHAO, Places.DONGLI, Places.ANOTHER_TOWN)) {
      step("dlh-officer", entries, entry("units", "other", unit("other", elsewhere)))
          .statusCode(400)
          .body("code", equalTo("PLAN_PACK_INVALID"))
          .body("errors[0].field", containsString("/units/2"))
          .body("errors[0].message", containsString(elsewhere));
    }
    World.as("dlh-officer")
        .get(version(1))
        .then()
        .body("entries.findAll { it.list == 'units' }.key", contains("safety-office", "east"));
  }

  private static Map<String, Object> unit(String id, String region) {
    return Map.of(
        "id", id, "title", Map.of("zh", "单位", "en", "Unit"), "kind", "PLACE", "region", region);
  }

  @Test
  void twoPlansCannotHaveOneIdAndARepetitionMakesNoOther() {
    String key = UUID.randomUUID().toString();
    draft("dlh-officer", ID, key).then().statusCode(201);
    draft("dlh-officer", ID, key).then().statusCode(201);
    draft("dlh-officer", ID).then().statusCode(409).body("code", equalTo("PLAN_ID_TAKEN"));
    assertEquals(1, world.count("select count(*) from plan_version where plan_id = '" + ID + "'"));
  }

  @Test
  void aTextIsLookedAtWithoutBeingSaved() {
    draft("dlh-officer", ID).then().statusCode(201);
    Response version = World.as("dlh-officer").get(version(1));
    List<Map<String, String>> files = version.path("files");
    Map<String, String> file = new HashMap<>(files.getFirst());
    check(files).statusCode(200).body("faults", hasSize(0));
    file.put("text", file.get("text").replace("number: 1\n", "number: 1\n    colour: red\n"));
    check(List.of(file))
        .statusCode(200)
        .body("faults[0].file", equalTo("plan.yaml"))
        .body("faults[0].path", containsString("/programmes/0"));
    // another place's plan can't be written over with one's own text
    file.put("text", files.getFirst().get("text").replace(Places.DONGLIHU, Places.DONGZHAO));
    World.as("dlh-officer")
        .header("If-Match", version.header("ETag"))
        .contentType(ContentType.JSON)
        .body(Map.of("files", List.of(file)))
        .put(version(1))
        .then()
        .statusCode(400)
        .body("errors[0].field", containsString("/region"));
    World.as("dlh-officer")
        .header("If-Match", "\"7\"")
        .contentType(ContentType.JSON)
        .body(Map.of("files", files))
        .put(version(1))
        .then()
        .statusCode(412);
    World.as("dlh-officer").get("/api/reporting/v1/plan-drafts").then().body("planId", hasItem(ID));
    World.as("dzgz-officer")
        .get("/api/reporting/v1/plan-drafts")
        .then()
        .body("planId", not(hasItem(ID)));
    World.as("dlh-officer")
        .get("/api/reporting/v1/plan-pack-schema")
        .then()
        .statusCode(200)
        .body("title", equalTo("Plan pack"));
  }

  private static String version(int number) {
    return PLANS + "/" + ID + "/versions/" + number;
  }

  private Response draft(String user, String id) {
    return draft(user, id, UUID.randomUUID().toString());
  }

  private Response draft(String user, String id, String key) {
    return World.as(user)
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "id",
                id,
                "titleZh",
                "湖区方案",
                "titleEn",
                "Plan of the lake",
                "from",
                world.today().minusDays(60).toString(),
                "to",
                world.today().plusDays(700).toString()))
        .post(PLANS);
  }

  private static ValidatableResponse check(List<Map<String, String>> files) {
    return post("dlh-officer", PLANS + "/check", Map.of("files", files));
  }

  private static Map<String, Object> task(String id, String lead) {
    return Map.of(
        "id", id,
        "title", Map.of("zh", "任务", "en", "Task"),
        "lead", List.of(lead),
        "cites", List.of("§2"));
  }

  private static Map<String, Object> entry(String list, String key, Object value) {
    return Map.of("list", list, "key", key, "value", value);
  }

  private static ValidatableResponse post(String user, String path, Object body) {
    return World.as(user).contentType(ContentType.JSON).body(body).post(path).then();
  }

  /** With the version that the one who makes the plan sees. */
  private static ValidatableResponse step(String user, String path, Object body) {
    String version = path.substring(0, path.lastIndexOf('/'));
    return World.as(user)
        .header("If-Match", World.as("dlh-officer").get(version).header("ETag"))
        .contentType(ContentType.JSON)
        .body(body)
        .post(path)
        .then();
  }
}
