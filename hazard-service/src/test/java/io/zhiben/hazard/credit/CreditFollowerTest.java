package io.zhiben.hazard.credit;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Credit records and injuries of an enterprise go where it goes. */
@HazardServiceTest
class CreditFollowerTest {
  private static final String CREDITS = BASE + "/credit-records";
  private static final String INJURIES = BASE + "/injuries";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static void say(EventType type, UUID id, long version, String town, String district) {
    Neighbours.say(
        type,
        World.enterprise(
            id, version, World.town(town, district), codeOf(id), "信用跟随厂" + version, World.LEAD));
  }

  private static String codeOf(UUID id) {
    return "UL" + Math.abs(id.getMostSignificantBits() % 1_000_000_000_000L);
  }

  @Test
  void goWithTheEnterprise() {
    UUID id = UUID.randomUUID();
    say(EventType.ENTERPRISE_REGISTERED, id, 1, World.DONGLIHU, "120110000000");
    Map<String, Object> proposal =
        Map.of(
            "enterpriseId", id,
            "source", "FIRE",
            "behaviour", "FIRE_DISHONESTY",
            "evidence", "擅自复工");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            as("dlh-officer")
                .queryParam("q", "信用跟随厂1")
                .get(BASE + "/directory")
                .jsonPath()
                .getList("id")
                .contains(id.toString()));
    String credit =
        CREDITS
            + "/"
            + as("dlh-officer")
                .body(proposal)
                .post(CREDITS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    String reference = "GS-" + UUID.randomUUID();
    Map<String, Object> line =
        Map.of(
            "reference",
            reference,
            "happenedOn",
            World.today().minusDays(3).toString(),
            "unitName",
            "信用跟随厂",
            "unitCode",
            codeOf(id),
            "severity",
            "MINOR");
    as("dlh-officer")
        .body(Map.of("source", "POLICE", "records", List.of(line)))
        .post(INJURIES)
        .then()
        .statusCode(201)
        .body("records[0].outcome", equalTo("MATCHED"));
    say(EventType.ENTERPRISE_CHANGED, id, 2, World.DONGZHAO, "120119000000");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> as("dzgz-officer").get(credit).statusCode() == 200);
    as("dzgz-officer").get(credit).then().body("enterpriseName", equalTo("信用跟随厂2"));
    as("dlh-officer").get(credit).then().statusCode(404);
    as("dzgz-officer")
        .queryParam("q", reference)
        .get(INJURIES)
        .then()
        .body("total", equalTo(1))
        .body("items[0].enterpriseName", equalTo("信用跟随厂2"));
    as("dlh-officer").queryParam("q", reference).get(INJURIES).then().body("total", equalTo(0));
  }
}
