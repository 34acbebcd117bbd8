package io.zhiben.e2e.figures;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.Photos;
import java.util.Map;

/** Steps of things through the API; each reads the present version first, as a page does. */
final class Steps {
  private Steps() {}

  /** A step that must succeed; what it answers. */
  static JsonPath take(Actor actor, String thing, String verb, Map<String, ?> body) {
    Response answer = actor.step(thing + "/" + verb, version(actor, thing), body);
    return succeeded(answer, verb + " of " + thing + " by " + actor);
  }

  /** Other contents that must be taken. */
  static JsonPath change(Actor actor, String thing, Map<String, ?> body) {
    Response answer = actor.put(thing, version(actor, thing), body);
    return succeeded(answer, "change of " + thing + " by " + actor);
  }

  /** Adds a photo; its id. */
  static String photo(Actor actor, String thing, String stage) {
    Response answer =
        actor.upload(
            thing + "/photos", "photo.jpg", Photos.jpeg(), "image/jpeg", Map.of("stage", stage));
    return succeeded(answer, "photo of " + thing + " by " + actor).getString("id");
  }

  private static long version(Actor actor, String thing) {
    return actor.read(thing).getLong("version");
  }

  private static JsonPath succeeded(Response answer, String what) {
    assertTrue(
        answer.statusCode() == 200 || answer.statusCode() == 201,
        () -> what + ": " + answer.statusCode() + " " + answer.asString());
    return answer.jsonPath();
  }
}
