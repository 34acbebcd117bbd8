package io.zhiben.hazard.firecheck;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Monthly self-checks of fire safety in six parts (Y-065). */
@HazardServiceTest
class FireSelfCheckResourceTest {
  private static final String CHECKS = BASE + "/fire-self-checks";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static String month() {
    return YearMonth.from(World.today()).toString();
  }

  /** A new enterprise of the street, so that its month is still free. */
  private static UUID enterprise() {
    UUID id = UUID.randomUUID();
    Neighbours.say(
        EventType.ENTERPRISE_REGISTERED,
        World.enterprise(
            id, 1, World.town(World.DONGLIHU, "120110000000"), World.code(id), "自查单位", World.LEAD));
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> known(id));
    return id;
  }

  private static boolean known(UUID id) {
    return as("dlh-officer")
        .queryParam("q", World.code(id))
        .get(BASE + "/directory")
        .asString()
        .contains(id.toString());
  }

  private static Response begin(String who, UUID enterprise, String month) {
    return as(who).body(Map.of("enterpriseId", enterprise, "month", month)).post(CHECKS);
  }

  private static Response say(String who, String id, String part, String day) {
    String tag = as("dlh-officer").get(CHECKS + "/" + id).header("ETag");
    return as(who)
        .header("If-Match", tag)
        .body(Map.of("part", part, "doneOn", day, "note", "门口公示栏张贴，岗位为总经理"))
        .post(CHECKS + "/" + id + "/parts");
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  private static int complete() {
    return as("dlh-leader").queryParam("month", month()).get(CHECKS + "/figures").path("complete");
  }

  private static Response missing(String who, String tag, String month) {
    return as(who)
        .queryParam("month", month)
        .queryParam("region", World.DONGLIHU)
        .queryParam("tag", tag)
        .get(CHECKS + "/missing");
  }

  @Test
  void namesTheEnterprisesThatHaveNotBegunTheMonth() {
    UUID id = UUID.randomUUID();
    String tag = "check-" + id.toString().substring(0, 8);
    Neighbours.say(
        EventType.ENTERPRISE_REGISTERED,
        new EnterpriseState(
            id,
            1,
            World.town(World.DONGLIHU, "120110000000"),
            World.code(id),
            "未登记单位",
            "ENTERPRISE",
            "F52",
            Set.of(tag),
            "SMALL",
            "ACTIVE",
            "commerce",
            List.of(World.LEAD),
            List.of(),
            LocalDate.of(2024, 1, 1),
            null,
            null,
            null));
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> known(id));
    missing("dlh-leader", tag, month())
        .then()
        .statusCode(200)
        .body("items.enterpriseId", contains(id.toString()));
    missing("dzgz-officer", tag, month()).then().statusCode(200).body("total", equalTo(0));
    begin("dlh-officer", id, month()).then().statusCode(201);
    missing("dlh-leader", tag, month()).then().statusCode(200).body("total", equalTo(0));
    String last = YearMonth.from(World.today()).minusMonths(1).toString();
    missing("dlh-leader", tag, last).then().body("items.name", contains("未登记单位"));
    refused(missing("dlh-leader", tag, "2026-13"), 400, "INVALID_FIELD");
  }

  @Test
  void isCompleteWithAllSixPartsAndNotBefore() {
    String id =
        begin("dlh-officer", enterprise(), month()).then().statusCode(201).extract().path("id");
    String today = World.today().toString();
    int before = complete();
    for (SelfPart part : SelfPart.values()) {
      if (part != SelfPart.COMMIT) {
        say("dlh-officer", id, part.name(), today).then().statusCode(200);
      }
    }
    as("dlh-leader")
        .get(CHECKS + "/" + id)
        .then()
        .body("complete", equalTo(false))
        .body("completedOn", nullValue())
        .body("missing", contains("COMMIT"))
        .body("parts", hasSize(5));
    Response anew = say("dlh-officer", id, "SELF_CHECK", today);
    anew.then().statusCode(200).body("recorded", equalTo(5));
    assertEquals(
        as("dlh-officer").get(CHECKS + "/" + id).header("ETag"),
        anew.header("ETag"),
        "the answer's tag is not the row's");
    assertEquals(before, complete());
    say("dlh-officer", id, "COMMIT", today)
        .then()
        .body("complete", equalTo(true))
        .body("late", equalTo(false))
        .body("missing", hasSize(0));
    assertEquals(before + 1, complete());
    as("dlh-leader")
        .queryParam("month", month())
        .queryParam("complete", true)
        .queryParam("limit", 200)
        .get(CHECKS)
        .then()
        .body("items.id", hasItem(id));
  }

  @Test
  void takesNoOtherMonthNoStaleWriteAndNothingForeign() {
    UUID own = enterprise();
    refused(
        begin("dlh-officer", own, YearMonth.from(World.today()).plusMonths(1).toString()),
        400,
        "DATE_IN_FUTURE");
    refused(begin("ent-officer", World.HOTEL, month()), 404, "NOT_FOUND");
    refused(begin("dlh-officer", World.FAR, month()), 404, "NOT_FOUND");
    refused(begin("agency-anhua", World.PARK, month()), 403, "FORBIDDEN");
    String id = begin("dlh-officer", own, month()).then().extract().path("id");
    refused(begin("dlh-officer", own, month()), 409, "SELF_CHECK_BEGUN_ALREADY");
    refused(
        say("dlh-officer", id, "COMMIT", World.today().withDayOfMonth(1).minusDays(1).toString()),
        400,
        "DAY_OUTSIDE_MONTH");
    refused(
        say("dlh-officer", id, "COMMIT", World.today().plusDays(1).toString()),
        400,
        "DATE_IN_FUTURE");
    String tag = as("dlh-officer").get(CHECKS + "/" + id).header("ETag");
    say("dlh-officer", id, "COMMIT", World.today().toString()).then().statusCode(200);
    refused(
        as("dlh-officer")
            .header("If-Match", tag)
            .body(Map.of("part", "COMMIT", "doneOn", World.today().toString(), "note", "旧"))
            .post(CHECKS + "/" + id + "/parts"),
        412,
        "STALE_VERSION");
    refused(as("dzgz-officer").get(CHECKS + "/" + id), 404, "NOT_FOUND");
    refused(as("ent-officer").get(CHECKS + "/" + id), 404, "NOT_FOUND");
  }

  @Test
  void isDoneByTheEnterpriseItself() {
    Response begun = begin("ent-officer", World.PARK, month());
    String id =
        begun.statusCode() == 201
            ? begun.path("id")
            : as("ent-officer").queryParam("month", month()).get(CHECKS).path("items[0].id");
    say("ent-officer", id, "SELF_ASSESS", World.today().toString()).then().statusCode(200);
    as("ent-principal")
        .get(CHECKS)
        .then()
        .body("items.id", hasItem(id))
        .body("items.enterpriseName", not(hasItem("自查单位")));
  }

  @Test
  void beginsOneMonthHoweverManyAskAtOnce() throws Exception {
    UUID own = enterprise();
    Callable<Integer> begin = () -> begin("dlh-officer", own, month()).statusCode();
    List<Integer> met = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
      for (Future<Integer> one : pool.invokeAll(Collections.nCopies(6, begin))) {
        met.add(one.get());
      }
    }
    assertEquals(1, met.stream().filter(code -> code == 201).count(), met.toString());
    assertEquals(5, met.stream().filter(code -> code == 409).count(), met.toString());
  }
}
