package io.zhiben.hazard.directory;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.Api.inspectionBody;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.ServiceContractState;
import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import io.zhiben.platform.db.Database;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class EnterpriseEventsConsumerTest {
  private static final Ancestry DONGLIHU = World.town(World.DONGLIHU, "120110000000");
  private static final Ancestry DONGZHAO = World.town(World.DONGZHAO, "120119000000");

  @Inject Database database;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static List<String> found(String who, String q) {
    return as(who)
        .queryParam("q", q)
        .get(BASE + "/directory")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("name");
  }

  private static void say(EventType type, UUID id, long version, Ancestry place, String name) {
    Neighbours.say(type, World.enterprise(id, version, place, codeOf(id), name, World.LEAD));
  }

  private static String codeOf(UUID id) {
    return "UL" + id.toString().replace("-", "").substring(20).toUpperCase();
  }

  private static void awaitFound(String who, String q, String name) {
    await().atMost(Duration.ofSeconds(20)).until(() -> found(who, q).contains(name));
  }

  @Test
  void findsByNameOrCodeWithinTheScope() {
    assertEquals(List.of("欢腾湖主题乐园"), found("dlh-officer", "主题"));
    assertEquals(List.of("欢腾湖主题乐园"), found("dlh-officer", "91120110ma"));
    assertEquals(List.of("欢腾湖主题乐园"), found("ent-officer", null));
    assertEquals(List.of(), found("dzgz-officer", "主题"));
    assertEquals(List.of("湖东小吃店"), found("dlh-grid", ""));
    assertEquals(List.of(), found("agency-other", ""));
    assertEquals(List.of(), found("dlh-department", "酒店"));
    as("dlh-leader").get(BASE + "/directory").then().statusCode(403);
  }

  @Test
  void ignoresOlderStates() {
    UUID id = UUID.randomUUID();
    say(EventType.ENTERPRISE_CHANGED, id, 5, DONGLIHU, "新名" + id);
    awaitFound("dlh-officer", id.toString(), "新名" + id);
    say(EventType.ENTERPRISE_REGISTERED, id, 4, DONGLIHU, "旧名" + id);
    UUID behind = sentBehind(id);
    awaitFound("dlh-officer", behind.toString(), "后来" + behind);
    assertEquals(List.of("新名" + id), found("dlh-officer", id.toString()));
  }

  /**
   * Another enterprise in the same partition, so that whoever sees it has seen what came before.
   */
  private static UUID sentBehind(UUID id) {
    UUID other = sameKeyPartition(id);
    say(EventType.ENTERPRISE_REGISTERED, other, 1, DONGLIHU, "后来" + other);
    return other;
  }

  private static UUID sameKeyPartition(UUID id) {
    int partitions = 6;
    int wanted = partitionOf(id, partitions);
    UUID candidate = UUID.randomUUID();
    while (partitionOf(candidate, partitions) != wanted) {
      candidate = UUID.randomUUID();
    }
    return candidate;
  }

  private static int partitionOf(UUID key, int partitions) {
    byte[] bytes = key.toString().getBytes(StandardCharsets.UTF_8);
    return org.apache.kafka.common.utils.Utils.toPositive(
            org.apache.kafka.common.utils.Utils.murmur2(bytes))
        % partitions;
  }

  @Test
  void letsHazardsAndInspectionsFollowTheEnterprise() {
    UUID id = UUID.randomUUID();
    say(EventType.ENTERPRISE_REGISTERED, id, 1, DONGLIHU, "迁移前" + id);
    awaitFound("dlh-officer", id.toString(), "迁移前" + id);
    String hazard =
        as("dlh-officer")
            .body(hazardBody(id))
            .post(HAZARDS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String inspection =
        as("dlh-officer")
            .body(inspectionBody(id, "ROUTINE", "OFFICER", 0))
            .post(INSPECTIONS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    say(EventType.ENTERPRISE_CHANGED, id, 2, DONGZHAO, "迁移后" + id);
    awaitFound("dzgz-officer", id.toString(), "迁移后" + id);

    as("dlh-officer").get(HAZARDS + "/" + hazard).then().statusCode(404);
    as("dlh-officer").get(INSPECTIONS + "/" + inspection).then().statusCode(404);
    as("dzgz-officer")
        .get(HAZARDS + "/" + hazard)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("enterpriseName", equalTo("迁移后" + id))
        .body("regionCode", equalTo(World.DONGZHAO));
    as("dzgz-officer")
        .get(INSPECTIONS + "/" + inspection)
        .then()
        .statusCode(200)
        .body("enterpriseName", equalTo("迁移后" + id));
    as("dzgz-officer")
        .header("If-Match", "\"0\"")
        .body("{\"level\":\"GENERAL\"}")
        .post(HAZARDS + "/" + hazard + "/verify")
        .then()
        .statusCode(412);
    tellsWhereItIsNow(hazard, "io.zhiben.hazard.HazardMoved");
    tellsWhereItIsNow(inspection, "io.zhiben.hazard.InspectionMoved");
  }

  /** A figure of a past day counts it where it was then. */
  @Test
  void tellsWhereAHazardWasBefore() {
    UUID id = UUID.randomUUID();
    say(EventType.ENTERPRISE_REGISTERED, id, 1, DONGLIHU, "迁移前" + id);
    awaitFound("dlh-officer", id.toString(), "迁移前" + id);
    String hazard =
        as("dlh-officer")
            .body(hazardBody(id))
            .post(HAZARDS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    QuarkusTransaction.requiringNew()
        .run(() ->
            database.update(
                "update hazard set recorded_at = timestampadd(day, -2, recorded_at) where id = ?",
                UUID.fromString(hazard)));
    say(EventType.ENTERPRISE_CHANGED, id, 2, DONGZHAO, "迁移后" + id);
    awaitFound("dzgz-officer", id.toString(), "迁移后" + id);
    Map<?, ?> told =
        Neighbours.hear(Topics.HAZARD, 2, r -> hazard.equals(r.key())).getLast().body();
    assertEquals(World.DONGZHAO, ((Map<?, ?>) told.get("place")).get("townCode"));
    Map<?, ?> before = (Map<?, ?>) ((List<?>) told.get("former")).getFirst();
    assertEquals(World.DONGLIHU, ((Map<?, ?>) before.get("place")).get("townCode"));
    assertEquals(World.today().toString(), before.get("until"));
  }

  private static void tellsWhereItIsNow(String id, String type) {
    List<Neighbours.Heard> told = Neighbours.hear(Topics.HAZARD, 2, r -> id.equals(r.key()));
    assertEquals(type, told.getLast().type());
    assertEquals(1, told.getLast().body().get("version"));
    assertEquals(World.DONGZHAO, ((Map<?, ?>) told.getLast().body().get("place")).get("townCode"));
  }

  @Test
  void putsARecordAsideThatItCannotUseAndGoesOn() {
    String key = UUID.randomUUID().toString();
    Neighbours.send(
        EventType.ENTERPRISE_CHANGED, key, "{not json".getBytes(StandardCharsets.UTF_8));
    String incomplete = UUID.randomUUID().toString();
    Neighbours.send(
        EventType.ENTERPRISE_CHANGED,
        incomplete,
        ("{\"id\":\"" + incomplete + "\",\"version\":1}").getBytes(StandardCharsets.UTF_8));
    UUID good = UUID.randomUUID();
    say(EventType.ENTERPRISE_REGISTERED, good, 1, DONGLIHU, "好的" + good);
    awaitFound("dlh-officer", good.toString(), "好的" + good);

    List<Neighbours.Heard> aside =
        Neighbours.hear(
            Topics.DEAD_LETTER, 2, r -> key.equals(r.key()) || incomplete.equals(r.key()));
    assertEquals(2, aside.size());
    for (Neighbours.Heard record : aside) {
      assertEquals("hazard-directory", record.headers().get("dead-letter-consumer"));
      assertEquals(EventType.ENTERPRISE_CHANGED.wireName(), record.type());
    }
  }

  @Test
  void endsWhatAnAgencySeesWithItsContract() {
    UUID contract = UUID.randomUUID();
    ServiceContractState signed =
        new ServiceContractState(
            contract,
            1,
            DONGLIHU,
            "AG-OTHER",
            World.today(),
            World.today().plusDays(9),
            null,
            List.of(World.SHOP));
    Neighbours.say(EventType.SERVICE_CONTRACT_SIGNED, signed);
    awaitFound("agency-other", "", "湖东小吃店");
    String inspection =
        as("agency-other")
            .body(inspectionBody(World.SHOP, "EXPERT", "EXPERT", 1))
            .post(INSPECTIONS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Neighbours.say(
        EventType.SERVICE_CONTRACT_ENDED,
        new ServiceContractState(
            contract,
            2,
            DONGLIHU,
            "AG-OTHER",
            World.today(),
            World.today().plusDays(9),
            World.today().minusDays(1),
            List.of(World.SHOP)));
    await().atMost(Duration.ofSeconds(20)).until(() -> found("agency-other", "").isEmpty());
    as("agency-other").get(INSPECTIONS + "/" + inspection).then().statusCode(404);
    as("agency-other").get(HAZARDS).then().body("items", hasSize(0)).body("total", equalTo(0));
  }
}
