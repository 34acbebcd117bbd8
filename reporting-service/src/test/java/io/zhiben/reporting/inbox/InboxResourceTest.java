package io.zhiben.reporting.inbox;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.NotificationState;
import io.zhiben.platform.access.Place;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom an item reaches, and what he does with it. */
@ReportingTest
class InboxResourceTest {
  private static final String API = "/api/reporting/v1";
  private static final String INBOX = API + "/inbox";
  private static final String ABSENCES = API + "/absences";

  @Inject World world;
  @Inject Notifications notifications;
  @Inject Deliveries deliveries;

  @BeforeEach
  void begin() {
    world.reset();
  }

  private UUID asked(AddresseeKind kind, String addressee, Ancestry place) {
    Ask ask =
        new Ask(
            UUID.randomUUID(),
            Place.of(place),
            kind,
            addressee,
            "URGING",
            Map.of("title", "催办"),
            "/plan-tasks",
            world.today().plusDays(3));
    QuarkusTransaction.requiringNew()
        .run(() -> {
          notifications.ask(ask);
          notifications.ask(ask);
        });
    return ask.id();
  }

  private static boolean reaches(String who, UUID id) {
    List<String> ids =
        World.as(who).get(INBOX + "?limit=200").then().statusCode(200).extract().path("items.id");
    return ids.contains(id.toString());
  }

