package io.zhiben.enterprise.device;

import static io.restassured.RestAssured.given;
import static io.zhiben.enterprise.Api.BASE;
import static io.zhiben.enterprise.Api.as;
import static io.zhiben.enterprise.Api.enterprise;
import static io.zhiben.enterprise.Api.newCode;
import static io.zhiben.enterprise.Api.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.zhiben.enterprise.Api;
import io.zhiben.enterprise.EnterpriseServiceTest;
import io.zhiben.enterprise.countsheet.CountColumn;
import io.zhiben.platform.sheet.SheetReader;
import io.zhiben.platform.sheet.SheetWriter;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts of devices from a spreadsheet. */
@EnterpriseServiceTest
class DeviceSheetTest {
  private static final String SHEETS = BASE + "/device-count-sheets";

  @Inject Clock clock;

  private String code;
  private String id;

  @BeforeEach
  void register() {
    code = newCode();
    id = registered("dlh-officer", enterprise(code, "示例设备公司" + code.substring(9)));
  }

  @Test
  void entersWhatIsNewOnceAndLeavesWhatIsThere() throws IOException {
    byte[] sheet = sheet(row("电梯", 14, 13), row("BOILER", 2, 2));
    check("dlh-officer", sheet)
        .statusCode(200)
        .body("rows", is(2))
        .body("added", is(2))
        .body("errors", empty())
        .body("kept", is(false));
    as("dlh-officer").get(counts()).then().body("items", empty());
    String key = UUID.randomUUID().toString();
    enter("dlh-officer", sheet, key).statusCode(201).body("added", is(2)).body("kept", is(true));
    enter("dlh-officer", sheet, key).statusCode(201).body("added", is(2));
    enter("dlh-officer", sheet, null).statusCode(201).body("added", is(0)).body("unchanged", is(2));
    as("dlh-officer").get(counts()).then().body("items", hasSize(2));
  }

  @Test
  void namesWhatIsWrongByRowAndEntersNothing() throws IOException {
    byte[] sheet =
        sheet(
            row("电梯", 14, 13),
            row("电梯", 14, 13),
            row("风扇", 1, 1),
            row("锅炉", 1, 2),
            changed(row("起重机械", 1, 1), 0, newCode()),
            changed(row("起重机械", 1, 1), 3, LocalDate.now(clock).plusDays(1)),
            changed(row("起重机械", 1, 1), 3, "2026年"),
            changed(row("起重机械", 1, 1), 4, "一"),
            changed(row("起重机械", 1, 1), 10, null));
    check("dlh-officer", sheet)
        .statusCode(200)
        .body("added", is(1))
        .body("errors.row", contains(3, 4, 5, 6, 7, 8, 9, 10))
        .body(
            "errors.code",
            contains(
                "ROW_COUNT_TWICE",
                "ROW_CHOICE_UNKNOWN",
                "COUNT_EXCEEDS_WHOLE",
                "ROW_ENTERPRISE_UNKNOWN",
                "DATE_IN_FUTURE",
                "ROW_DATE_AS_TEXT",
                "ROW_NUMBER_WRONG",
                "ROW_VALUE_MISSING"))
        .body("errors[2].column", equalTo("在检验有效期内"));
    enter("dlh-officer", sheet, null)
        .statusCode(400)
        .body("code", equalTo("COUNT_SHEET_FAULTY"))
        .body("errors", hasSize(8));
    as("dlh-officer").get(counts()).then().body("items", empty());
  }

  @Test
  void otherNumbersOfTheQuarterAreCorrectedByHand() throws IOException {
    enter("dlh-officer", sheet(row("电梯", 14, 13)), null).statusCode(201);
    check("dlh-officer", sheet(row("电梯", 15, 13)))
        .body("added", is(0))
        .body("errors.code", contains("QUARTER_COUNTED"));
  }

  @Test
  void anotherPlaceKnowsNothingOfTheEnterprise() throws IOException {
    check("dzgz-officer", sheet(row("电梯", 14, 13)))
        .statusCode(200)
        .body("errors.code", contains("ROW_ENTERPRISE_UNKNOWN"));
    enter("dzgz-officer", sheet(row("电梯", 14, 13)), null).statusCode(400);
    check("dlh-leader", sheet(row("电梯", 14, 13))).statusCode(403);
  }

  @Test
  void refusesWhatIsNoSheetOfCounts() throws IOException {
    check("dlh-officer", "no workbook".getBytes(StandardCharsets.UTF_8))
        .statusCode(415)
        .body("code", equalTo("IMPORT_NOT_A_WORKBOOK"));
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (SheetWriter writer =
        new SheetWriter(other, "x", CountColumn.sheetColumns(DeviceColumn.CODE))) {
      writer.row(List.of(code));
    }
    check("dlh-officer", other.toByteArray())
        .statusCode(400)
        .body("code", equalTo("IMPORT_COLUMN_MISSING"));
    given()
        .auth()
        .oauth2(Api.tokenOf("dlh-officer"))
        .multiPart("note", "x")
        .post(SHEETS + "/check")
        .then()
        .statusCode(400);
  }

  @Test
  void itsTemplateHasTheColumnsThatItTakes() throws IOException {
    byte[] template =
        as("dlh-officer")
            .accept("*/*")
            .get(SHEETS + "/template")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    Path file = Files.write(Files.createTempFile("template", ".xlsx"), template);
    try (SheetReader reader = SheetReader.open(file)) {
      assertEquals(
          Arrays.stream(DeviceColumn.values()).map(DeviceColumn::title).toList(),
          reader.header().titles());
    } finally {
      Files.delete(file);
    }
  }

  private String counts() {
    return BASE + "/device-counts?enterprise=" + id;
  }

  private List<Object> row(String kind, int total, int inspected) {
    return Arrays.asList(
        code, null, kind, LocalDate.now(clock), total, total, inspected, 6, 5, 0, 0);
  }

  private static List<Object> changed(List<Object> row, int column, Object value) {
    List<Object> changed = new ArrayList<>(row);
    changed.set(column, value);
    return changed;
  }

  @SafeVarargs
  private static byte[] sheet(List<Object>... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetWriter sheet =
        new SheetWriter(out, "填报", CountColumn.sheetColumns(DeviceColumn.values()))) {
      for (List<Object> row : rows) {
        sheet.row(row);
      }
    }
    return out.toByteArray();
  }

  private static ValidatableResponse check(String who, byte[] sheet) {
    return sending(who, sheet).post(SHEETS + "/check").then();
  }

  private static ValidatableResponse enter(String who, byte[] sheet, String key) {
    RequestSpecification request = sending(who, sheet);
    return (key == null ? request : request.header("Idempotency-Key", key)).post(SHEETS).then();
  }

  private static RequestSpecification sending(String who, byte[] sheet) {
    return given().auth().oauth2(Api.tokenOf(who)).multiPart("file", "counts.xlsx", sheet);
  }
}
