package io.zhiben.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhiben.local.TestTokens;
import io.zhiben.platform.PlatformTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@PlatformTest
class HttpMannerTest {
  private static final String TOWN = "120110013000";

  private static RequestSpecification as(String user) {
    return given().auth().oauth2(TestTokens.user(user)).contentType(ContentType.JSON);
  }

  private static Map<String, Object> sample(String title) {
    return Map.of("regionCode", TOWN, "enterpriseCode", "X1", "title", title);
  }

  private static Response add(String title) {
    return as("dlh-officer").body(sample(title)).post("/samples");
  }

  @Test
  void createsWithLocationAndTag() {
    add("created")
        .then()
        .statusCode(201)
        .header("ETag", "\"0\"")
        .header("Location", notNullValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"regionCode\":\"120110013000\",\"enterpriseCode\":\"X\",\"title\":\"t\",\"nmae\":1} | 400 | UNKNOWN_FIELD | nmae",
        "{\"regionCode\":\"120110013000\",\"enterpriseCode\":\"X\",\"title\":\"\"} | 400 | INVALID_FIELD | title",
        "{\"regionCode\":\"120110013000\",\"enterpriseCode\":\"1234567890123456789\",\"title\":\"t\"} | 400 | INVALID_FIELD | enterpriseCode",
        "{\"regionCode\":\"120110013000\",\"enterpriseCode\":\"X\",\"title\":\"t\",\"day\":\"Montag\"} | 400 | INVALID_FIELD | day",
        "{\"regionCode\":\"999999999999\",\"enterpriseCode\":\"X\",\"title\":\"t\"} | 400 | INVALID_FIELD | regionCode",
      })
  void namesTheFieldThatIsWrong(String body, int status, String code, String field) {
    as("dlh-officer")
        .body(body)
        .post("/samples")
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("traceId", notNullValue())
        .body("errors.field", hasItem(field));
  }

  /** Mebibytes of blanks before a good body, sent in pieces without a length. */
  @ParameterizedTest
  @CsvSource({
    "1, 201, ''",
    "19, 201, ''",
    "21, 413, PAYLOAD_TOO_LARGE",
    "60, 413, PAYLOAD_TOO_LARGE"
  })
  void countsABodyThatDoesNotTellItsLength(int size, int status, String code) throws Exception {
    InputStream body =
        new SequenceInputStream(
            new ByteArrayInputStream(" ".repeat(size << 20).getBytes(StandardCharsets.US_ASCII)),
            new ByteArrayInputStream(
                new ObjectMapper().writeValueAsBytes(sample("in pieces " + size))));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/samples"))
            .header("Authorization", "Bearer " + TestTokens.user("dlh-officer"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
            .build();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());

      assertEquals(status, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains(code), answer.body());
      assertEquals(
          status == 413 ? "application/problem+json" : "application/json",
          answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
    }
  }

  @Test
  void refusesWhatIsNotJson() {
    as("dlh-officer")
        .body("{\"regionCode\":")
        .post("/samples")
        .then()
        .statusCode(400)
        .body("code", equalTo("MALFORMED_REQUEST"));
  }

  @Test
  void speaksTheCallersLanguage() {
    as("dlh-officer").get("/samples/" + UUID.randomUUID()).then().body("title", equalTo("未找到"));
    as("dlh-officer")
        .header("Accept-Language", "en-GB,zh;q=0.5")
        .get("/samples/" + UUID.randomUUID())
        .then()
        .body("title", equalTo("Not found"));
  }

  @Test
  void tellsNothingOfTheInside() {
    as("dlh-officer")
        .get("/samples/broken")
        .then()
        .statusCode(500)
        .body("code", equalTo("INTERNAL_ERROR"))
        .body(not(containsString("secret")));
    as("dlh-officer")
        .get("/samples/away")
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("SERVICE_UNAVAILABLE"))
        .body(not(containsString("10.1.2.3")));
  }

  @Test
  void refusesUnknownParametersAndBadValues() {
    as("dlh-officer")
        .get("/samples?titel=x")
        .then()
        .statusCode(400)
        .body("code", equalTo("UNKNOWN_PARAMETER"));
    as("dlh-officer")
        .get("/samples?limit=x")
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_PARAMETER"));
    as("dlh-officer")
        .get("/samples?limit=201")
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_FIELD"));
    as("dlh-officer")
        .get("/samples?sort=secret")
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_PARAMETER"));
    as("dlh-officer")
        .get("/samples?after=rubbish")
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_PARAMETER"));
    as("dlh-officer")
        .get("/samples?page=10000")
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_PARAMETER"));
    as("dlh-officer").get("/nothing-here").then().statusCode(404).body("traceId", notNullValue());
    as("dlh-officer").get("/samples/not-a-uuid").then().statusCode(404);
  }

  @Test
  void asksWhoAndWhetherHeMay() {
    given().get("/samples").then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
    given().auth().oauth2("rubbish").get("/samples").then().statusCode(401);
    given().auth().oauth2(TestTokens.foreign()).get("/samples").then().statusCode(401);
    as("dlh-leader")
        .body(sample("x"))
        .post("/samples")
        .then()
        .statusCode(403)
        .body("code", equalTo("FORBIDDEN"));
    as("dlh-officer").get("/samples/unannotated").then().statusCode(403);
  }

