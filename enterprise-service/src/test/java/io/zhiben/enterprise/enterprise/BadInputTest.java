package io.zhiben.enterprise.enterprise;

import static io.restassured.RestAssured.given;
import static io.zhiben.enterprise.Api.ENTERPRISES;
import static io.zhiben.enterprise.Api.IMPORTS;
import static io.zhiben.enterprise.Api.as;
import static io.zhiben.enterprise.Api.enterprise;
import static io.zhiben.enterprise.Api.newCode;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.http.ContentType;
import io.zhiben.enterprise.EnterpriseServiceTest;
import io.zhiben.enterprise.Rows;
import io.zhiben.enterprise.importing.Uploads;
import io.zhiben.local.TestTokens;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every refusal is a problem document, and nothing is half-written. */
@EnterpriseServiceTest
class BadInputTest {
  @Inject Rows rows;

  @TestHTTPResource("/")
  URI service;

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          colour          | red                | 400 | UNKNOWN_FIELD
          name            | -                  | 400 | INVALID_FIELD
          name            | LONG               | 400 | INVALID_FIELD
          kind            | FACTORY            | 400 | INVALID_FIELD
          status          | OPEN               | 400 | INVALID_FIELD
          registeredOn    | 2024-13-01         | 400 | INVALID_FIELD
          registeredOn    | 2999-01-01         | 400 | DATE_IN_FUTURE
          code            | 91120110MA7T00001X | 400 | CREDIT_CODE_CHECK
          code            | 123                | 400 | CREDIT_CODE_LENGTH
          code            | -                  | 400 | CREDIT_CODE_MISSING
          industry        | Z99                | 400 | INDUSTRY_UNKNOWN
          tags            | unheardOf          | 400 | TAG_UNKNOWN
          regionCode      | 120119105201       | 403 | OUTSIDE_SCOPE
          regionCode      | 999999999999       | 400 | REGION_UNKNOWN
          regionCode      | 1201               | 400 | INVALID_FIELD
          principalPhone  | call me            | 400 | INVALID_FIELD
          longitude       | 117.4              | 400 | COORDINATES_INCOMPLETE
          longitude       | 1e-999999999       | 400 | INVALID_FIELD
          buildingId      | 01980000-0000-7000-8000-000000000000 | 400 | BUILDING_UNKNOWN
          buildingId      | nonsense           | 400 | INVALID_FIELD
          """)
  void refusesABadField(String field, String value, int status, String code) {
    long before = rows.count("select count(*) from enterprise");
    Map<String, Object> body = enterprise(newCode(), "示例错误公司");
    body.put(field, valueOf(field, value));

    as("dlh-officer")
        .body(body)
        .post(ENTERPRISES)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("status", equalTo(status))
        .body("traceId", notNullValue());
    assertEquals(before, rows.count("select count(*) from enterprise"));
  }

  private static Object valueOf(String field, String value) {
    if (value == null) {
      return null;
    }
    return switch (field) {
      case "tags" -> List.of(value);
      case "longitude" -> new java.math.BigDecimal(value);
      default -> value.equals("LONG") ? "长".repeat(101) : value;
    };
  }

  @Test
  void brokenJsonIsMalformed() {
    as("dlh-officer")
        .body("{\"name\": ")
        .post(ENTERPRISES)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
    as("dlh-officer").post(ENTERPRISES).then().statusCode(400);
  }

  @Test
  void textsComeInTheCallersLanguage() {
    Map<String, Object> body = enterprise("91120110MA7T00001X", "示例");

    as("dlh-officer").body(body).post(ENTERPRISES).then().body("title", equalTo("统一社会信用代码校验位不符"));
    as("dlh-officer")
        .header("Accept-Language", "en")
        .body(body)
        .post(ENTERPRISES)
        .then()
        .body("title", equalTo("Check character does not fit"));
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() {
    Map<String, Object> body = enterprise(newCode(), "示例重复公司");
    String first =
        as("dlh-officer")
            .header("Idempotency-Key", "bad-input-1")
            .body(body)
            .post(ENTERPRISES)
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    as("dlh-officer")
        .header("Idempotency-Key", "bad-input-1")
        .body(body)
        .post(ENTERPRISES)
        .then()
        .statusCode(201)
        .body("id", equalTo(first));
    body.put("name", "示例另一公司");
    as("dlh-officer")
        .header("Idempotency-Key", "bad-input-1")
        .body(body)
        .post(ENTERPRISES)
        .then()
        .statusCode(422)
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
  }

  @Test
  void fiftyRequestsWithOneKeyMakeOneRow() throws Exception {
    String code = newCode();
    Map<String, Object> body = enterprise(code, "示例并发公司");
    List<Future<String>> answers = new ArrayList<>();
    try (ExecutorService clients = Executors.newFixedThreadPool(16)) {
      for (int i = 0; i < 50; i++) {
        answers.add(
            clients.submit(() ->
                as("dlh-officer")
                    .header("Idempotency-Key", "fifty-at-once")
                    .body(body)
                    .post(ENTERPRISES)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id")));
      }
    }
    assertEquals(1, answers.stream().map(Future::resultNow).distinct().count());
    assertEquals(1, rows.count("select count(*) from enterprise where code = ?", code));
  }

  @Test
  void twoRequestsForOneCodeMakeOneRow() throws Exception {
    String code = newCode();
    List<Future<Integer>> answers = new ArrayList<>();
    try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        Map<String, Object> body = enterprise(code, "示例竞争公司" + i);
        answers.add(
            clients.submit(() -> as("dlh-officer").body(body).post(ENTERPRISES).statusCode()));
      }
    }
    List<Integer> statuses = answers.stream().map(Future::resultNow).sorted().toList();
    assertEquals(201, statuses.getFirst());
    assertEquals(List.of(409), statuses.stream().skip(1).distinct().toList());
    assertEquals(1, rows.count("select count(*) from enterprise where code = ?", code));
  }

  @Test
  void tokensThatAreNotForThisServiceAreRefused() {
    given()
        .auth()
        .oauth2(TestTokens.foreign())
        .get(ENTERPRISES)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("code", equalTo("UNAUTHENTICATED"));
    given().auth().oauth2("not.a.token").get(ENTERPRISES).then().statusCode(401);
    given().get(ENTERPRISES).then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
    String token = TestTokens.user("dlh-officer");
    String forged = token.substring(0, token.lastIndexOf('.') + 1) + "AAAA";
    given().auth().oauth2(forged).get(ENTERPRISES).then().statusCode(401);
    given().auth().oauth2(expired(token)).get(ENTERPRISES).then().statusCode(401);
  }

  /** The token with a time in the past in it, so that its signature doesn't fit either. */
  private static String expired(String token) {
    String[] parts = token.split("\\.");
    String claims =
        new String(java.util.Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
            .replaceAll("\"exp\":\\d+", "\"exp\":1000000000");
    parts[1] =
        java.util.Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(claims.getBytes(StandardCharsets.UTF_8));
    return String.join(".", parts);
  }

  @Test
  void theOperatorSeesNoTenantData() {
    as("ops").get(ENTERPRISES).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
    as("dlh-leader").body(enterprise(newCode(), "x")).post(ENTERPRISES).then().statusCode(403);
  }

  @Test
  void aFileThatIsNoWorkbookIsRefused() {
    Uploads.send("dlh-officer", "not a workbook".getBytes(StandardCharsets.UTF_8), null)
        .then()
        .statusCode(415)
        .body("code", equalTo("IMPORT_NOT_A_WORKBOOK"));
    Uploads.send("dlh-officer", new byte[0], null).then().statusCode(400);
    given()
        .auth()
        .oauth2(TestTokens.user("dlh-officer"))
        .multiPart("other", "x")
        .post(IMPORTS)
        .then()
        .statusCode(400)
        .body("code", equalTo("IMPORT_FILE_MISSING"));
  }

  @Test
  void aZipBombIsRefused() throws IOException {
    long before = rows.count("select count(*) from enterprise_import");

    Uploads.send("dlh-officer", bomb(), null)
        .then()
        .statusCode(400)
        .body("code", equalTo("IMPORT_HOSTILE"));

    assertEquals(before, rows.count("select count(*) from enterprise_import"));
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] zeros = new byte[1024 * 1024];
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
    }
    return out.toByteArray();
  }

  @Test
  void anUploadThatIsTooLargeIsRefused() throws Exception {
    byte[] large = new byte[100 * 1024 * 1024];
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve(IMPORTS))
            .header("Authorization", "Bearer " + TestTokens.user("dlh-officer"))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(HttpRequest.BodyPublishers.ofByteArray(large))
            .build();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<String> answer =
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));

      assertEquals(413, answer.statusCode());
      assertEquals(
          "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
      assertTrue(answer.body().contains("PAYLOAD_TOO_LARGE"), answer.body());
    }
    as("dlh-officer").get(IMPORTS).then().statusCode(200);
  }

  @Test
  void severalFaultsComeTogetherEachWithItsReason() {
    Map<String, Object> body = enterprise(newCode(), "示例多错公司");
    body.put("industry", "Z99");
    body.put("tags", List.of("unheardOf"));

    as("dlh-officer")
        .body(body)
        .post(ENTERPRISES)
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_FIELD"))
        .body("errors.field", contains("tags", "industry"))
        .body("errors[1].message", containsString("GB/T 4754"));
  }

  @Test
  void aWorkbookWithoutTheColumnsNamesThem() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var sheet =
        new io.zhiben.platform.sheet.SheetWriter(
            out, "x", List.of(new io.zhiben.platform.sheet.SheetColumn("单位名称", 10)))) {
      sheet.row(List.of("示例"));
    }
    Uploads.send("dlh-officer", out.toByteArray(), null)
        .then()
        .statusCode(400)
        .body("code", equalTo("IMPORT_COLUMN_MISSING"))
        .body("errors.field", org.hamcrest.Matchers.hasItem("统一社会信用代码"));
  }

  @Test
  void otherMediaTypesAreRefused() {
    given()
        .auth()
        .oauth2(TestTokens.user("dlh-officer"))
        .contentType(ContentType.TEXT)
        .body("x")
        .post(ENTERPRISES)
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }
}
