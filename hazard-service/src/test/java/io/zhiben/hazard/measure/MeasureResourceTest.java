package io.zhiben.hazard.measure;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.reported;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.sheet.Row;
import io.zhiben.platform.sheet.SheetReader;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HazardServiceTest
class MeasureResourceTest {
  private static final String MEASURES = BASE + "/measures";

  @Inject Database database;

  @ConfigProperty(name = "zhiben.audit.schema")
  String auditSchema;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<String, Object> body() {
    Map<String, Object> body = new HashMap<>();
    body.put("title", "动火作业审批制度");
    body.put("problem", "动火作业无人审批");
    body.put("requirement", "作业前审批，现场监护");
    body.put("department", World.LEAD);
    body.put("responsibleUnit", "经济发展办公室");
    body.put("responsiblePost", "分管负责人");
    body.put("dueOn", World.today().plusDays(30).toString());
    return body;
  }

  private static String made(Map<String, Object> body) {
    return as("dlh-officer").body(body).post(MEASURES).then().statusCode(201).extract().path("id");
  }

  private static Response step(String who, String id, String verb, Map<String, ?> body) {
    String tag = as("dlh-officer").get(MEASURES + "/" + id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(MEASURES + "/" + id + "/" + verb);
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void livesFromTheListToItsEvidence() {
    String hazard = reported(World.PARK);
    Map<String, Object> body = body();
    body.put("hazardIds", List.of(hazard));
    String id = made(body);
    as("dlh-leader")
        .get(MEASURES + "/" + id)
        .then()
        .statusCode(200)
        .body("number", matchesPattern("DLH-ZD-\\d{4}-\\d{6}"))
        .body("state", equalTo("OPEN"))
        .body("hazards.id", contains(hazard))
        .body("actions", hasSize(0))
        .body("log.event", contains("MADE"));
    step("dlh-officer", id, "progress", Map.of("note", "初稿已征求意见")).then().statusCode(200);
    body.put("title", "动火与临时用电审批制度");
    step("dlh-officer", id, "change", body)
        .then()
        .statusCode(200)
        .body("title", equalTo("动火与临时用电审批制度"));
    step("dlh-officer", id, "complete", Map.of("evidence", "东应急〔2026〕8号"))
        .then()
        .statusCode(200)
        .body("state", equalTo("DONE"))
        .body("doneOn", equalTo(World.today().toString()))
        .body("actions", hasSize(0))
        .body("log.event", contains("MADE", "PROGRESS", "CHANGED", "DONE"))
        .body("log[1].note", equalTo("初稿已征求意见"));
    for (String verb : List.of("progress", "complete", "withdraw", "change")) {
      Map<String, Object> sent =
          switch (verb) {
            case "progress" -> Map.of("note", "x");
            case "complete" -> Map.of("evidence", "x");
            case "withdraw" -> Map.of("reason", "x");
            default -> body();
          };
      refused(step("dlh-officer", id, verb, sent), 409, "MEASURE_CLOSED");
    }
    assertEquals(
        List.of("OPEN", "OPEN", "OPEN", "DONE"),
        Neighbours.hear(Topics.HAZARD, 4, one -> one.key().equals(id)).stream()
            .map(one -> one.body().get("state"))
            .toList());
    assertEquals(
        List.of("measure.made", "measure.progress", "measure.changed", "measure.done"),
        audited(id));
  }

  private List<String> audited(String id) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            database.query(
                "select action from "
                    + auditSchema
                    + ".audit_entry where entity = 'Measure' and entity_id = ? order by id",
                row -> row.getString(1),
                id));
  }

  @Test
  void isWithdrawnWithAReason() {
    String id = made(body());
    refused(step("dlh-officer", id, "withdraw", Map.of("reason", " ")), 400, "INVALID_FIELD");
    step("dlh-officer", id, "withdraw", Map.of("reason", "并入区级制度"))
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"))
        .body("withdrawReason", equalTo("并入区级制度"));
  }