  private static Response post(String who, String path, Object body) {
    return World.as(who).contentType("application/json").body(body).post(path);
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void anItemReachesItsAddresseeAndNobodyElse() {
    UUID office = asked(AddresseeKind.ROLE, "OFFICER", Places.DONGLIHU_PLACE);
    assertTrue(reaches("dlh-officer", office));
    assertTrue(reaches("dlh-officer2", office));
    assertFalse(reaches("dlh-leader", office));
    assertFalse(reaches("dl-officer", office));
    assertFalse(reaches("dzgz-officer", office));
    UUID department = asked(AddresseeKind.DEPARTMENT, "DLH-ECON", Places.DONGLIHU_PLACE);
    assertTrue(reaches("dlh-department", department));
    assertFalse(reaches("dlh-officer", department));
    UUID enterprise = asked(AddresseeKind.ENTERPRISE, "91120110MA5KB0001J", Places.EAST_LAKE_PLACE);
    assertTrue(reaches("ent-officer", enterprise));
    assertTrue(reaches("ent-principal", enterprise));
    assertFalse(reaches("dlh-grid", enterprise));
    refused(
        post("dl-officer", INBOX + "/read", Map.of("ids", List.of(office.toString()))),
        404,
        "NOT_FOUND");
  }

  @Test
  void readingAndPuttingOffAreEachPersonsOwn() {
    UUID id = asked(AddresseeKind.ROLE, "LEADER", Places.DONGLIHU_PLACE);
    int unread = World.as("dlh-leader").get(INBOX + "/count").path("unread");
    post("dlh-leader", INBOX + "/read", Map.of("ids", List.of(id.toString())))
        .then()
        .statusCode(200)
        .body("unread", equalTo(unread - 1));
    Map<String, Object> later =
        Map.of("ids", List.of(id.toString()), "until", world.today().plusDays(2).toString());
    assertEquals(200, post("dlh-leader", INBOX + "/snooze", later).statusCode());
    assertFalse(reaches("dlh-leader", id));
    World.as("dlh-leader")
        .get(INBOX + "?state=SNOOZED&limit=200")
        .then()
        .body("items.id", hasItem(id.toString()));
    refused(
        post(
            "dlh-leader",
            INBOX + "/snooze",
            Map.of("ids", List.of(id.toString()), "until", world.today().toString())),
        400,
        "INBOX_DAY_IN_PAST");
    QuarkusTransaction.requiringNew().run(() -> notifications.end(id));
    World.as("dlh-leader")
        .get(INBOX + "?state=ENDED&limit=200")
        .then()
        .body("items.id", hasItem(id.toString()));
  }

  @Test
  void whatOtherServicesAskArrivesOnceAndInAnyOrder() {
    UUID id = UUID.randomUUID();
    Instant now = Instant.parse("2026-05-06T01:00:00Z");
    world.publish(state(id, 2, now, null));
    world.publish(state(id, 1, now, now));
    world.publish(state(id, 2, now, null));
    String known =
        "select count(*) from inbox_item where version = 2 and ended_at is null and id = ";
    world.awaitCount(known + "unhex('" + id.toString().replace("-", "") + "')", 1);
    World.as("dlh-officer")
        .get(INBOX + "?limit=200")
        .then()
        .body("items.find { it.id == '" + id + "' }.text", equalTo("隐患 H-7 待整改"))
        .body("items.find { it.id == '" + id + "' }.link", equalTo("/hazards/7"));
    world.publish(state(id, 3, now, now));
    world.awaitCount(
        "select count(*) from inbox_item where ended_at is not null and id = unhex('"
            + id.toString().replace("-", "")
            + "')",
        1);
  }

  private static NotificationState state(UUID id, long version, Instant at, Instant endedAt) {
    return new NotificationState(
        id,
        version,
        Places.DONGLIHU_PLACE,
        "ROLE",
        "OFFICER",
        "HAZARD_ASSIGNED",
        Map.of("number", "H-7"),
        "/hazards/7",
        null,
        at,
        endedAt);
  }

  @Test
  void aSubstituteGetsWhatWaitsForTheAbsent() {
    LocalDate today = world.today();
    Response registered =
        post(
            "dlh-leader",
            ABSENCES,
            Map.of("from", today.toString(), "to", today.plusDays(3).toString()));
    assertEquals(201, registered.statusCode(), registered.asString());
    String id = registered.path("id");
    String code = registered.path("code");
    refused(
        post("dlh-leader", ABSENCES, Map.of("from", today.toString(), "to", today.toString())),
        409,
        "ABSENCE_OVERLAPS");
    UUID item = asked(AddresseeKind.ROLE, "LEADER", Places.DONGLIHU_PLACE);
    assertFalse(reaches("dlh-officer2", item));
    refused(post("dl-leader", ABSENCES + "/accept", Map.of("code", code)), 404, "NOT_FOUND");
    refused(post("dlh-leader", ABSENCES + "/accept", Map.of("code", code)), 409, "ABSENCE_SELF");
    post("dlh-officer2", ABSENCES + "/accept", Map.of("code", code))
        .then()
        .statusCode(200)
        .body("running", equalTo(true));
    refused(post("dlh-officer", ABSENCES + "/accept", Map.of("code", code)), 404, "NOT_FOUND");
    World.as("dlh-officer2")
        .get(INBOX + "?limit=200")
        .then()
        .body("items.find { it.id == '" + item + "' }.substituting", equalTo(true));
    assertTrue(reaches("dlh-leader", item));
    assertEquals(404, ended("dzgz-officer", id).statusCode());
    ended("dlh-leader", id).then().statusCode(200).body("live", equalTo(false));
    assertFalse(reaches("dlh-officer2", item));
  }

  @Test
  void nobodyStandsInForAnotherSideOfTheTown() {
    String today = world.today().toString();
    Response registered = post("ent-officer", ABSENCES, Map.of("from", today, "to", today));
    assertEquals(201, registered.statusCode(), registered.asString());
    String code = registered.path("code");
    refused(post("dlh-officer2", ABSENCES + "/accept", Map.of("code", code)), 404, "NOT_FOUND");
    post("ent-principal", ABSENCES + "/accept", Map.of("code", code)).then().statusCode(200);
    ended("ent-officer", registered.path("id")).then().statusCode(200);
  }

  @Test
  void whatCannotBeKeptWholeIsPutAside() {
    UUID tooLong = UUID.randomUUID();
    UUID next = UUID.randomUUID();
    Instant now = Instant.parse("2026-05-06T01:00:00Z");
    NotificationState usual = state(next, 1, now, null);
    Map<String, String> many = new HashMap<>();
    for (int i = 0; i < 12; i++) {
      many.put("value" + i, "长".repeat(200));
    }
    world.publish(
        new NotificationState(
            tooLong,
            1,
            usual.place(),
            usual.addresseeKind(),
            usual.addressee(),
            usual.code(),
            many,
            usual.link(),
            null,
            now,
            null));
    world.publish(usual);
    world.awaitCount("select count(*) from inbox_item where id = " + binary(next), 1);
    assertEquals(0, world.count("select count(*) from inbox_item where id = " + binary(tooLong)));
  }

  private static String binary(UUID id) {
    return "unhex('" + id.toString().replace("-", "") + "')";
  }

  private static Response ended(String who, String id) {
    return World.as(who)
        .contentType("application/json")
        .header("If-Match", "\"1\"")
        .body(Map.of())
        .post(ABSENCES + "/" + id + "/end");
  }

  @Test
  void eachPersonSaysHowHeIsTold() {
    Response before = World.as("dlh-custodian").get(INBOX + "/settings");
    before.then().statusCode(200).body("mailOffered", equalTo(false));
    Map<String, Object> said =
        Map.of(
            "byMail",
            true,
            "bySms",
            false,
            "quietFrom",
            "22:00",
            "quietTo",
            "07:30",
            "language",
            "en");
    World.as("dlh-custodian")
        .contentType("application/json")
        .header("If-Match", before.header("ETag"))
        .body(said)
        .put(INBOX + "/settings")
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("byMail", equalTo(true))
        .body("quietFrom", equalTo("22:00"));
    World.as("dlh-custodian")
        .contentType("application/json")
        .header("If-Match", before.header("ETag"))
        .body(said)
        .put(INBOX + "/settings")
        .then()
        .statusCode(412);
    World.as("dlh-custodian2").get(INBOX + "/settings").then().body("byMail", not(equalTo(true)));
  }

  @Test
  void oneMessageADayIsSentByWhoeverClaimsIt() {
    String receiver = UUID.randomUUID().toString();
    LocalDate day = world.today();
    assertTrue(deliveries.claim(receiver, "MAIL", day, 3));
    assertFalse(deliveries.claim(receiver, "MAIL", day, 3));
    assertTrue(deliveries.claim(receiver, "SMS", day, 3));
    assertTrue(deliveries.claim(receiver, "MAIL", day.plusDays(1), 3));
    world.change(
        "update inbox_delivery set again_at = date_sub(again_at, interval 11 minute) where receiver = '"
            + receiver
            + "'");
    assertTrue(deliveries.claim(receiver, "MAIL", day, 4));
    deliveries.sent(receiver, "MAIL", day);
    world.change(
        "update inbox_delivery set again_at = date_sub(again_at, interval 11 minute) where receiver = '"
            + receiver
            + "'");
    assertFalse(deliveries.claim(receiver, "MAIL", day, 4));
  }
}
