package io.zhiben.enterprise.importing;

import static io.restassured.RestAssured.given;
import static io.zhiben.enterprise.Api.BASE;
import static io.zhiben.enterprise.Api.ENTERPRISES;
import static io.zhiben.enterprise.Api.IMPORTS;
import static io.zhiben.enterprise.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.zhiben.enterprise.Api;
import io.zhiben.enterprise.EnterpriseServiceTest;
import io.zhiben.enterprise.Rows;
import io.zhiben.platform.sheet.Row;
import io.zhiben.platform.sheet.SheetReader;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The register that ships with the documentation, through the API. */
@EnterpriseServiceTest
class EnterpriseImportResourceTest {
  private static final Path REGISTER = Path.of("../docs/demo/enterprises-donglihu.xlsx");

  @Inject Rows rows;

  @Test
  void importsTheDemoRegisterOnceAndSaysWhatIsWrong() throws IOException {
    JsonPath first = Uploads.imported("dlh-officer", Files.readAllBytes(REGISTER));

    assertEquals("DONE", first.getString("state"));
    assertEquals(200, first.getInt("rowsRead"));
    assertEquals(200, first.getInt("rowsTotal"));
    assertEquals(193, first.getInt("rowsAdded"));
    assertEquals(7, first.getInt("rowsRejected"));
    assertEquals(
        Map.of(
            17, "统一社会信用代码 CREDIT_CODE_CHECK",
            44, "统一社会信用代码 ROW_DUPLICATE_IN_FILE",
            71, "行业代码 INDUSTRY_UNKNOWN",
            98, "登记日期 ROW_DATE_AS_TEXT",
            125, "主要负责人 ROW_PRINCIPAL_MISSING",
            152, "所在区划代码 REGION_OUTSIDE_SCOPE",
            179, "经度 ROW_FORMULA"),
        faults(first));
    assertEquals("=117.45+0.0123", first.getString("errors.find { it.row == 179 }.value"));

    everyDomainHasEnterprises();
    rejectedRowsComeAsAFile(first.getString("id"));

    JsonPath again = Uploads.imported("dlh-officer", Files.readAllBytes(REGISTER));

    assertEquals(0, again.getInt("rowsAdded"));
    assertEquals(193, again.getInt("rowsUnchanged"));
    assertEquals(7, again.getInt("rowsRejected"));
  }

  private void everyDomainHasEnterprises() {
    as("dlh-officer")
        .get(BASE + "/domains")
        .then()
        .statusCode(200)
        .body("size()", equalTo(13))
        .body("enterpriseCount", everyItem(greaterThan(0)))
        .body("find { it.code == 'DLH-13' }.gap", equalTo(true))
        .body("find { it.code == 'DLH-11' }.isDefault", equalTo(true))
        .body("find { it.code == 'DLH-01' }.leadDepartments[0].name", equalTo("经济发展办公室"));
    String park =
        as("dlh-officer")
            .get(ENTERPRISES + "?q=91120110MA5KB0001J")
            .then()
            .body("items[0].domainCode", equalTo("DLH-01"))
            .extract()
            .path("items[0].id");
    assertEquals(1, rows.events("io.zhiben.enterprise.EnterpriseRegistered", park));
    assertEquals(1, rows.audited("enterprise.import", park));
    theEnterpriseSeesItselfAndNobodyElse(park);
  }

  private static void theEnterpriseSeesItselfAndNobodyElse(String own) {
    String other =
        as("dlh-officer").get(ENTERPRISES + "?q=示例服装店").then().extract().path("items[0].id");
    as("ent-officer")
        .get(ENTERPRISES)
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items[0].id", equalTo(own));
    as("ent-principal").get(ENTERPRISES + "/counts").then().body("total", equalTo(1));
    Api.get("ent-officer", own)
        .then()
        .statusCode(200)
        .body("principalPhone", equalTo("13900000001"));
    Api.get("ent-officer", other).then().statusCode(404);
  }

  private static void rejectedRowsComeAsAFile(String id) throws IOException {
    byte[] file =
        as("dlh-officer")
            .get(IMPORTS + "/" + id + "/rejected")
            .then()
            .statusCode(200)
            .header("X-Content-Type-Options", "nosniff")
            .extract()
            .asByteArray();
    List<Row> rejected = Uploads.rows(file);

    assertEquals(7, rejected.size());
    Row check = rejected.getFirst();
    assertEquals("17", check.cell(0).text());
    assertTrue(check.cell(19).text().contains("校验位"), check.cell(19).text());
    assertTrue(check.cell(17).date().isPresent(), "a good date stays a date");
  }

