package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.assigned;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.Api.photo;
import static io.zhiben.hazard.Api.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.sheet.Row;
import io.zhiben.platform.sheet.SheetReader;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what a list of hazards, its numbers and both of its workbooks are narrowed. */
@HazardServiceTest
class HazardNarrowingTest {
  private static final String CLAUSE = "mem-10-2023/3.2";

  @Inject Database database;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static String reported(UUID enterprise, String word, String category) {
    Map<String, Object> body = hazardBody(enterprise);
    body.put("description", word);
    body.put("category", category);
    return as("dlh-officer").body(body).post(HAZARDS).then().statusCode(201).extract().path("id");
  }

  private static String word() {
    return "W" + UUID.randomUUID();
  }

  private static Response list(String who, String word, String name, Object value) {
    return as(who).queryParam("q", word).queryParam(name, value).get(HAZARDS);
  }

  @ParameterizedTest
  @CsvSource({
    "domain, culture-tourism, road",
    "source, REPORT, TIP_OFF",
    "department, DLH-ECON, DLH-MARKET",
    "department, DLH-ECON, DLH-EC",
    "category, FIRE_EXIT, FIRE_GAS",
    "tag, highRisk, high",
    "clause, mem-10-2023/3.2, mem-10-2023/3.1"
  })
  void narrowsByOneOfThem(String name, String mine, String other) {
    String word = word();
    String id = reported(World.PARK, word, "FIRE_EXIT");
    step("dlh-officer", id, "verify", Map.of("level", "MAJOR", "clauseId", CLAUSE))
        .then()
        .statusCode(200);
    list("dlh-officer", word, name, mine)
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].category.code", equalTo("FIRE_EXIT"));
    list("dlh-officer", word, name, other).then().statusCode(200).body("items", empty());
    list("dzgz-officer", word, name, mine).then().statusCode(200).body("items", empty());
  }

  @Test
  void findsWhatADepartmentReceivedAndNotWhatItGaveAway() {
    String word = word();
    String id = reported(World.PARK, word, null);
    List<String> receivers = as("dlh-officer").get(HAZARDS + "/" + id + "/receivers").path("code");
    String to = receivers.getFirst();
    step("dlh-officer", id, "transfer", Map.of("to", to, "reason", "职责所在")).then().statusCode(200);
    list("dlh-officer", word, "department", to).then().body("items.id", contains(id));
    list("dlh-officer", word, "department", World.LEAD).then().body("items", empty());
  }

  @Test
  void showsEnterprisesNoTipOffsAmongSources() {
    String word = word();
    String id = reported(World.PARK, word, null);
    change("update hazard set source = 'TIP_OFF' where id = ?", UUID.fromString(id));
    list("dlh-officer", word, "source", "TIP_OFF").then().body("items.id", contains(id));
    list("dlh-officer", word, "source", "REPORT").then().body("items", empty());
    list("ent-officer", word, "source", "TIP_OFF").then().body("items", empty());
    list("ent-officer", word, "source", "REPORT")
        .then()
        .body("items.id", contains(id))
        .body("items.source", contains("REPORT"));
  }

  @Test
  void countsWhatTheListShowsAlsoByCategory() {
    String word = word();
    String open = reported(World.PARK, word, "PIPE");
    String major = reported(World.HOTEL, word, "PIPE");
    reported(World.PARK, word, null);
    step("dlh-officer", major, "verify", Map.of("level", "MAJOR", "clauseId", CLAUSE))
        .then()
        .statusCode(200);
    step("dlh-officer", open, "withdraw", Map.of("reason", "重复")).then().statusCode(200);
    as("dlh-officer")
        .queryParam("q", word)
        .queryParam("category", "PIPE")
        .get(HAZARDS + "/counts")
        .then()
        .statusCode(200)
        .body("total", equalTo(2))
        .body("open", equalTo(1))
        .body("byLevel.MAJOR", equalTo(1));
    as("dlh-officer")
        .queryParam("q", word)
        .get(HAZARDS + "/category-counts")
        .then()
        .statusCode(200)
        .body("code", contains("PIPE", null))
        .body("[0].title", equalTo("管道泄漏爆炸风险"))
        .body("[0].total", equalTo(2))
        .body("[0].open", equalTo(1))
        .body("[0].major", equalTo(1))
        .body("[1].total", equalTo(1));
  }

  @Test
  void exportsWhatTheListShowsIntoBothWorkbooks() throws IOException {
    String word = word();
    reported(World.PARK, word, "FIRE_GAS");
    reported(World.HOTEL, word, "FIRE_EXIT");
    List<Row> exported = rows(HAZARDS + "/export?sort=number&category=FIRE_GAS&q=" + word);
    assertEquals(1, exported.size());
    assertEquals("违规用气", exported.getFirst().cell(14).text());
    List<Row> problems = rows(BASE + "/two-lists/problems?department=DLH-CULT&open=true&q=" + word);
    assertEquals(1, problems.size());
    assertEquals("湖景会议酒店", problems.getFirst().cell(4).text());
    assertEquals(0, rows(BASE + "/two-lists/problems?foundTo=2023-12-31&q=" + word).size());
  }

  private static List<Row> rows(String path) throws IOException {
    byte[] workbook = as("dlh-officer").get(path).then().statusCode(200).extract().asByteArray();
    Path file = Files.createTempFile("narrowed", ".xlsx");
    Files.write(file, workbook);
    try (SheetReader reader = SheetReader.open(file)) {
      return reader.stream().toList();
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void findsWhatIsForgottenUntilSomebodyDoesSomething() {
    String word = word();
    String id = reported(World.PARK, word, null);
    list("dlh-officer", word, "idleDays", 10).then().statusCode(200).body("items", empty());
    forget(id, 40);
    list("dlh-officer", word, "idleDays", 40)
        .then()
        .body("items.id", contains(id))
        .body("items.idleDays", contains(40));
    list("dlh-officer", word, "idleDays", 41).then().body("items", empty());
    list("dlh-officer", word, "fault", "IDLE").then().body("items.id", contains(id));
    long version = as("dlh-officer").get(HAZARDS + "/" + id).jsonPath().getLong("version");
    photo("dlh-officer", id, "BEFORE");
    as("dlh-officer")
        .get(HAZARDS + "/" + id)
        .then()
        .body("idleDays", equalTo(0))
        .body("version", equalTo((int) version));
    list("dlh-officer", word, "idleDays", 1).then().body("items", empty());
    forget(id, 40);
    assigned(id);
    list("dlh-officer", word, "idleDays", 1).then().body("items", empty());
    String withdrawn = reported(World.PARK, word, null);
    step("dlh-officer", withdrawn, "withdraw", Map.of("reason", "重复")).then().statusCode(200);
    forget(withdrawn, 40);
    list("dlh-officer", word, "idleDays", 1).then().body("items", empty());
  }

  private void forget(String id, int days) {
    LocalDate day = World.today().minusDays(days);
    change("update hazard set touched_on = ? where id = ?", day, UUID.fromString(id));
  }

  private void change(String sql, Object... values) {
    QuarkusTransaction.requiringNew().run(() -> database.update(sql, values));
  }

  @Test
  void showsWhatRecordsLack() {
    String word = word();
    String good = reported(World.PARK, word, null);
    assigned(good);
    list("dlh-officer", word, "fault", "ANY").then().statusCode(200).body("items", empty());
    String none = reported(World.PARK, word, null);
    step("dlh-officer", none, "verify", Map.of("level", "GENERAL")).then().statusCode(200);
    list("dlh-officer", word, "fault", "NO_DEADLINE").then().body("items.id", contains(none));
    list("dlh-officer", word, "fault", "NO_CLAUSE").then().body("items", empty());
    String major = reported(World.PARK, word, null);
    step("dlh-officer", major, "verify", Map.of("level", "MAJOR", "clauseId", CLAUSE))
        .then()
        .statusCode(200);
    list("dlh-officer", word, "fault", "NO_DOMAIN").then().body("items", empty());
    change(
        "update hazard set clause_id = null, domain_code = null where id = ?",
        UUID.fromString(major));
    list("dlh-officer", word, "fault", "NO_CLAUSE").then().body("items.id", contains(major));
    list("dlh-officer", word, "fault", "NO_DOMAIN").then().body("items.id", contains(major));
    list("dlh-officer", word, "fault", "ANY")
        .then()
        .body("items.id", hasItem(major))
        .body("items.size()", equalTo(2));
  }

  @ParameterizedTest
  @CsvSource({
    "source, RUMOUR, INVALID_PARAMETER",
    "fault, NONE, INVALID_PARAMETER",
    "idleDays, 0, INVALID_FIELD",
    "idleDays, x, INVALID_PARAMETER"
  })
  void refusesWhatItDoesNotUnderstand(String name, String value, String code) {
    list("dlh-officer", "x", name, value).then().statusCode(400).body("code", equalTo(code));
  }

  @Test
  void countsByPhase() {
    String word = word();
    Map<String, Object> body = hazardBody(World.PARK);
    body.put("description", word);
    body.put("phase", "BUILD");
    as("dlh-officer").body(body).post(HAZARDS).then().statusCode(201);
    reported(World.PARK, word, null);
    as("dlh-officer")
        .queryParam("q", word)
        .get(HAZARDS + "/phase-counts")
        .then()
        .statusCode(200)
        .body("phase", contains("BUILD", null))
        .body("total", contains(1, 1))
        .body("open", contains(1, 1));
  }
}
