package io.zhiben.reporting.notice;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom an audience reaches, and how many it says beforehand. */
@ReportingTest
class NoticeAudienceTest {
  private static final String API = "/api/reporting/v1";
  private static final String NOTICES = API + "/notices";
  private static final String SIZE = NOTICES + "/audience-size";
  private static final String PLAN = "donglihu-2024-2026";
  private static final String EAST = "91120110MA5KB0001J";
  private static final String OTHER = "91120110MA5KB0077X";

  @Inject World world;
  @Inject NoticeReminders reminders;

  @BeforeEach
  void begin() {
    world.reset();
    LocalDate before = world.today().minusYears(1);
    world.apply(
        States.enterprise(UUID.randomUUID(), 1, Places.EAST_LAKE_PLACE, EAST, before, "highRisk"),
        States.enterprise(UUID.randomUUID(), 1, Places.ANOTHER_PLACE, OTHER, before),
        States.enterprise(
            UUID.randomUUID(),
            1,
            Places.EAST_LAKE_PLACE,
            "91120110MA5KB0088X",
            world.today().plusDays(1)));
  }

  private static Response post(String who, String path, Object body, String tag) {
    var request = World.as(who).contentType("application/json").body(body);
    return (tag == null ? request : request.header("If-Match", tag)).post(path);
  }

  private static void refused(Map<String, Object> audience, int status, String code) {
    Response answer = post("dlh-officer", SIZE, audience, null);
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
    Response draft =
        post(
            "dlh-officer",
            NOTICES,
            Map.of("title", "x", "content", "y", "audience", audience),
            null);
    assertEquals(status, draft.statusCode(), draft.asString());
  }

  private static void reaches(
      String who, Map<String, Object> audience, int places, int departments, int enterprises) {
    Response answer = post(who, SIZE, audience, null);
    assertEquals(200, answer.statusCode(), answer.asString());
    assertEquals(
        List.of(places, departments, enterprises),
        List.of(
            answer.<Integer>path("places"),
            answer.<Integer>path("departments"),
            answer.<Integer>path("enterprises")),
        answer.asString());
  }

  private String issued(String who, Map<String, Object> audience) {
    return issued(who, audience, null);
  }

