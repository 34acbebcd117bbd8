package io.zhiben.hazard.auditround;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static io.zhiben.hazard.auditround.AuditFixture.NOTICES;
import static io.zhiben.hazard.auditround.AuditFixture.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.platform.db.Database;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a month brought, and telling the sector of it. */
@HazardServiceTest
class SectorFeedbackTest {
  private static final String FEEDBACK = BASE + "/sector-feedback";
  private static final String DOMAIN = "culture-tourism";

  @Inject Database database;
  private String month;

  @BeforeEach
  void begin() {
    World.ensure();
    month = YearMonth.from(World.today()).minusMonths(1).toString();
    // an earlier run has told the sector of it already
    QuarkusTransaction.requiringNew()
        .run(() ->
            database.update(
                "update sector_notice set feedback_month = null where feedback_month is not null"));
  }

  private Map<String, Object> body() {
    Map<String, Object> body = new HashMap<>();
    body.put("month", month);
    body.put("domainCode", DOMAIN);
    body.put("title", "本月文旅领域隐患情况");
    body.put("text", "突出问题：特种设备检验不合格仍在使用。请对照自查。");
    body.put("clauseId", "gb-45067-2024/4.9.a");
    body.put("places", false);
    body.put("dueOn", World.today().plusDays(10).toString());
    return body;
  }

  private Map<String, Object> domain(String who) {
    List<Map<String, Object>> all =
        as(who).queryParam("month", month).get(FEEDBACK).then().statusCode(200).extract().path("");
    return all.stream()
        .filter(one -> DOMAIN.equals(one.get("domainCode")))
        .findFirst()
        .orElse(Map.of("found", 0, "major", 0, "open", 0));
  }

  @Test
  @SuppressWarnings("unchecked")
  void tellsTheSectorWhatTheMonthBrought() {
    Map<String, Object> before = domain("dlh-officer");
    String hazard = foundThen();
    step(
            "dlh-officer",
            hazard,
            "verify",
            Map.of("level", "MAJOR", "clauseId", "gb-45067-2024/4.9.a"))
        .then()
        .statusCode(200);
    Map<String, Object> now = domain("dlh-officer");
    assertEquals((Integer) before.get("found") + 1, now.get("found"));
    assertEquals((Integer) before.get("major") + 1, now.get("major"));
    assertEquals((Integer) before.get("open") + 1, now.get("open"));
    List<Map<String, Object>> clauses = (List<Map<String, Object>>) now.get("clauses");
    assertTrue(clauses.size() <= 5 && !clauses.isEmpty(), clauses.toString());
    refused(as("ent-officer").body(body()).post(FEEDBACK), 403, "FORBIDDEN");
    String notice =
        as("dlh-officer")
            .body(body())
            .post(FEEDBACK)
            .then()
            .statusCode(201)
            .body("number", matchesPattern(".*TS-\\d{4}-\\d{6}"))
            .body("month", equalTo(month))
            .body("recipients", greaterThanOrEqualTo(1))
            .extract()
            .path("id");
    refused(as("dlh-leader").body(body()).post(FEEDBACK), 409, "SECTOR_FEEDBACK_SENT");
    // its own enterprises get it, also the one where it was found
    String receipt =
        as("ent-officer")
            .queryParam("notice", notice)
            .get(NOTICES)
            .then()
            .statusCode(200)
            .body("items.unitCode", contains(World.PARK_CODE))
            .extract()
            .path("items[0].id");
    AuditFixture.done(
        as("ent-officer")
            .header("If-Match", as("ent-officer").get(NOTICES + "/" + receipt).header("ETag"))
            .body(Map.of("found", 2))
            .post(NOTICES + "/" + receipt + "/self-check"));
    Map<String, Object> told = (Map<String, Object>) domain("dlh-officer").get("notice");
    assertEquals(notice, told.get("id"));
    assertEquals(1, told.get("selfChecked"));
    assertEquals(2, told.get("found"));
    // the place above has not told anybody, and sees the month of all below
    assertEquals(null, domain("dl-officer").get("notice"));
    assertTrue((Integer) domain("dl-officer").get("found") >= (Integer) now.get("found"));
  }

  @Test
  void refusesWhatIsNoMonthOrNoSector() {
    String later = YearMonth.from(World.today()).plusMonths(1).toString();
    for (String bad : List.of("2026-13", "heute", "")) {
      assertEquals(400, as("dlh-officer").queryParam("month", bad).get(FEEDBACK).statusCode(), bad);
    }
    refused(as("dlh-officer").queryParam("month", later).get(FEEDBACK), 400, "INVALID_FIELD");
    Map<String, Object> body = body();
    body.put("month", later);
    refused(as("dlh-officer").body(body).post(FEEDBACK), 400, "INVALID_FIELD");
    body = body();
    body.put("month", YearMonth.from(World.today()).toString());
    refused(as("dlh-officer").body(body).post(FEEDBACK), 409, "SECTOR_MONTH_RUNNING");
    body = body();
    body.put("domainCode", "nothing-there");
    refused(as("dlh-officer").body(body).post(FEEDBACK), 400, "INVALID_FIELD");
    body = body();
    body.put("dueOn", World.today().minusDays(1).toString());
    refused(as("dlh-officer").body(body).post(FEEDBACK), 400, "DEADLINE_IN_PAST");
    as("dzgz-officer")
        .queryParam("month", month)
        .get(FEEDBACK)
        .then()
        .statusCode(200)
        .body("domainCode.findAll { it == null }", equalTo(List.of()));
  }

  @Test
  void tellsItOnceWithTwoHands() throws Exception {
    foundThen();
    Callable<Response> hand = () -> as("dlh-officer").body(body()).post(FEEDBACK);
    try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
      List<Integer> codes =
          hands.invokeAll(List.of(hand, hand)).stream()
              .map(SectorFeedbackTest::result)
              .map(Response::statusCode)
              .sorted()
              .toList();
      assertEquals(201, codes.getFirst());
      assertEquals(409, codes.getLast());
    }
    as("dlh-officer")
        .queryParam("month", month)
        .get(FEEDBACK)
        .then()
        .body("domainCode", hasItem(DOMAIN));
  }

  /** A hazard of that month; what is entered may be too late for its last day. */
  private String foundThen() {
    String hazard = reported(World.PARK);
    QuarkusTransaction.requiringNew()
        .run(() ->
            database.update(
                "update hazard set found_on = ? where id = ?",
                YearMonth.parse(month).atEndOfMonth(),
                UUID.fromString(hazard)));
    return hazard;
  }

  private static Response result(Future<Response> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
