package io.zhiben.hazard.draw;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.draw.DrawFixture.DRAWS;
import static io.zhiben.hazard.draw.DrawFixture.body;
import static io.zhiben.hazard.draw.DrawFixture.held;
import static io.zhiben.hazard.draw.DrawFixture.refused;
import static io.zhiben.hazard.draw.DrawFixture.step;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.platform.db.Database;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Draws that should be public by now (Y-407). */
@HazardServiceTest
class LateDrawsTest {
  private static final String PUBLICATION = BASE + "/draw-publication";

  @Inject Database database;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Response late() {
    return as("dlh-leader").get(DRAWS + "?publicationOverdue=true&limit=200");
  }

  @Test
  void standInTheListUntilTheyArePublic() {
    Map<String, Object> announced = body();
    announced.put("unannounced", false);
    String id = held(announced);
    late().then().statusCode(200).body("items.id", not(hasItem(id)));
    QuarkusTransaction.requiringNew()
        .run(() ->
            database.update(
                "update random_draw set held_at = ? where id = ?",
                World.today().minusDays(60).atStartOfDay(),
                UUID.fromString(id)));
    late().then().body("items.id", hasItem(id));
    step("dlh-leader", id, "publish", Map.of()).then().statusCode(200);
    late().then().body("items.id", not(hasItem(id)));
  }

  /** Put back, so that other tests find what ships. */
  @Test
  void areLateByTheDaysOfTheTenant() {
    Response before = as("dlh-leader").get(PUBLICATION);
    before.then().statusCode(200).body("workingDays", equalTo(20));
    refused(set("dlh-officer", 5), 403, "FORBIDDEN");
    refused(set("dlh-leader", 0), 400, "INVALID_FIELD");
    try {
      set("dlh-leader", 5).then().statusCode(200).body("workingDays", equalTo(5));
    } finally {
      set("dlh-leader", 20).then().statusCode(200);
    }
  }

  private static Response set(String who, int days) {
    return as(who)
        .header("If-Match", as("dlh-leader").get(PUBLICATION).header("ETag"))
        .body(Map.of("workingDays", days))
        .put(PUBLICATION);
  }
}
