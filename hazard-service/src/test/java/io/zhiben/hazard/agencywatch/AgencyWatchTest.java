package io.zhiben.hazard.agencywatch;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.ServiceContractState;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Agencies that charge and serve too little (Y-201). */
@HazardServiceTest
class AgencyWatchTest {
  private static final String NOTICES = BASE + "/agency-notices";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  /** An agency under contract for the park and the hotel, which has served neither. */
  private static String agency() {
    String code = "AG-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    Neighbours.say(
        EventType.SERVICE_CONTRACT_SIGNED,
        new ServiceContractState(
            UUID.randomUUID(),
            1,
            World.town(World.DONGLIHU, "120110000000"),
            code,
            World.today().minusDays(90),
            World.today().plusDays(90),
            null,
            List.of(World.PARK, World.HOTEL)));
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> service("dlh-officer").path("agencyCode").toString().contains(code));
    return code;
  }

  private static Response service(String who) {
    return as(who)
        .queryParam("from", World.today().minusDays(60).toString())
        .queryParam("to", World.today().toString())
        .get(NOTICES + "/service");
  }

  private static Response warn(String who, String agency, LocalDate from) {
    return as(who)
        .body(
            Map.of(
                "agencyCode",
                agency,
                "from",
                from.toString(),
                "to",
                World.today().toString(),
                "note",
                "收费后未开展服务"))
        .post(NOTICES);
  }

  private static Response step(String who, String id, String verb, Map<String, ?> body) {
    String tag = as("dlh-officer").get(NOTICES + "/" + id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(NOTICES + "/" + id + "/" + verb);
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void warnsAndBlacklistsAnAgencyThatServesTooFew() {
    String agency = agency();
    service("dlh-leader")
        .then()
        .statusCode(200)
        .body("find { it.agencyCode == '" + agency + "' }.contracted", equalTo(2))
        .body("find { it.agencyCode == '" + agency + "' }.served", equalTo(0))
        .body("find { it.agencyCode == '" + agency + "' }.warn", equalTo(true))
        .body("find { it.agencyCode == '" + agency + "' }.blacklist", equalTo(true));
    LocalDate from = World.today().minusDays(60);
    refused(warn("dlh-leader", agency, from), 403, "FORBIDDEN");
    refused(warn("dlh-officer", "AG-NOBODY", from), 404, "NOT_FOUND");
    String id = warn("dlh-officer", agency, from).then().statusCode(201).extract().path("id");
    refused(warn("dlh-officer", agency, from), 409, "AGENCY_WARNED_ALREADY");
    as("dlh-leader").get(NOTICES + "/" + id).then().body("actions", contains("BLACKLIST", "LIFT"));
    refused(step("dlh-officer", id, "blacklist", Map.of("reason", "严重")), 403, "FORBIDDEN");
    step("dlh-leader", id, "blacklist", Map.of("reason", "收费不服务", "publishedIn", "街道公示栏"))
        .then()
        .statusCode(200)
        .body("state", equalTo("BLACKLISTED"))
        .body("published", equalTo(true));
    refused(
        step("dlh-leader", id, "blacklist", Map.of("reason", "再")),
        409,
        "AGENCY_NOTICE_STATE_FORBIDS");
    as("dlh-officer")
        .queryParam("state", "BLACKLISTED")
        .queryParam("limit", 200)
        .get(NOTICES)
        .then()
        .body("items.id", hasItem(id));
    step("dlh-leader", id, "lift", Map.of("reason", "已补足服务"))
        .then()
        .body("state", equalTo("LIFTED"))
        .body("actions", hasSize(0));
    refused(
        step("dlh-leader", id, "lift", Map.of("reason", "再")), 409, "AGENCY_NOTICE_STATE_FORBIDS");
    refused(as("dzgz-officer").get(NOTICES + "/" + id), 404, "NOT_FOUND");
    service("dzgz-officer").then().body("agencyCode", not(hasItem(agency)));
    refused(as("ent-officer").get(NOTICES + "/" + id), 403, "FORBIDDEN");
  }

  @Test
  void refusesRulesAndPeriodsThatMakeNoSense() {
    String agency = agency();
    String rules = BASE + "/agency-service-rules";
    String tag = as("dlh-admin").get(rules).header("ETag");
    refused(
        as("dlh-admin")
            .header("If-Match", tag)
            .body(Map.of("warnBelow", 10, "blacklistBelow", 20))
            .put(rules),
        400,
        "INVALID_FIELD");
    refused(warn("dlh-officer", agency, World.today().plusDays(1)), 400, "INVALID_FIELD");
  }
}
