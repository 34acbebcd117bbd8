package io.zhiben.reporting.notice;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A notice on its way from a district to a village and back. */
@ReportingTest
class NoticeResourceTest {
  private static final String API = "/api/reporting/v1";
  private static final String NOTICES = API + "/notices";
  private static final String RECEIVED = API + "/received-notices";
  private static final String ENTERPRISE = "91120110MA5KB0001J";

  @Inject World world;

  @BeforeEach
  void begin() {
    world.reset();
    world.apply(
        States.enterprise(
            UUID.randomUUID(),
            1,
            Places.EAST_LAKE_PLACE,
            ENTERPRISE,
            "ACTIVE",
            world.today().minusYears(1),
            "highRisk"));
  }

  private static Response post(String who, String path, Object body, String tag) {
    var request = World.as(who).contentType("application/json").body(body);
    return (tag == null ? request : request.header("If-Match", tag)).post(path);
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  private Map<String, Object> body(String title) {
    return Map.of(
        "title",
        title,
        "content",
        "各街道（镇）开展汛前检查。",
        "attachments",
        List.of("汛前检查表"),
        "audience",
        Map.of("levels", List.of("TOWN"), "enterprises", true, "tags", List.of("highRisk")),
        "receiptBy",
        world.today().plusDays(5).toString());
  }

  private Response draft(String title) {
    Response draft = post("dl-officer", NOTICES, body(title), null);
    assertEquals(201, draft.statusCode(), draft.asString());
    return draft;
  }

  private static void issue(Response draft) {
    String address = NOTICES + "/" + draft.path("id") + "/issue";
    Response issued = post("dl-officer", address, Map.of(), draft.header("ETag"));
    assertEquals(200, issued.statusCode(), issued.asString());
  }

  private static void awaitFannedOut(String who, String id) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> World.as(who).get(NOTICES + "/" + id).path("fannedOut"));
  }

  private String issued(String title) {
    Response draft = draft(title);
    issue(draft);
    String id = draft.path("id");
    awaitFannedOut("dl-officer", id);
    return id;
  }

  private static void awaitNotInInbox(String who, String link) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            World.as(who)
                .get(API + "/inbox?limit=200")
                .then()
                .statusCode(200)
                .body("items.link", not(hasItem(link))));
  }

  private static String received(String who, String title) {
    return World.as(who)
        .get(RECEIVED + "?limit=200")
        .then()
        .statusCode(200)
        .extract()
        .path("items.find { it.title == '" + title + "' }.id");
  }

  @Test
  void goesDownWithReceiptsAndIsForwardedAndRecalled() {
    String title = "汛前检查 " + UUID.randomUUID();
    String id = issued(title);
    World.as("dl-officer")
        .get(NOTICES + "/" + id)
        .then()
        .body("figures.recipients", equalTo(3))
        .body("figures.read", equalTo(0))
        .body("actions", contains("REMIND", "RECALL"));
    String entry = received("dlh-officer", title);
    World.as("dlh-officer")
        .get(API + "/inbox?limit=200")
        .then()
        .statusCode(200)
        .body("items.link", hasItem("/received-notices/" + entry));
    assertEquals(
        200, post("dlh-officer", RECEIVED + "/" + entry + "/read", Map.of(), null).statusCode());
    String kept = world.audited("notice.read", "after_state").getLast();
    assertTrue(kept.contains("readAt"), kept);
    assertFalse(kept.contains("各街道"), kept);
    Response seen = World.as("dlh-officer").get(RECEIVED + "/" + entry);
    seen.then().body("content", equalTo("各街道（镇）开展汛前检查。"));
    refused(
        post("dlh-officer", RECEIVED + "/" + entry + "/receipt", Map.of(), null),
        428,
        "PRECONDITION_REQUIRED");
    post(
            "dlh-officer",
            RECEIVED + "/" + entry + "/receipt",
            Map.of("note", "已部署"),
            seen.header("ETag"))
        .then()
        .statusCode(200)
        .body("receiptNote", equalTo("已部署"))
        .body("actions", contains("FORWARD"));
    refused(
        post("dlh-officer", RECEIVED + "/" + entry + "/receipt", Map.of(), "\"9\""),
        409,
        "NOTICE_RECEIPT_GIVEN");
    World.as("dlh-officer")
        .get(API + "/inbox?limit=200")
        .then()
        .body("items.link", not(hasItem("/received-notices/" + entry)));
    String ofEnterprise = received("ent-officer", title);
    assertEquals(
        200,
        post("ent-officer", RECEIVED + "/" + ofEnterprise + "/read", Map.of(), null).statusCode());
    World.as("dl-officer")
        .get(NOTICES + "/" + id + "/figures")
        .then()
        .statusCode(200)
        .body("find { it.regionCode == '" + Places.DONGLIHU + "' }.recipients", equalTo(2))
        .body("find { it.regionCode == '" + Places.DONGLIHU + "' }.read", equalTo(2))
        .body("find { it.regionCode == '" + Places.DONGLIHU + "' }.receipts", equalTo(1))
        .body("find { it.regionCode == '" + Places.ANOTHER_TOWN + "' }.read", equalTo(0));
    isTallied(id, 3, 2, 1);
    assertEquals(
        200, post("dlh-leader", RECEIVED + "/" + entry + "/read", Map.of(), null).statusCode());
    isTallied(id, 3, 2, 1);
    World.as("dl-officer")
        .get(NOTICES + "/" + id + "/recipients?missing=true&region=" + Places.DONGLIHU)
        .then()
        .statusCode(200)
        .body("items.code", contains(ENTERPRISE));
    String forwarded = forwarded(entry);
    String ofGrid = received("dlh-grid", title);
    World.as("dlh-grid")
        .get(RECEIVED + "/" + ofGrid)
        .then()
        .statusCode(200)
        .body("note", equalTo("周五前报送"))
        .body("receiptBy", equalTo(null));
    String tag = World.as("dl-officer").get(NOTICES + "/" + id).header("ETag");
    post("dl-officer", NOTICES + "/" + id + "/recall", Map.of("reason", "另行通知"), tag)
        .then()
        .statusCode(200)
        .body("state", equalTo("RECALLED"));
    World.as("dlh-officer")
        .get(NOTICES + "/" + forwarded)
        .then()
        .body("state", equalTo("RECALLED"));
    World.as("dlh-grid").get(RECEIVED + "/" + ofGrid).then().body("recalled", equalTo(true));
    refused(
        post("ent-officer", RECEIVED + "/" + ofEnterprise + "/read", Map.of(), null),
        409,
        "NOTICE_STATE_FORBIDS");
  }

  /** On the notice's page and in the list. */
  private static void isTallied(String id, int recipients, int read, int receipts) {
    Map<String, Object> page = World.as("dl-officer").get(NOTICES + "/" + id).path("figures");
    Map<String, Object> listed =
        World.as("dl-officer")
            .get(NOTICES + "?limit=200")
            .path("items.find { it.id == '" + id + "' }.figures");
    assertEquals(page, listed);
    assertEquals(
        List.of(recipients, read, receipts),
        List.of(listed.get("recipients"), listed.get("read"), listed.get("receipts")));
  }

  private static String forwarded(String entry) {
    Response made =
        post(
            "dlh-officer",
            RECEIVED + "/" + entry + "/forward",
            Map.of("note", "周五前报送", "audience", Map.of("levels", List.of("VILLAGE"))),
            null);
    assertEquals(201, made.statusCode(), made.asString());
    String id = made.path("id");
    awaitFannedOut("dlh-officer", id);
    return id;
  }

  @Test
  void isNotThereForOthers() {
    String title = "通知 " + UUID.randomUUID();
    String id = issued(title);
    String entry = received("dlh-officer", title);
    for (String other : List.of("dzgz-officer", "jz-officer")) {
      assertEquals(404, World.as(other).get(NOTICES + "/" + id).statusCode());
      assertEquals(404, World.as(other).get(NOTICES + "/" + id + "/recipients").statusCode());
      assertEquals(404, World.as(other).get(RECEIVED + "/" + entry).statusCode());
      refused(post(other, RECEIVED + "/" + entry + "/read", Map.of(), null), 404, "NOT_FOUND");
    }
    // the issuer's own page is not the recipient's
    assertEquals(404, World.as("dlh-officer").get(NOTICES + "/" + id).statusCode());
    // another enterprise's entry
    assertEquals(404, World.as("dzgz-principal").get(RECEIVED + "/" + entry).statusCode());
    refused(
        post("dlh-department", RECEIVED + "/" + entry + "/read", Map.of(), null),
        403,
        "NOTICE_NOT_YOURS");
  }

  @Test
  void remindsThoseWhoAreMissing() {
    String title = "催办 " + UUID.randomUUID();
    String id = issued(title);
    String tag = World.as("dl-officer").get(NOTICES + "/" + id).header("ETag");
    assertEquals(
        200, post("dl-officer", NOTICES + "/" + id + "/remind", Map.of(), tag).statusCode());
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            World.as("dl-officer")
                .get(NOTICES + "/" + id + "/recipients?kind=PLACE")
                .path("items.every { it.reminders == 1 }"));
    String entry = received("dlh-officer", title);
    World.as("dlh-officer")
        .get(API + "/inbox?limit=200")
        .then()
        .body(
            "items.findAll { it.link == '/received-notices/" + entry + "' }.code",
            hasItem("NOTICE_RECEIPT"));
    String now = World.as("dl-officer").get(NOTICES + "/" + id).header("ETag");
    post("dl-officer", NOTICES + "/" + id + "/recall", Map.of("reason", "另行通知"), now)
        .then()
        .statusCode(200);
    awaitNotInInbox("dlh-officer", "/received-notices/" + entry);
  }

  @Test
  void oneThatCannotGoOutHoldsNobodyBack() {
    Response broken = draft("受阻 " + UUID.randomUUID());
    String id = broken.path("id");
    String mine = " where id = unhex('" + id.replace("-", "") + "')";
    world.change(
        "update notice set fan_stage = 'ENTERPRISES', fan_after = 'no id of an enterprise'" + mine);
    issue(broken);

    issued("其后 " + UUID.randomUUID());

    assertEquals(false, World.as("dl-officer").get(NOTICES + "/" + id).path("fannedOut"));
    World.as("dl-officer")
        .get(API + "/inbox?limit=200")
        .then()
        .statusCode(200)
        .body("items.findAll { it.link == '/notices/" + id + "' }.code", contains("NOTICE_STUCK"));

    world.change("update notice set fan_after = '', fan_again_at = null" + mine);
    issued("再后 " + UUID.randomUUID());

    awaitFannedOut("dl-officer", id);
    awaitNotInInbox("dl-officer", "/notices/" + id);
  }

  @Test
  void aRecallReachesMoreThanOnePortion() {
    String id = issued("撤回 " + UUID.randomUUID());
    String mine = "notice_id = unhex('" + id.replace("-", "") + "')";
    world.change(ManyRecipients.copies(mine));
    long all = world.count("select count(*) from notice_recipient where " + mine);
    assertTrue(all > NoticeRecalls.PORTION, "they would be one portion: " + all);

    String tag = World.as("dl-officer").get(NOTICES + "/" + id).header("ETag");
    post("dl-officer", NOTICES + "/" + id + "/recall", Map.of("reason", "另行通知"), tag)
        .then()
        .statusCode(200)
        .body("state", equalTo("RECALLED"));

    world.awaitCount(
        "select count(*) from notice_recipient where recalled = true and " + mine, all);
    world.change("delete from notice_recipient where code like 'copy-%' and " + mine);
  }

  @Test
  void aReminderReachesMoreThanOnePortionAndWhoeverLacksSomething() {
    String title = "多次催办 " + UUID.randomUUID();
    String id = issued(title);
    String mine = "notice_id = unhex('" + id.replace("-", "") + "')";
    String notice = NOTICES + "/" + id;
    String entry = RECEIVED + "/" + received("dlh-officer", title);
    String answered = World.as("dlh-officer").get(entry).header("ETag");
    post("dlh-officer", entry + "/receipt", Map.of("note", "已部署"), answered).then().statusCode(200);
    world.change(ManyRecipients.copies(mine + " and kind = 'PLACE' and receipt_at is null"));
    String asked = "select count(*) from notice_recipient where reminders = 1 and " + mine;
    long all = world.count("select count(*) from notice_recipient where " + mine);
    assertTrue(all - 1 > NoticeUrgings.PORTION, "they would be one portion: " + all);

    String tag = World.as("dl-officer").get(notice).header("ETag");
    post("dl-officer", notice + "/remind", Map.of(), tag)
        .then()
        .statusCode(200)
        .header("ETag", equalTo(tag));

    world.awaitCount(asked, all - 1);
    world.awaitCount("select count(*) from notice where remind_asked_at is not null", 0);
    World.as("dl-officer")
        .get(notice + "/recipients?region=" + Places.DONGLIHU + "&kind=PLACE")
        .then()
        .body("items.reminders", contains(0));
    post("dl-officer", notice + "/recall", Map.of("reason", "另行通知"), tag).then().statusCode(200);
    world.awaitCount(
        "select count(*) from inbox_item where ended_at is null and source = 'notice/" + id + "'",
        0);
    world.change("delete from notice_recipient where code like 'copy-%' and " + mine);
  }

  @Test
  void refusesANoticeToNobodyOrWithAPastDay() {
    refused(
        post(
            "dl-officer",
            NOTICES,
            Map.of("title", "x", "content", "y", "audience", Map.of("enterprises", false)),
            null),
        400,
        "NOTICE_WITHOUT_AUDIENCE");
    refused(
        post(
            "dl-officer",
            NOTICES,
            Map.of(
                "title",
                "x",
                "content",
                "y",
                "audience",
                Map.of("levels", List.of("TOWN")),
                "receiptBy",
                world.today().minusDays(1).toString()),
            null),
        400,
        "NOTICE_DAY_IN_PAST");
  }
}
