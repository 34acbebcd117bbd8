package io.zhiben.hazard.internalreport;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import io.zhiben.platform.db.Database;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An enterprise's scheme goes with it, and is found good by who supervises it. */
@HazardServiceTest
class InternalFollowerTest {
  private static final String SCHEMES = BASE + "/internal-reports/schemes/";

  @Inject Database database;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static void say(EventType type, UUID id, long version, String town, String district) {
    Neighbours.say(
        type,
        World.enterprise(
            id, version, World.town(town, district), codeOf(id), "制度测试厂", "DLH-OTHER"));
  }

  private static String codeOf(UUID id) {
    return "US" + Math.abs(id.getMostSignificantBits() % 1_000_000_000_000L);
  }

  private static void until(String who, UUID enterprise, int status) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> as(who).get(SCHEMES + enterprise).statusCode() == status);
  }

  /** Nobody of the tests signs in for an enterprise that was made just now. */
  private void registered(UUID enterprise) {
    QuarkusTransaction.requiringNew()
        .run(() ->
            database.update(
                "insert into internal_scheme (id, version, place_code, city_code, district_code,"
                    + " town_code, enterprise_id, enterprise_code, title, adopted_on, workers,"
                    + " general_min_fen, general_max_fen, major_min_fen, major_max_fen,"
                    + " registered_by, registered_at)"
                    + " values (?,0,?,?,?,?,?,?,'隐患报告奖励办法',?,10,1,2,3,4,'x',now(6))",
                UUID.randomUUID(),
                World.DONGLIHU,
                "120000000000",
                "120110000000",
                World.DONGLIHU,
                enterprise,
                codeOf(enterprise),
                World.today()));
  }

  @Test
  void goesWithTheEnterprise() {
    UUID id = UUID.randomUUID();
    registered(id);
    say(EventType.ENTERPRISE_REGISTERED, id, 1, World.DONGLIHU, "120110000000");
    until("dlh-officer", id, 200);
    as("dlh-department")
        .header("If-Match", "\"0\"")
        .post(SCHEMES + id + "/approve")
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_LEAD_DEPARTMENT"));
    say(EventType.ENTERPRISE_CHANGED, id, 2, World.DONGZHAO, "120119000000");
    until("dzgz-officer", id, 200);
    until("dlh-officer", id, 404);
  }
}