  @Test
  void isFoundByWhatIsDueIdleAndAnswered() {
    String hazard = reported(World.PARK);
    Map<String, Object> body = body();
    body.put("title", "高处作业票制度" + UUID.randomUUID());
    body.put("hazardIds", List.of(hazard));
    String id = made(body);
    as("dlh-officer")
        .queryParam("hazard", hazard)
        .queryParam("state", "OPEN")
        .queryParam("overdue", false)
        .get(MEASURES)
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].hazards", equalTo(1))
        .body("items[0].idleDays", equalTo(0));
    as("dlh-officer")
        .queryParam("q", body.get("title"))
        .get(MEASURES)
        .then()
        .body("total", equalTo(1));
    for (String none : List.of("overdue=true", "idleDays=1", "state=DONE")) {
      as("dlh-officer")
          .get(MEASURES + "?hazard=" + hazard + "&" + none)
          .then()
          .statusCode(200)
          .body("total", equalTo(0));
    }
    as("dlh-officer").get(MEASURES + "?idleDays=0").then().statusCode(400);
    as("dlh-officer").get(MEASURES + "?mood=good").then().statusCode(400);
  }

  @Test
  void aDepartmentKeepsToItsOwn() {
    String own =
        as("dlh-department")
            .body(body())
            .post(MEASURES)
            .then()
            .statusCode(201)
            .body("department", equalTo(World.LEAD))
            .extract()
            .path("id");
    step("dlh-department", own, "progress", Map.of("note", "在办")).then().statusCode(200);
    Map<String, Object> others = body();
    others.put("department", "DLH-CULT");
    String id = made(others);
    as("dlh-department")
        .get(MEASURES + "/" + id)
        .then()
        .statusCode(200)
        .body("actions", hasSize(0));
    refused(
        step("dlh-department", id, "progress", Map.of("note", "x")), 403, "NOT_LEAD_DEPARTMENT");
  }

  @Test
  void staysInItsPlace() {
    String id = made(body());
    as("dzgz-officer").get(MEASURES + "/" + id).then().statusCode(404);
    refused(step("dzgz-officer", id, "progress", Map.of("note", "x")), 404, "NOT_FOUND");
    as("dzgz-officer").get(MEASURES).then().body("items.id", not(hasItem(id)));
    as("dl-officer").queryParam("limit", 200).get(MEASURES).then().body("items.id", hasItem(id));
    Map<String, Object> foreign = body();
    foreign.put("hazardIds", List.of(reported(World.PARK)));
    refused(as("dzgz-officer").body(foreign).post(MEASURES), 404, "NOT_FOUND");
    Map<String, Object> elsewhere = body();
    elsewhere.put("regionCode", World.DONGZHAO);
    refused(as("dlh-officer").body(elsewhere).post(MEASURES), 403, "OUTSIDE_SCOPE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ent-officer", "agency-anhua", "dlh-grid", "dlh-custodian"})
  void isTheSupervisingSidesOwn(String who) {
    refused(as(who).get(MEASURES), 403, "FORBIDDEN");
    as(who).get(BASE + "/two-lists/measures").then().statusCode(403);
  }

  @Test
  void refusesDaysThatCannotBe() {
    Map<String, Object> past = body();
    past.put("dueOn", World.today().minusDays(1).toString());
    refused(as("dlh-officer").body(past).post(MEASURES), 400, "MEASURE_DUE_IN_PAST");
    String id = made(body());
    for (int days : new int[] {1, -1}) {
      String on = World.today().plusDays(days).toString();
      refused(
          step("dlh-officer", id, "complete", Map.of("evidence", "x", "doneOn", on)),
          400,
          "MEASURE_DONE_DAY_WRONG");
    }
    as("dlh-officer")
        .body(Map.of("note", "x"))
        .post(MEASURES + "/" + id + "/progress")
        .then()
        .statusCode(428);
  }

  @Test
  void bothListsComeAsWorkbooks() throws IOException {
    String hazard = reported(World.PARK);
    String number = as("dlh-officer").get(BASE + "/hazards/" + hazard).path("number");
    Map<String, Object> body = body();
    body.put("title", "=1+1");
    String id = made(body);
    List<Row> measures = rows("/two-lists/measures?state=OPEN");
    Row last = measures.getLast();
    assertEquals(
        as("dlh-officer").get(MEASURES + "/" + id).<String>path("number"), last.cell(1).text());
    assertEquals("=1+1", last.cell(3).text());
    assertTrue(last.cell(8).date().isPresent());
    List<Row> problems = rows("/two-lists/problems?open=true&region=" + World.DONGLIHU);
    Row row =
        problems.stream()
            .filter(one -> one.cell(1).text().equals(number))
            .findFirst()
            .orElseThrow();
    assertEquals("安全出口锁闭", row.cell(5).text());
    assertEquals("已上报", row.cell(15).text());
    assertEquals("东丽湖街道", row.cell(3).text());
    assertTrue(
        problems.stream().noneMatch(one -> one.cell(15).text().equals("已销号")), "open ones only");
    as("dzgz-officer").get(BASE + "/two-lists/problems").then().statusCode(200);
  }

  private static List<Row> rows(String path) throws IOException {
    byte[] book = as("dlh-officer").get(BASE + path).then().statusCode(200).extract().asByteArray();
    Path file = Files.createTempFile("list", ".xlsx");
    Files.write(file, book);
    try (SheetReader reader = SheetReader.open(file)) {
      return reader.stream().toList();
    } finally {
      Files.delete(file);
    }
  }
}
