package io.zhiben.hazard.document;

import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.hazardBody;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import io.zhiben.platform.db.Database;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents go with their enterprise, once, however often they are told. */
@HazardServiceTest
class DocumentFollowerTest {
  private static final Ancestry VILLAGE =
      new Ancestry(World.VILLAGE, "120000000000", "120110000000", World.DONGLIHU);

  @Inject Database database;

  @ConfigProperty(name = "zhiben.audit.schema")
  String schema;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static EnterpriseState state(UUID id, long version, Ancestry place, String name) {
    return World.enterprise(id, version, place, World.code(id), name, World.LEAD);
  }

  private static void say(EventType type, EnterpriseState state) {
    Neighbours.say(type, state);
  }

  private static Response read(String document) {
    return as("dlh-officer").get(Letters.DOCUMENTS + "/" + document);
  }

  private long followed(UUID enterprise) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            database.query(
                "select count(*) from "
                    + schema
                    + ".audit_entry where action = 'document.follow-enterprise' and entity_id = ?",
                row -> row.getLong(1),
                enterprise.toString()))
        .getFirst();
  }

  @Test
  void goesOnceAndKeepsTheNameOnThePaper() {
    UUID enterprise = UUID.randomUUID();
    Ancestry town = World.town(World.DONGLIHU, "120110000000");
    say(EventType.ENTERPRISE_REGISTERED, state(enterprise, 1, town, "旧名企业"));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> as("dlh-officer").body(hazardBody(enterprise)).post(HAZARDS).statusCode() == 201);
    String document = Letters.draft("NOTICE_LETTER", "enterpriseId", enterprise);
    Letters.issue(document).then().statusCode(200);
    EnterpriseState moved = state(enterprise, 2, VILLAGE, "新名企业");
    say(EventType.ENTERPRISE_CHANGED, moved);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> World.VILLAGE.equals(read(document).path("regionCode")));
    String tag = read(document).header("ETag");
    // told twice more, and then of something that shows that both were heard
    say(EventType.ENTERPRISE_CHANGED, moved);
    say(EventType.ENTERPRISE_CHANGED, state(enterprise, 1, town, "旧名企业"));
    say(EventType.ENTERPRISE_CHANGED, state(enterprise, 3, town, "新名企业"));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> World.DONGLIHU.equals(read(document).path("regionCode")));
    assertEquals(2, followed(enterprise));
    long before = Long.parseLong(tag.replace("\"", ""));
    read(document)
        .then()
        .body("version", equalTo((int) before + 1))
        .body("recipient", equalTo("旧名企业"));
  }
}