  @Test
  void reasonsComeInTheCallersLanguage() throws IOException {
    byte[] file = Uploads.workbook(List.of(Uploads.row(wrongCode(), "示例公司", "120110013001")));
    String id = Uploads.imported("dlh-officer", file).getString("id");

    as("dlh-officer")
        .header("Accept-Language", "en")
        .get(IMPORTS + "/" + id)
        .then()
        .body(
            "errors[0].reason",
            equalTo(
                "The last character of the credit code does not follow from the first 17: please check for a slip."));
    as("dlh-officer")
        .get(IMPORTS + "/" + id)
        .then()
        .body("errors[0].reason", equalTo("统一社会信用代码的校验位与前17位不符，请核对是否录错。"));
  }

  @Test
  void aDifferentRowForAKnownCodeChangesNothing() throws IOException {
    String code = Api.newCode();
    byte[] first = Uploads.workbook(List.of(Uploads.row(code, "示例甲公司", "120110013001")));
    byte[] second = Uploads.workbook(List.of(Uploads.row(code, "示例乙公司", "120110013001")));
    Uploads.imported("dlh-officer", first);

    JsonPath done = Uploads.imported("dlh-officer", second);

    assertEquals(1, done.getInt("rowsRejected"));
    assertEquals("ROW_DIFFERS_FROM_REGISTER", done.getString("errors[0].code"));
    as("dlh-officer")
        .get(ENTERPRISES + "?q=" + code)
        .then()
        .body("items[0].name", equalTo("示例甲公司"));
  }

  @Test
  void unlicensedStallsGetACodeEachAndOnlyOnce() throws IOException {
    byte[] file =
        Uploads.workbook(
            List.of(
                Uploads.unlicensed("示例摊位一", "120119105201"),
                Uploads.unlicensed("示例摊位二", "120119105201")));

    JsonPath first = Uploads.imported("dzgz-officer", file);
    JsonPath again = Uploads.imported("dzgz-officer", file);

    assertEquals(2, first.getInt("rowsAdded"));
    assertEquals(0, again.getInt("rowsAdded"));
    assertEquals(2, again.getInt("rowsUnchanged"));
    as("dzgz-officer")
        .get(ENTERPRISES + "?q=UL120119")
        .then()
        .body("total", equalTo(2))
        .body("items[0].status", equalTo("UNLICENSED"));
  }

  @Test
  void importsAreNotSeenByTheNeighbour() throws IOException {
    byte[] file = Uploads.workbook(List.of(Uploads.row(Api.newCode(), "示例公司", "120110013001")));
    String id = Uploads.imported("dlh-officer", file).getString("id");

    as("dzgz-officer").get(IMPORTS + "/" + id).then().statusCode(404);
    as("dzgz-officer").get(IMPORTS + "/" + id + "/rejected").then().statusCode(404);
    as("dzgz-officer")
        .get(IMPORTS)
        .then()
        .statusCode(200)
        .body("items.id", not(org.hamcrest.Matchers.hasItem(id)));
    as("dl-officer").get(IMPORTS + "/" + id).then().statusCode(200);
  }

  @Test
  void theTemplateCanBeReadBack() throws IOException {
    byte[] template =
        as("dlh-officer").get(IMPORTS + "/template").then().statusCode(200).extract().asByteArray();
    Path file = Files.createTempFile("template", ".xlsx");
    Files.write(file, template);
    try (SheetReader reader = SheetReader.open(file)) {
      assertEquals(List.of(), RegisterLine.Layout.of(reader.header()).missing());
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void theSameKeyAndFileGiveTheSameJob() throws IOException {
    byte[] file = Uploads.workbook(List.of(Uploads.row(Api.newCode(), "示例公司", "120110013001")));

    String first =
        Uploads.send("dlh-officer", file, "key-import-1")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    String second =
        Uploads.send("dlh-officer", file, "key-import-1")
            .then()
            .statusCode(202)
            .extract()
            .path("id");

    assertEquals(first, second);
  }

  @Test
  void rolesWithoutTheRightAreRefused() throws IOException {
    byte[] file = Uploads.workbook(List.of());

    Uploads.send("dlh-leader", file, null).then().statusCode(403);
    given()
        .multiPart("file", "x.xlsx", file)
        .post(IMPORTS)
        .then()
        .statusCode(401)
        .body("code", equalTo("UNAUTHENTICATED"));
  }

  @Test
  void anEmptyRegisterIsDoneAtOnce() throws IOException {
    JsonPath done = Uploads.imported("dlh-officer", Uploads.workbook(List.of()));

    assertEquals("DONE", done.getString("state"));
    assertEquals(0, done.getInt("rowsRead"));
    assertTrue(done.getString("failure") == null || nullValue().matches(done.getString("failure")));
  }

  private static String wrongCode() {
    String good = Api.newCode();
    return good.substring(0, 17) + (good.endsWith("0") ? "1" : "0");
  }

  private static Map<Integer, String> faults(JsonPath view) {
    Map<Integer, String> faults = new HashMap<>();
    for (Map<String, Object> error : view.<Map<String, Object>>getList("errors")) {
      faults.merge(
          (Integer) error.get("row"),
          error.get("column") + " " + error.get("code"),
          (a, b) -> a + "; " + b);
    }
    return faults;
  }
}
