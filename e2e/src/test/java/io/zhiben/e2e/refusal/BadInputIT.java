package io.zhiben.e2e.refusal;

import static io.restassured.RestAssured.given;
import static io.zhiben.e2e.suite.Refusals.refused;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.e2e.suite.Places;
import io.zhiben.e2e.suite.SuiteTime;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every refusal is a problem document with a code, in the caller's language. */
@Order(3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {
  private static final String ENTERPRISES = "/api/enterprise/v1/enterprises";

  /** A list and a creation of each service that an officer may use. */
  private static final List<String> LISTS =
      List.of(
          ENTERPRISES,
          "/api/hazard/v1/hazards",
          "/api/training/v1/drills",
          "/api/reporting/v1/figures");

  private static final List<String> CREATIONS =
      List.of(ENTERPRISES, "/api/hazard/v1/hazards", "/api/training/v1/drills");

  private LiveSuite suite;
  private Actor officer;

  @BeforeAll
  void open() {
    suite = LiveSuite.shared();
    officer = suite.as("dlh-officer");
  }

  @Test
  void acceptsNobodyWithoutAToken() {
    for (String path : LISTS) {
      Response response = given().baseUri(suite.baseOf(path).toString()).get(path);
      refused(response, 401, "UNAUTHENTICATED");
      assertTrue(response.header("WWW-Authenticate").startsWith("Bearer"), path);
    }
    for (String path : CREATIONS) {
      refused(
          given()
              .baseUri(suite.baseOf(path).toString())
              .contentType(ContentType.JSON)
              .body("{}")
              .post(path),
          401,
          "UNAUTHENTICATED");
    }
  }

  @Test
  void acceptsNoOddToken() {
    Map<String, String> tokens = new OddTokens(suite).all();
    for (String path : LISTS) {
      assertEquals(200, officer.get(path).statusCode(), path);
      tokens.forEach((name, token) -> {
        Response response =
            given()
                .baseUri(suite.baseOf(path).toString())
                .header("Authorization", "Bearer " + token)
                .get(path);
        assertEquals(401, response.statusCode(), "a token " + name + " opens " + path);
        refused(response, 401, "UNAUTHENTICATED");
      });
    }
  }

  @Test
  void acceptsNoExpiredToken() {
    OddTokens tokens = new OddTokens(suite);
    tokens.addShortLivedClient();
    try {
      for (String path : LISTS) {
        String token = tokens.ofOneSecond();
        await("the token expires for " + path)
            .pollInterval(Duration.ofMillis(200))
            .atMost(Duration.ofSeconds(10))
            .until(() -> with(token, path).statusCode() == 401);
        refused(with(token, path), 401, "UNAUTHENTICATED");
      }
    } finally {
      tokens.removeShortLivedClient();
    }
  }

  private Response with(String token, String path) {
    return given()
        .baseUri(suite.baseOf(path).toString())
        .header("Authorization", "Bearer " + token)
        .get(path);
  }

  @Test
  void refusesUnknownFieldsAndParametersInTheCallersLanguage() {
    for (String path : CREATIONS) {
      JsonPath chinese = refused(officer.post(path, Map.of("surprise", 1)), 400, "UNKNOWN_FIELD");
      JsonPath english =
          refused(officer.inEnglish().post(path, Map.of("surprise", 1)), 400, "UNKNOWN_FIELD");
      assertEquals("surprise", chinese.getString("errors[0].field"));
      assertTrue(chinese.getString("title").codePoints().anyMatch(Character::isIdeographic));
      assertFalse(english.getString("title").codePoints().anyMatch(Character::isIdeographic));
    }
    for (String path : LISTS) {
      refused(officer.get(path, Map.of("surprise", "1")), 400, "UNKNOWN_PARAMETER");
    }
  }

  @Test
  void namesTheFieldThatIsWrong() {
    assertField(Map.of("status", "SLEEPING"), "INVALID_FIELD", "status");
    assertField(Map.of("name", "甲".repeat(101)), "INVALID_FIELD", "name");
    assertField(Map.of("registeredOn", "2024年3月"), "INVALID_FIELD", "registeredOn");
    JsonPath check =
        refused(
            officer.post(
                ENTERPRISES, enterprise(Map.of("status", "ACTIVE", "code", "91120110MA5KB0001K"))),
            400,
            "CREDIT_CODE_CHECK");
    assertEquals("code", check.getString("errors[0].field"));
    Response outside = officer.post(ENTERPRISES, enterprise(Map.of("regionCode", "120119105201")));
    assertTrue(List.of(400, 403).contains(outside.statusCode()), outside.asString());
    assertTrue(
        List.of("REGION_OUTSIDE_SCOPE", "OUTSIDE_SCOPE")
            .contains(outside.jsonPath().getString("code")),
        outside.asString());
    assertEquals(
        0, officer.read(ENTERPRISES, Map.of("q", "黑盒测试示例单位")).getLong("total"), "half-written");
  }

  private void assertField(Map<String, ?> wrong, String code, String field) {
    JsonPath problem = refused(officer.post(ENTERPRISES, enterprise(wrong)), 400, code);
    assertEquals(field, problem.getString("errors[0].field"), problem::prettify);
  }

  private static Map<String, Object> enterprise(Map<String, ?> changes) {
    Map<String, Object> body = new HashMap<>();
    body.put("name", "黑盒测试示例单位");
    body.put("kind", "ENTERPRISE");
    body.put("industry", "L72");
    body.put("scale", "MICRO");
    body.put("status", "UNLICENSED");
    body.put("regionCode", "120110013001");
    body.put("principalName", "负责人甲");
    body.putAll(changes);
    return body;
  }

  @Test
  void holdsAKeyToItsFirstBodyAndAChangeToItsVersion() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> body = enterprise(Map.of("name", "重复提交示例摊点"));
    Response first = withKey(key, body);
    assertEquals(201, first.statusCode(), first.asString());
    Response again = withKey(key, body);
    assertEquals(first.jsonPath().getString("id"), again.jsonPath().getString("id"));
    body.put("name", "另一家示例摊点");
    refused(withKey(key, body), 422, "IDEMPOTENCY_KEY_REUSED");

    String path = ENTERPRISES + "/" + first.jsonPath().getString("id");
    refused(
        officer.request(path).contentType(ContentType.JSON).body(body).put(path),
        428,
        "PRECONDITION_REQUIRED");
    refused(
        officer
            .request(path)
            .contentType(ContentType.JSON)
            .header("If-Match", "\"999\"")
            .body(body)
            .put(path),
        412,
        "STALE_VERSION");
  }

  private Response withKey(String key, Map<String, ?> body) {
    return officer
        .request(ENTERPRISES)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(body)
        .post(ENTERPRISES);
  }

  /** Spellings of a path that a filter might read differently from the router. */
  @Test
  void opensNoDataByAnOddSpellingOfAPath() throws IOException {
    Actor stranger = suite.as("dzgz-officer");
    for (String path : LISTS) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      String folder = path.substring(0, path.lastIndexOf('/'));
      for (String odd :
          List.of(
              path + ";a=b",
              folder + ";x/" + name,
              folder + "//" + name,
              folder + "/%2F" + name,
              folder + "/./" + name,
              folder + "/x/../" + name,
              folder + "%2F" + name,
              path + "/",
              path + "%00",
              path.replace("/api/", "/API/"))) {
        String anonymous = raw(path, odd, null);
        assertNotEquals("200", anonymous, "without a token: " + odd);
        assertFalse(anonymous.startsWith("5"), odd + " answers " + anonymous);
        String ops = raw(path, odd, suite.as("ops").token());
        assertNotEquals("200", ops, "by an operator: " + odd);
        String other = raw(path, odd + "?limit=1", stranger.token());
        assertFalse(other.startsWith("5"), odd + " answers " + other);
      }
    }
  }

  /** The status that a request with exactly this target gets. */
  private String raw(String service, String target, String token) throws IOException {
    URI base = suite.baseOf(service);
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(10_000);
      String authorization = token == null ? "" : "Authorization: Bearer " + token + "\r\n";
      OutputStream out = socket.getOutputStream();
      String request =
          "GET "
              + target
              + " HTTP/1.1\r\nHost: "
              + base.getAuthority()
              + "\r\n"
              + authorization
              + "Connection: close\r\n\r\n";
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      return in.readLine().split(" ")[1];
    }
  }

  @Test
  void refusesFilesThatAreTooLargeOrNotWhatTheySay() {
    String imports = "/api/enterprise/v1/enterprise-imports";
    Response text =
        officer.upload(
            imports,
            "register.xlsx",
            "统一社会信用代码,单位名称".getBytes(StandardCharsets.UTF_8),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Map.of());
    refused(text, 415, "IMPORT_NOT_A_WORKBOOK");
    assertEquals(413, declaredLength(imports, 100L * 1024 * 1024));
  }

  /** The status of an upload that says its length and sends nothing of it yet. */
  private int declaredLength(String path, long length) {
    URI base = suite.baseOf(path);
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(10_000);
      String head =
          "POST "
              + path
              + " HTTP/1.1\r\nHost: "
              + base.getAuthority()
              + "\r\nAuthorization: Bearer "
              + officer.token()
              + "\r\nContent-Type: multipart/form-data; boundary=x\r\n"
              + "Content-Length: "
              + length
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      return Integer.parseInt(in.readLine().split(" ")[1]);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void putsAPoisonMessageAsideAndGoesOn() {
    try (EventBus bus = new EventBus(suite)) {
      long before = bus.deadLetters().size();
      bus.sendPoison();
      String name = "毒消息之后的示例单位" + System.nanoTime() % 100_000;
      Map<String, Object> body = enterprise(Map.of("name", name));
      officer.create(ENTERPRISES, body);
      await("the event behind the poison arrives in hazard-service")
          .atMost(Duration.ofSeconds(20))
          .until(() ->
              officer
                  .read("/api/hazard/v1/directory", Map.of("q", name))
                  .getList("name")
                  .contains(name));
      await("each consumer has put the poison aside")
          .atMost(Duration.ofSeconds(20))
          .until(() -> bus.deadLetters().size() >= before + 3);
      assertTrue(
          bus.deadLetters().stream().allMatch(letter -> letter.containsKey("dead-letter-reason")));
    }
  }

  @Test
  void tellsAnOperatorNothingOfTheTenants() {
    Actor operator = suite.as("ops");
    for (String path : LISTS) {
      refused(operator.get(path), 403, "FORBIDDEN");
    }
    refused(suite.as("dlh-leader").post("/api/hazard/v1/hazards", report()), 403, "FORBIDDEN");
  }

  private static Map<String, ?> report() {
    return Map.of(
        "enterpriseId", UUID.randomUUID().toString(),
        "description", "不应写入",
        "foundOn", SuiteTime.WORKDAY.toString());
  }

  @Test
  void tellsUnknownThingsAndHiddenThingsAlike() {
    Actor stranger = suite.as("dzgz-officer");
    Map<String, Object> own = enterprise(Map.of("name", "外街看不到的示例单位"));
    own.remove("code");
    String hidden = officer.create(ENTERPRISES, own).getString("id");
    String unknown = UUID.randomUUID().toString();
    String first = stranger.get(ENTERPRISES + "/" + hidden).asString();
    String second = stranger.get(ENTERPRISES + "/" + unknown).asString();
    assertEquals(neutral(first, hidden), neutral(second, unknown));
    refused(stranger.get("/api/enterprise/v1/regions/" + Places.DONGLIHU), 404, "NOT_FOUND");
  }

  private static String neutral(String problem, String id) {
    return problem.replace(id, "ID").replaceAll("\"traceId\":\"[^\"]*\"", "");
  }
}
