package io.zhiben.hazard.legacy;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.step;
import static io.zhiben.hazard.Api.tokenOf;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import io.zhiben.platform.sheet.Row;
import io.zhiben.platform.sheet.SheetReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class LegacyImportResourceTest {
  private static final String IMPORTS = BASE + "/legacy-imports";
  private static final AtomicInteger SERIAL = new AtomicInteger();

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Response send(String who, byte[] file) {
    return given().auth().oauth2(tokenOf(who)).multiPart("file", "历史台账.xlsx", file).post(IMPORTS);
  }

  private static String checked(byte[] file) {
    return send("dlh-officer", file).then().statusCode(201).extract().path("id");
  }

  private static JsonPath read(String id) {
    return as("dlh-officer").get(IMPORTS + "/" + id).then().statusCode(200).extract().jsonPath();
  }

  private static Response commit(String who, String id) {
    String tag = as("dlh-officer").get(IMPORTS + "/" + id).header("ETag");
    return as(who).header("If-Match", tag).post(IMPORTS + "/" + id + "/commit");
  }

  private static JsonPath committed(String id) {
    commit("dlh-officer", id).then().statusCode(202);
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> read(id), view -> view.getString("finishedAt") != null);
  }

  private static List<Object> row(String number, String state) {
    return new ArrayList<>(
        Arrays.asList(
            number,
            World.PARK_CODE,
            null,
            "旧台账隐患",
            "东门",
            "一般",
            null,
            LocalDate.of(2021, 6, 1),
            LocalDate.of(2021, 6, 3),
            state,
            LocalDate.of(2021, 7, 1),
            "安全部",
            "已处理",
            10,
            null,
            state.equals("未整改") ? null : LocalDate.of(2021, 6, 20),
            state.equals("已销号") ? LocalDate.of(2021, 6, 25) : null));
  }

  private static String number() {
    return "T-" + SERIAL.incrementAndGet();
  }

  private static String hazardOf(String paperNumber) {
    return as("dlh-officer")
        .queryParam("q", paperNumber)
        .get(HAZARDS)
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .extract()
        .path("items[0].id");
  }

  private static ValidatableResponse hazard(String id) {
    return as("dlh-officer").get(HAZARDS + "/" + id).then().statusCode(200);
  }

  @Test
  void takesTheShippedRegisterOverOnceAndSaysWhatIsWrong() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("..").resolve(DonglihuPaper.FILE));
    JsonPath preview = send("dlh-officer", file).then().statusCode(201).extract().jsonPath();
    assertEquals("CHECKED", preview.getString("state"));
    assertEquals(9, preview.getInt("rowsTotal"));
    // the store is known where the register of enterprises was imported, and not here
    assertEquals(5, preview.getInt("rowsGood"));
    assertEquals(4, preview.getInt("rowsRejected"));
    assertEquals(List.of(4, 6, 7, 8), preview.getList("errors.row"));
    assertEquals(List.of("统一社会信用代码", "统一社会信用代码", "发现日期", "判定依据"), preview.getList("errors.column"));
    assertEquals("2023年11月", preview.getString("errors[2].value"));
    assertEquals(List.of("COMMIT"), preview.getList("actions"));
    as("dlh-officer").queryParam("q", "2022-007").get(HAZARDS).then().body("total", equalTo(0));

    String id = preview.getString("id");
    JsonPath done = committed(id);
    assertEquals("DONE", done.getString("state"));
    assertEquals(5, done.getInt("rowsAdded"));
    assertEquals(0, done.getInt("rowsGood"));
    assertEquals(List.of(), done.getList("actions"));

    eachStandsAsThePaperSays();
    isFoundByWhatItSays();
    tellsItsNeighbours();
    offersTheBadRowsAsAFile(id);
    addsNothingWhenItComesAgain(file);
  }

  private static void eachStandsAsThePaperSays() {
    hazard(hazardOf("2022-007"))
        .body("state", equalTo("SIGNED_OFF"))
        .body("source", equalTo("LEGACY"))
        .body("number", matchesPattern("DLH-\\d{4}-\\d{6}"))
        .body("paper.number", equalTo("2022-007"))
        .body("foundOn", equalTo("2022-04-06"))
        .body("dates.recordedAt", not(nullValue()))
        .body("dates.signedOffAt", matchesPattern("2022-04-1[89]T16:00.*|2022-04-20T00:00.*"))
        .body("timeline.event", contains("IMPORTED"))
        .body("timeline[0].detail", equalTo("2022-007"));
    hazard(hazardOf("2022-031"))
        .body("level", equalTo("MAJOR"))
        .body("paper.basis", equalTo("原判定依据：消防设施管理条款"))
        .body("clause", nullValue());
    // all five elements stand on paper, so it is with the enterprise, and late
    String owed = hazardOf("2023-044");
    hazard(owed)
        .body("state", equalTo("ASSIGNED"))
        .body("deadline", equalTo("2023-12-31"))
        .body("plan.fundsFen", equalTo(18_000_000))
        .body("nextOwner", equalTo("ENTERPRISE"));
    assertTrue(hazard(owed).extract().<Integer>path("overdueDays") > 300);
    String rectified = hazardOf("2024-003");
    hazard(rectified)
        .body("state", equalTo("RECTIFIED"))
        .body("actions", not(hasItem("REINSPECT")));
    step("dlh-officer", rectified, "reinspect", Map.of("passed", true))
        .then()
        .statusCode(409)
        .body("code", equalTo("RECTIFIER_CANNOT_REINSPECT"));
    step("dlh-officer2", rectified, "reinspect", Map.of("passed", false, "note", "未装"))
        .then()
        .statusCode(200)
        .body("state", equalTo("VERIFIED"));
  }

  private static void isFoundByWhatItSays() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            as("dlh-officer")
                .queryParam("q", "检修平台护栏")
                .get(HAZARDS)
                .then()
                .body("items.description", hasItem("过山车检修平台护栏松动")));
  }

  private static void tellsItsNeighbours() {
    List<Neighbours.Heard> heard =
        Neighbours.hear(
            Topics.HAZARD,
            1,
            one ->
                one.type().equals("io.zhiben.hazard.HazardImported")
                    && "2022-04-06".equals(one.body().get("foundOn")));
    assertEquals("SIGNED_OFF", heard.getFirst().body().get("state"));
    assertEquals("LEGACY", heard.getFirst().body().get("source"));
  }

  private static void offersTheBadRowsAsAFile(String id) throws IOException {
    byte[] file =
        as("dlh-officer")
            .get(IMPORTS + "/" + id + "/rejected")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    Path copy = Files.createTempFile("rejected", ".xlsx");
    Files.write(copy, file);
    try (SheetReader reader = SheetReader.open(copy)) {
      assertEquals(List.of(), LegacyLine.Layout.of(reader.header()).missing());
      List<Row> rows = reader.stream().toList();
      assertEquals(4, rows.size());
      assertEquals("4", rows.getFirst().cell(0).text());
      assertTrue(rows.getFirst().cell(8).date().isPresent(), "a good date stays a date");
      assertTrue(rows.getLast().cell(18).text().contains("判定依据"));
    } finally {
      Files.delete(copy);
    }
  }

  private static void addsNothingWhenItComesAgain(byte[] file) {
    String again = checked(file);
    assertEquals(0, read(again).getInt("rowsGood"));
    assertEquals(5, read(again).getInt("rowsUnchanged"));
    assertEquals(0, committed(again).getInt("rowsAdded"));
    as("dlh-officer").queryParam("q", "2023-044").get(HAZARDS).then().body("total", equalTo(1));
  }

  @Test
  void theShippedRegisterIsTheGenerators() throws IOException {
    Path shipped = Path.of("..").resolve(DonglihuPaper.FILE);
    Path made = Files.createTempFile("made", ".xlsx");
    Files.write(made, DonglihuPaper.workbook(DonglihuPaper.rows()));
    try (SheetReader one = SheetReader.open(shipped);
        SheetReader other = SheetReader.open(made)) {
      assertEquals(one.header(), other.header());
      assertArrayEquals(one.stream().toArray(), other.stream().toArray());
    } finally {
      Files.delete(made);
    }
  }

  @Test
  void aNumberStandsOnceATown() throws IOException {
    String number = number();
    List<Object> first = row(number, "未整改");
    byte[] twice = DonglihuPaper.workbook(List.of(first, first));
    String id = checked(twice);
    assertEquals(List.of("LEGACY_ROW_DUPLICATE"), read(id).getList("errors.code"));
    assertEquals(1, committed(id).getInt("rowsAdded"));
    List<Object> other = row(number, "未整改");
    other.set(LegacyColumn.DESCRIPTION.ordinal(), "别的隐患");
    String differs = checked(DonglihuPaper.workbook(List.of(other)));
    assertEquals(List.of("LEGACY_ROW_DIFFERS"), read(differs).getList("errors.code"));
    assertEquals(0, committed(differs).getInt("rowsAdded"));
  }

  @Test
  void twoPreviewsOfTheSameRegisterMakeEachHazardOnce() throws IOException {
    String number = number();
    byte[] file = DonglihuPaper.workbook(List.of(row(number, "已销号")));
    String one = checked(file);
    String two = checked(file);
    commit("dlh-officer", one).then().statusCode(202);
    JsonPath second = committed(two);
    JsonPath first =
        await()
            .atMost(Duration.ofSeconds(60))
            .until(() -> read(one), view -> view.getString("finishedAt") != null);
    assertEquals(1, first.getInt("rowsAdded") + second.getInt("rowsAdded"));
    assertEquals(1, first.getInt("rowsUnchanged") + second.getInt("rowsUnchanged"));
    hazardOf(number);
  }

  @Test
  void isCommittedOnce() throws IOException {
    String id = checked(DonglihuPaper.workbook(List.of(row(number(), "未整改"))));
    as("dlh-officer").post(IMPORTS + "/" + id + "/commit").then().statusCode(428);
    committed(id);
    commit("dlh-officer", id).then().statusCode(409).body("code", equalTo("LEGACY_COMMITTED"));
  }

  @Test
  void staysInItsPlaceAndReachesNoForeignEnterprise() throws IOException {
    String id = checked(DonglihuPaper.workbook(List.of(row(number(), "未整改"))));
    for (String path : List.of("", "/rejected")) {
      as("dzgz-officer").get(IMPORTS + "/" + id + path).then().statusCode(404);
    }
    commit("dzgz-officer", id).then().statusCode(404);
    as("dzgz-officer").get(IMPORTS).then().statusCode(200).body("items.id", not(hasItem(id)));
    as("dl-officer").get(IMPORTS).then().statusCode(200).body("items.id", hasItem(id));
    send("dzgz-officer", DonglihuPaper.workbook(List.of(row(number(), "未整改"))))
        .then()
        .statusCode(201)
        .body("rowsGood", equalTo(0))
        .body("errors.code", contains("LEGACY_ROW_ENTERPRISE_UNKNOWN"));
  }

  @Test
  void refusesWhatIsNoRegister() throws IOException {
    send("dlh-officer", "no workbook".getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(415)
        .body("code", equalTo("LEGACY_NOT_A_WORKBOOK"));
    given()
        .auth()
        .oauth2(tokenOf("dlh-officer"))
        .multiPart("other", "x")
        .post(IMPORTS)
        .then()
        .statusCode(400)
        .body("code", equalTo("LEGACY_FILE_MISSING"));
    send("dlh-department", DonglihuPaper.workbook(List.of())).then().statusCode(403);
  }

  @Test
  void offersATemplateThatItTakes() throws IOException {
    byte[] template =
        as("dlh-officer").get(IMPORTS + "/template").then().statusCode(200).extract().asByteArray();
    send("dlh-officer", template)
        .then()
        .statusCode(201)
        .body("rowsRejected", equalTo(0))
        .body("rowsGood", equalTo(2))
        .body("errors", hasSize(0));
  }

  @Test
  void takesThousandsOfRowsOver() throws IOException {
    String mark = number();
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      rows.add(row(mark + "-" + i, i % 2 == 0 ? "已销号" : "未整改"));
    }
    String id = checked(DonglihuPaper.workbook(rows));
    assertEquals(2_000, read(id).getInt("rowsGood"));
    assertEquals(2_000, committed(id).getInt("rowsAdded"));
    hazard(hazardOf(mark + "-1998")).body("state", equalTo("SIGNED_OFF"));
    hazard(hazardOf(mark + "-1999")).body("state", equalTo("ASSIGNED"));
  }
}
