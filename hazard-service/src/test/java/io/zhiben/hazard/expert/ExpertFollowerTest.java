package io.zhiben.hazard.expert;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.expert.ExpertFixture.VISITS;
import static io.zhiben.hazard.expert.ExpertFixture.byExpert;
import static io.zhiben.hazard.expert.ExpertFixture.declare;
import static io.zhiben.hazard.expert.ExpertFixture.expert;
import static io.zhiben.hazard.expert.ExpertFixture.made;
import static io.zhiben.hazard.expert.ExpertFixture.refused;
import static io.zhiben.hazard.expert.ExpertFixture.visitBody;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written about an enterprise goes with it, also what an audit says. */
@HazardServiceTest
class ExpertFollowerTest {
  private static final String UNITS = BASE + "/audit-units";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static void say(EventType type, UUID id, long version, String town, String district) {
    String code = World.code(id);
    Neighbours.say(
        type,
        World.enterprise(
            id, version, World.town(town, district), code, "跟随测试厂" + version, World.LEAD));
  }

  private static void until(String who, String path, int status) {
    await().atMost(Duration.ofSeconds(30)).until(() -> as(who).get(path).statusCode() == status);
  }

  private static String unitOf(UUID enterprise) {
    Map<String, Object> round = new HashMap<>();
    round.put("title", "跟随");
    round.put("planYear", World.today().getYear());
    round.put("from", World.today().toString());
    round.put("to", World.today().toString());
    round.put("team", List.of("检查岗"));
    round.put("units", List.of(Map.of("kind", "ENTERPRISE", "enterpriseId", enterprise)));
    String id = made(as("tj-officer").body(round).post(BASE + "/audit-rounds"));
    return as("tj-officer").queryParam("round", id).get(UNITS).path("items[0].id");
  }

  @Test
  void goWithTheEnterprise() {
    UUID id = UUID.randomUUID();
    say(EventType.ENTERPRISE_REGISTERED, id, 1, World.DONGLIHU, "120110000000");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            as("dlh-officer")
                .queryParam("q", "跟随测试厂1")
                .get(BASE + "/directory")
                .jsonPath()
                .getList("id")
                .contains(id.toString()));
    String engagement = byExpert(expert(), id);
    declare("dlh-officer", engagement, id, "NONE").then().statusCode(201);
    String visit =
        VISITS
            + "/"
            + made(as("dlh-officer").body(visitBody(engagement, id, List.of())).post(VISITS));
    String unit = UNITS + "/" + unitOf(id);
    refused(as("dzgz-officer").get(visit), 404, "NOT_FOUND");
    refused(as("dzgz-officer").get(unit), 404, "NOT_FOUND");
    say(EventType.ENTERPRISE_CHANGED, id, 2, World.DONGZHAO, "120119000000");
    until("dzgz-officer", visit, 200);
    as("dzgz-officer").get(visit).then().body("enterpriseName", equalTo("跟随测试厂2"));
    as("dzgz-officer").get(unit).then().statusCode(200).body("unitName", equalTo("跟随测试厂2"));
    refused(as("dlh-officer").get(visit), 404, "NOT_FOUND");
    refused(as("dlh-officer").get(unit), 404, "NOT_FOUND");
    String key = visit.substring(VISITS.length() + 1);
    var heard = Neighbours.hear(Topics.HAZARD, 2, one -> one.key().equals(key));
    assertEquals(EventType.EXPERT_VISIT_MOVED.wireName(), heard.getLast().type());
    assertEquals(World.DONGZHAO, ((Map<?, ?>) heard.getLast().body().get("place")).get("townCode"));
  }
}