  @Test
  void recognisesATokenByAllOfItAlone() {
    String token = TestTokens.user("dlh-officer");
    String signed = token.substring(0, token.lastIndexOf('.') + 1);
    for (int i = 0; i < 2; i++) {
      given().auth().oauth2(token).get("/samples").then().statusCode(200);
      given().auth().oauth2(signed).get("/samples").then().statusCode(401);
      given().auth().oauth2(signed + "AAAA").get("/samples").then().statusCode(401);
      given().auth().oauth2(token + "A").get("/samples").then().statusCode(401);
    }
    // another one's token is his own, whoever was known before
    String other = TestTokens.user("dlh-leader");
    given()
        .auth()
        .oauth2(other)
        .contentType("application/json")
        .body(sample("x"))
        .post("/samples")
        .then()
        .statusCode(403);
  }

  @Test
  void holdsAChangeToTheVersionItRestsOn() {
    String id = add("versioned").path("id");
    as("dlh-officer").body(sample("a")).put("/samples/" + id).then().statusCode(428);
    as("dlh-officer")
        .header("If-Match", "\"0\"")
        .body(sample("a"))
        .put("/samples/" + id)
        .then()
        .statusCode(200)
        .body("version", is(1));
    as("dlh-officer")
        .header("If-Match", "\"0\"")
        .body(sample("b"))
        .put("/samples/" + id)
        .then()
        .statusCode(412)
        .body("code", equalTo("STALE_VERSION"));
  }

  @Test
  void letsOneOfManyStaleChangesWin() throws Exception {
    String id = add("raced").path("id");
    Map<Integer, Integer> statuses =
        inParallel(
            20,
            () ->
                as("dlh-officer")
                    .header("If-Match", "\"0\"")
                    .body(sample("r"))
                    .put("/samples/" + id)
                    .statusCode());
    assertEquals(Map.of(200, 1, 412, 19), statuses);
  }

  @Test
  void answersARepetitionAlike() throws Exception {
    String key = UUID.randomUUID().toString();
    Set<String> ids = new HashSet<>();
    List<Callable<String>> requests = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      requests.add(() ->
          as("dlh-officer")
              .header("Idempotency-Key", key)
              .body(sample("once-" + key))
              .post("/samples")
              .then()
              .statusCode(201)
              .extract()
              .path("id"));
    }
    try (var pool = Executors.newFixedThreadPool(25)) {
      for (Future<String> answer : pool.invokeAll(requests)) {
        ids.add(answer.get());
      }
    }
    assertEquals(1, ids.size());
    as("dlh-officer").get("/samples?title=once-" + key).then().body("total", is(1));
    as("dlh-officer")
        .header("Idempotency-Key", key)
        .body(sample("other"))
        .post("/samples")
        .then()
        .statusCode(422)
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    as("dlh-officer2")
        .header("Idempotency-Key", key)
        .body(sample("other"))
        .post("/samples")
        .then()
        .statusCode(201);
  }

  @Test
  void keepsPlacesApart() {
    String id = add("hidden").path("id");
    as("dzgz-officer").get("/samples/" + id).then().statusCode(404);
    as("dzgz-officer")
        .get("/samples?title=hidden")
        .then()
        .statusCode(200)
        .body("total", is(0))
        .body("items", hasSize(0));
    as("dzgz-officer")
        .header("If-Match", "\"0\"")
        .body(sample("stolen"))
        .put("/samples/" + id)
        .then()
        .statusCode(404);
    as("dzgz-officer")
        .body(sample("planted"))
        .post("/samples")
        .then()
        .statusCode(403)
        .body("code", equalTo("OUTSIDE_SCOPE"));
    as("dlh-officer")
        .put("/samples/" + id + "/place?region=120119105000")
        .then()
        .statusCode(403)
        .body("code", equalTo("OUTSIDE_SCOPE"));
    for (String upper : List.of("dl-officer", "tj-officer")) {
      as(upper).get("/samples/" + id).then().statusCode(200);
    }
    as("dlh-grid").get("/samples/" + id).then().statusCode(404);
    as("ops").get("/samples/" + id).then().statusCode(403);
  }

  @Test
  void pagesByNumberAndByCursor() {
    String mark = "page-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    for (int i = 0; i < 5; i++) {
      add(mark + i).then().statusCode(201);
    }
    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      var request =
          as("dlh-officer")
              .queryParam("title", mark)
              .queryParam("limit", 2)
              .queryParam("sort", "-title");
      Response page =
          (cursor == null ? request : request.queryParam("after", cursor)).get("/samples");
      page.then().statusCode(200).body("total", is(5)).body("totalExact", is(true));
      seen.addAll(page.path("items.title"));
      cursor = page.path("next");
    } while (cursor != null);
    assertEquals(List.of(mark + 4, mark + 3, mark + 2, mark + 1, mark + 0), seen);
    as("dlh-officer")
        .queryParam("title", mark)
        .queryParam("limit", 2)
        .queryParam("page", 2)
        .queryParam("sort", "title")
        .get("/samples")
        .then()
        .body("items.title", everyItem(equalTo(mark + 4)))
        .body("next", nullValue());
  }

  private static Map<Integer, Integer> inParallel(int times, Callable<Integer> request)
      throws Exception {
    Map<Integer, Integer> statuses = new java.util.TreeMap<>();
    try (var pool = Executors.newFixedThreadPool(times)) {
      for (Future<Integer> status : pool.invokeAll(java.util.Collections.nCopies(times, request))) {
        statuses.merge(status.get(), 1, Integer::sum);
      }
    }
    return statuses;
  }
}
