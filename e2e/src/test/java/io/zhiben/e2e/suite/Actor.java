package io.zhiben.e2e.suite;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhiben.local.TestTokens;
import java.util.Map;
import java.util.function.Supplier;

/** Somebody who uses the API: each request carries a valid token of his own. */
public final class Actor {
  private final LiveSuite suite;
  private final String name;
  private final Supplier<String> token;
  private final String language;

  private Actor(LiveSuite suite, String name, Supplier<String> token, String language) {
    this.suite = suite;
    this.name = name;
    this.token = token;
    this.language = language;
  }

  static Actor user(LiveSuite suite, String username) {
    return new Actor(suite, username, () -> TestTokens.user(username), "zh");
  }

  static Actor client(LiveSuite suite, String client) {
    return new Actor(suite, client, () -> TestTokens.agency(client), "zh");
  }

  /** The same person with a browser set to English. */
  public Actor inEnglish() {
    return new Actor(suite, name, token, "en");
  }

  public String token() {
    return token.get();
  }

  /** A request to the service that the path belongs to. */
  public RequestSpecification request(String path) {
    return given()
        .baseUri(suite.baseOf(path).toString())
        .header("Authorization", "Bearer " + token.get())
        .header("Accept-Language", language);
  }

  public Response get(String path) {
    return request(path).get(path);
  }

  public Response get(String path, Map<String, ?> query) {
    return request(path).queryParams(query).get(path);
  }

  /** What a successful GET answers. */
  public JsonPath read(String path) {
    return ok(get(path), 200);
  }

  public JsonPath read(String path, Map<String, ?> query) {
    return ok(get(path, query), 200);
  }

  public Response post(String path, Object body) {
    return request(path).contentType(ContentType.JSON).body(body).post(path);
  }

  /** A POST that must create something. */
  public JsonPath create(String path, Object body) {
    return ok(post(path, body), 201);
  }

  /** A step of something that is at the given version. */
  public Response step(String path, long version, Object body) {
    return request(path)
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .post(path);
  }

  /** A change of something that is at the given version. */
  public Response put(String path, long version, Object body) {
    return request(path)
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put(path);
  }

  /** A file with the other parts of a form. */
  public Response upload(
      String path, String fileName, byte[] content, String type, Map<String, String> parts) {
    RequestSpecification request = request(path);
    parts.forEach(request::multiPart);
    return request.multiPart("file", fileName, content, type).post(path);
  }

  private JsonPath ok(Response response, int status) {
    if (response.statusCode() != status) {
      throw new AssertionError(
          "%s expected %d and got %d: %s"
              .formatted(name, status, response.statusCode(), response.asString()));
    }
    return response.jsonPath();
  }

  @Override
  public String toString() {
    return name;
  }
}