  private String issued(String who, Map<String, Object> audience, LocalDate receiptBy) {
    Map<String, Object> body = new HashMap<>();
    body.put("title", "n " + UUID.randomUUID());
    body.put("content", "y");
    body.put("audience", audience);
    body.put("receiptBy", receiptBy == null ? null : receiptBy.toString());
    Response draft = post(who, NOTICES, body, null);
    assertEquals(201, draft.statusCode(), draft.asString());
    String id = draft.path("id");
    assertEquals(
        200, post(who, NOTICES + "/" + id + "/issue", Map.of(), draft.header("ETag")).statusCode());
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> World.as(who).get(NOTICES + "/" + id).path("fannedOut"));
    return id;
  }

  @Test
  void namesPlacesByLevelByChoiceOrAllBelowEachOnce() {
    reaches("dl-officer", Map.of("levels", List.of("TOWN")), 2, 0, 0);
    reaches("dl-officer", Map.of("allBelow", true), 4, 0, 0);
    reaches(
        "dl-officer",
        Map.of("levels", List.of("TOWN"), "places", List.of(Places.DONGLIHU, Places.WEST_LAKE)),
        3,
        0,
        0);
  }

  @Test
  void narrowsEnterprisesByPlaceAndIndustry() {
    Map<String, Object> all = new HashMap<>(Map.of("enterprises", true));
    reaches("dl-officer", all, 0, 0, 2);
    all.put("enterprisePlaces", List.of(Places.ANOTHER_TOWN, Places.WEST_LAKE));
    reaches("dl-officer", all, 0, 0, 1);
    all.put("enterprisePlaces", List.of(Places.DONGLIHU));
    all.put("industries", List.of("C", "R9"));
    reaches("dl-officer", all, 0, 0, 1);
    all.put("industries", List.of("C"));
    reaches("dl-officer", all, 0, 0, 0);
    // without enterprises nothing is narrowed to some
    reaches("dl-officer", Map.of("levels", List.of("TOWN"), "industries", List.of("R")), 2, 0, 0);
  }

  @Test
  void namesUnitsOfAPlanByTheirDepartmentsAndPlaces() {
    Map<String, Object> units =
        Map.of(
            "planId",
            PLAN,
            "units",
            List.of("econ", "community-east"),
            "departments",
            List.of("DLH-ECON", "DLH-OTHER"),
            "places",
            List.of(Places.EAST_LAKE));
    reaches("dlh-officer", units, 1, 2, 0);
    String id = issued("dlh-officer", units);
    World.as("dlh-officer")
        .get(NOTICES + "/" + id + "/recipients")
        .then()
        .statusCode(200)
        .body("items.code", containsInAnyOrder("DLH-ECON", "DLH-OTHER", Places.EAST_LAKE));
    World.as("dlh-officer")
        .get(NOTICES + "/" + id)
        .then()
        .body("audience.planId", equalTo(PLAN))
        .body("audience.units", equalTo(List.of("econ", "community-east")));
    // a district's notice reaches a department of the town, at its place
    String above = issued("dl-officer", Map.of("planId", PLAN, "units", List.of("econ")));
    World.as("dlh-department")
        .get(API + "/received-notices?limit=1")
        .then()
        .statusCode(200)
        .body("items[0].issuerCode", equalTo(Places.DONGLI));
    World.as("dl-officer")
        .get(NOTICES + "/" + above + "/figures")
        .then()
        .body("regionCode", equalTo(List.of(Places.DONGLIHU)));
  }

  @Test
  void refusesWhatIsNotBelow() {
    refused(Map.of("places", List.of(Places.ANOTHER_TOWN)), 404, "NOT_FOUND");
    refused(Map.of("places", List.of("999999999999")), 404, "NOT_FOUND");
    refused(
        Map.of("enterprises", true, "enterprisePlaces", List.of(Places.DONGZHAO)),
        404,
        "NOT_FOUND");
    refused(Map.of("places", List.of(Places.DONGLIHU)), 400, "NOTICE_PLACE_NOT_BELOW");
    refused(Map.of("planId", "quyuan-2024-2026", "units", List.of("econ")), 404, "NOT_FOUND");
    refused(Map.of("planId", PLAN, "units", List.of("nobody")), 400, "NOTICE_UNIT_UNKNOWN");
    refused(Map.of("units", List.of("econ")), 400, "NOTICE_UNIT_UNKNOWN");
    refused(Map.of("industries", List.of("c26"), "enterprises", true), 400, "INVALID_FIELD");
  }

  @Test
  void tellsNobodyOfANoticeThatIsOlderThanHe() {
    String id = issued("dl-officer", Map.of("enterprises", true));
    world.apply(
        States.enterprise(
            UUID.randomUUID(),
            1,
            Places.EAST_LAKE_PLACE,
            "91120110MA5KB0099X",
            world.today().minusDays(30)));
    issued("dl-officer", Map.of("levels", List.of("TOWN")));
    World.as("dl-officer")
        .get(NOTICES + "/" + id + "/recipients")
        .then()
        .body("items.code", containsInAnyOrder(EAST, OTHER));
  }

  @Test
  void remindsOfWhatIsUnreadThreeTimesThreeDaysApart() {
    String id = issued("dl-officer", Map.of("places", List.of(Places.DONGLIHU)));
    remindsSoFar(id, 0);
    for (int times = 1; times <= 4; times++) {
      daysPass(id, 3);
      remindsSoFar(id, Math.min(times, 3));
      // the same day once
      remindsSoFar(id, Math.min(times, 3));
    }
    String entry =
        World.as("dl-officer").get(NOTICES + "/" + id + "/recipients").path("items[0].id");
    World.as("dlh-officer")
        .get(API + "/inbox?limit=200")
        .then()
        .body(
            "items.findAll { it.link == '/received-notices/" + entry + "' }.code",
            containsInAnyOrder("NOTICE", "NOTICE_UNREAD"));
    String tag = World.as("dl-officer").get(NOTICES + "/" + id).header("ETag");
    post("dl-officer", NOTICES + "/" + id + "/recall", Map.of("reason", "另行通知"), tag)
        .then()
        .statusCode(200);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            World.as("dlh-officer")
                .get(API + "/inbox?limit=200")
                .then()
                .body(
                    "items.findAll { it.link == '/received-notices/" + entry + "' }.size()",
                    equalTo(0)));
  }

  @Test
  void asksForAReceiptFiveTimesAfterItsLastDayAndThenOnlyWhenTheIssuerDoes() {
    String id = issued("dl-officer", Map.of("places", List.of(Places.DONGLIHU)), world.today());
    remindsSoFar(id, 1);
    for (int times = 1; times <= 7; times++) {
      daysPass(id, 3);
      remindsSoFar(id, 1 + Math.min(times, 5));
    }
    remind(id);
    remindsSoFar(id, 7);
    daysPass(id, 3);
    remindsSoFar(id, 7);
  }

  @Test
  void remindsNoEnterpriseThatClosed() {
    UUID enterprise = UUID.randomUUID();
    standing(enterprise, 1, "ACTIVE");
    String id =
        issued(
            "dl-officer",
            Map.of("enterprises", true, "enterprisePlaces", List.of(Places.WEST_LAKE)),
            world.today().plusDays(5));
    standing(enterprise, 2, "CLOSED");
    daysPass(id, 4);
    remindsSoFar(id, 0);
    remind(id);
    remindsSoFar(id, 0);
    standing(enterprise, 3, "ACTIVE");
    remindsSoFar(id, 1);
  }

  private void standing(UUID enterprise, long version, String status) {
    world.apply(
        States.enterprise(
            enterprise,
            version,
            Places.WEST_LAKE_PLACE,
            "91120110MA5KB0066X",
            status,
            world.today().minusYears(1)));
  }

  /** The issuer asks to remind, and the job has marked whom it will tell. */
  private void remind(String id) {
    String notice = NOTICES + "/" + id;
    String tag = World.as("dl-officer").get(notice).header("ETag");
    assertEquals(200, post("dl-officer", notice + "/remind", Map.of(), tag).statusCode());
    world.awaitCount(
        "select count(*) from notice where remind_asked_at is not null and id = unhex('"
            + id.replace("-", "")
            + "')",
        0);
  }

  @Test
  void whoReadsWhileTheJobLooksIsRemindedOfNothing() {
    String id = issued("dl-officer", Map.of("places", List.of(Places.DONGLIHU)));
    remindsSoFar(id, 0);
    daysPass(id, 3);
    List<NoticeReminders.Late> found =
        QuarkusTransaction.requiringNew().call(() -> reminders.due(world.today()));
    String entry =
        World.as("dl-officer").get(NOTICES + "/" + id + "/recipients").path("items[0].id");
    String received = API + "/received-notices/" + entry;
    assertEquals(200, post("dlh-officer", received + "/read", Map.of(), null).statusCode());
    QuarkusTransaction.requiringNew()
        .run(() -> found.forEach(one -> reminders.tell(one, world.today())));
    World.as("dlh-officer")
        .get(API + "/inbox?limit=200")
        .then()
        .body("items.findAll { it.link == '/received-notices/" + entry + "' }.size()", equalTo(0));
  }

  private void remindsSoFar(String id, int times) {
    CurrentCaller.runAs(
        Caller.system(),
        () -> {
          boolean more = true;
          while (more) {
            more = reminders.remind(world.today());
          }
        });
    World.as("dl-officer")
        .get(NOTICES + "/" + id + "/recipients")
        .then()
        .body("items[0].reminders", equalTo(times));
  }

  private void daysPass(String id, int days) {
    world.change(
        "update notice_recipient set told_at = date_sub(told_at, interval "
            + days
            + " day), reminded_on = date_sub(reminded_on, interval "
            + days
            + " day), receipt_due = date_sub(receipt_due, interval "
            + days
            + " day) where notice_id = unhex('"
            + id.replace("-", "")
            + "')");
  }
}
