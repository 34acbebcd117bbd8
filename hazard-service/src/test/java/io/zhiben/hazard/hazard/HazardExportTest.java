package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.Api.verifiedGeneral;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.platform.sheet.Row;
import io.zhiben.platform.sheet.SheetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HazardServiceTest
class HazardExportTest {
  private static final String EXPORT = HAZARDS + "/export";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static String reportedAs(UUID enterprise, String description) {
    Map<String, Object> body = hazardBody(enterprise);
    body.put("description", description);
    return as("dlh-officer").body(body).post(HAZARDS).then().statusCode(201).extract().path("id");
  }

  private static List<Row> rows(String who, Map<String, ?> query) throws IOException {
    byte[] workbook =
        as(who)
            .queryParams(query)
            .get(EXPORT)
            .then()
            .statusCode(200)
            .header("Content-Disposition", startsWith("attachment"))
            .extract()
            .asByteArray();
    Path file = Files.createTempFile("export", ".xlsx");
    Files.write(file, workbook);
    try (SheetReader reader = SheetReader.open(file)) {
      return reader.stream().toList();
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void hasWhatTheListShows() throws IOException {
    String word = "W" + UUID.randomUUID();
    String first = reportedAs(World.PARK, word + " 一");
    reportedAs(World.HOTEL, word + " 二");
    verifiedGeneral(first);
    List<Row> exported = rows("dlh-officer", Map.of("q", word, "sort", "number"));
    assertEquals(List.of(word + " 一", word + " 二"), texts(exported, 7));
    String number = as("dlh-officer").get(HAZARDS + "/" + first).path("number");
    assertEquals(number, exported.getFirst().cell(0).text());
    assertEquals("欢腾湖主题乐园", exported.getFirst().cell(1).text());
    assertEquals("东丽湖街道", exported.getFirst().cell(4).text());
    assertEquals(List.of("一般隐患", "待定级"), texts(exported, 5));
    assertEquals(List.of("已核实", "已上报"), texts(exported, 6));
    assertEquals(World.today(), exported.getFirst().cell(11).date().orElseThrow());
    assertEquals(
        List.of(word + " 二"),
        texts(rows("dlh-officer", Map.of("q", word, "state", "REPORTED")), 7));
  }

  private static List<String> texts(List<Row> rows, int column) {
    return rows.stream().map(row -> row.cell(column).text()).toList();
  }

  @Test
  void staysWithinTheScope() throws IOException {
    String word = "W" + UUID.randomUUID();
    reportedAs(World.PARK, word);
    assertEquals(1, rows("tj-officer", Map.of("q", word)).size());
    assertEquals(0, rows("dzgz-officer", Map.of("q", word)).size());
  }

  @Test
  void isWrittenDown() throws IOException {
    String word = "W" + UUID.randomUUID();
    reportedAs(World.PARK, word);
    rows("dlh-officer", Map.of("q", word));
    String entries =
        as("dlh-auditor")
            .queryParam("entity", "HazardList")
            .queryParam("limit", 200)
            .get(BASE + "/audit")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertTrue(entries.contains("hazard.export") && entries.contains("{q=" + word + "}"));
  }

  @Test
  void refusesMoreThanOneExportHas() throws IOException {
    String word = "W" + UUID.randomUUID();
    for (int i = 0; i < 12; i++) {
      reportedAs(World.PARK, word + " " + i);
    }
    assertEquals(12, rows("dlh-officer", Map.of("q", word)).size());
    reportedAs(World.PARK, word + " 12");
    as("dlh-officer")
        .queryParam("q", word)
        .get(EXPORT)
        .then()
        .statusCode(422)
        .header("Content-Type", startsWith("application/problem+json"))
        .body("code", equalTo("EXPORT_TOO_LARGE"))
        .body("detail", containsString("12"));
    // another condition makes it fit
    assertEquals(0, rows("dlh-officer", Map.of("q", word, "open", false)).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dlh-grid", "ent-officer", "agency-anhua", "dlh-admin", "ops"})
  void isNotForEverybody(String who) {
    as(who).get(EXPORT).then().statusCode(403);
  }

  @Test
  void refusesWhatItDoesNotUnderstand() {
    as("dlh-officer").queryParam("sort", "spot").get(EXPORT).then().statusCode(400);
    as("dlh-officer").queryParam("page", "1").get(EXPORT).then().statusCode(400);
  }
}
