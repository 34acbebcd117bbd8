package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.get;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.hazard.Api;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.hazard.criteria.CriteriaLibrary;
import io.zhiben.hazard.criteria.Libraries;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the real database, with libraries that a later build might carry. */
@HazardServiceTest
class RegradeSweepTest {
  private static final String SET = "mohurd-4-2023";
  private static final String CLAUSE = SET + "/5.1";
  private static final String OTHER = SET + "/5.2";

  /** About all trades, that of the tests' enterprise among them. */
  private static final String LIFTS = "gb-45067-2024";

  private static final String LIFT = LIFTS + "/4.6.c";

  /** Grows beyond what an earlier run left in a database that lives on. */
  private static final AtomicInteger VERSION =
      new AtomicInteger((int) (System.currentTimeMillis() / 1000));

  @Inject RegradeSweep sweep;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
    // what this build itself brings is dealt with, by the loop or here
    settle(Libraries.ofThisBuild());
  }

  private static String graded(String clause) {
    String id = reported(World.PARK);
    step("dlh-officer", id, "verify", Map.of("level", "MAJOR", "clauseId", clause))
        .then()
        .statusCode(200);
    return id;
  }

  private int settle(CriteriaLibrary library) {
    int steps = 0;
    while (sweep.step(library)) {
      steps++;
    }
    return steps;
  }

  private static List<String> events(String id) {
    return get("dlh-officer", id).jsonPath().getList("timeline.event");
  }

  private static int times(String id) {
    return Collections.frequency(events(id), "REGRADE_DUE");
  }

  private static int listed(String id) {
    String number = get("dlh-officer", id).path("number");
    return as("dlh-officer")
        .queryParam("q", number)
        .queryParam("regrade", true)
        .get(HAZARDS)
        .then()
        .statusCode(200)
        .extract()
        .path("total");
  }

  @Test
  void bringsUpTheHazardsWhoseClauseReadsOtherwiseAndNoOthers() {
    String touched = graded(CLAUSE);
    String other = graded(OTHER);
    String general = reported(World.PARK);
    step("dlh-officer", general, "verify", Map.of("level", "GENERAL")).then().statusCode(200);
    int version = VERSION.incrementAndGet();
    CriteriaLibrary later = Libraries.rewording(SET, version, CLAUSE);
    assertTrue(settle(later) >= 1);
    get("dlh-officer", touched)
        .then()
        .body("regrade.reason", equalTo("CLAUSE_CHANGED"))
        .body("regrade.fromVersion", equalTo(1))
        .body("regrade.toVersion", equalTo(version))
        .body("level", equalTo("MAJOR"))
        .body("timeline[-1].event", equalTo("REGRADE_DUE"))
        .body("timeline[-1].note", equalTo(CLAUSE + ": 1 → " + version))
        .body("timeline[-1].actorRole", nullValue());
    assertEquals(1, listed(touched));
    for (String id : List.of(other, general)) {
      get("dlh-officer", id).then().body("regrade", nullValue());
      assertEquals(0, listed(id));
    }
  }

  @Test
  void bringsUpGeneralHazardsThatAFreshClauseFitsAndGradesThemByIt() {
    String fitting = general("客用电梯限速器失效，安全钳锈蚀");
    String other = general("电梯轿厢照明不亮");
    String closed = general("客用电梯限速器失效，安全钳缺失");
    step("dlh-officer", closed, "withdraw", Map.of("reason", "重复")).then().statusCode(200);
    int version = VERSION.incrementAndGet();
    CriteriaLibrary later = Libraries.rewording(LIFTS, version, LIFT);
    assertTrue(settle(later) >= 1);
    get("dlh-officer", fitting)
        .then()
        .body("level", equalTo("GENERAL"))
        .body("regrade.reason", equalTo("CLAUSE_APPLIES"))
        .body("regrade.fromVersion", nullValue())
        .body("regrade.toVersion", equalTo(version))
        .body("timeline[-1].event", equalTo("REGRADE_DUE"))
        .body("timeline[-1].note", startsWith(LIFT + ": "));
    assertEquals(1, listed(fitting));
    for (String id : List.of(other, closed)) {
      get("dlh-officer", id).then().body("regrade", nullValue());
    }
    assertEquals(0, settle(later));
    Map<String, String> raised = Map.of("level", "MAJOR", "clauseId", LIFT, "reason", "符合新条款");
    step("dlh-officer", fitting, "regrade", raised)
        .then()
        .statusCode(200)
        .body("level", equalTo("MAJOR"))
        .body("regrade", nullValue());
    // the same version again brings up nothing; its clauses were held against all
    assertEquals(0, settle(later));
    assertEquals(1, times(fitting));
  }

  @Test
  void holdsASetAgainstGeneralHazardsOnTheDayItComesIntoForce() {
    LocalDate tomorrow = World.today().plusDays(1);
    CriteriaLibrary coming = Libraries.coming("coming-" + System.currentTimeMillis(), tomorrow);
    String id = general("燃气储罐液位计损坏，无法监测");
    settle(coming);
    get("dlh-officer", id).then().body("regrade", nullValue());
    assertTrue(CurrentCaller.callAs(Caller.system(), () -> sweep.step(coming, tomorrow)));
    get("dlh-officer", id).then().body("regrade.reason", equalTo("CLAUSE_APPLIES"));
    assertFalse(CurrentCaller.callAs(Caller.system(), () -> sweep.step(coming, tomorrow)));
    assertEquals(1, times(id));
  }

  private static String general(String description) {
    Map<String, Object> body = Api.hazardBody(World.PARK);
    body.put("description", description);
    String id =
        as("dlh-officer").body(body).post(HAZARDS).then().statusCode(201).extract().path("id");
    step("dlh-officer", id, "verify", Map.of("level", "GENERAL")).then().statusCode(200);
    return id;
  }

  @Test
  void doesAChangeOnceHoweverOftenItLooks() {
    String id = graded(CLAUSE);
    CriteriaLibrary later = Libraries.rewording(SET, VERSION.incrementAndGet(), CLAUSE);
    settle(later);
    assertEquals(0, settle(later));
    assertFalse(sweep.step(Libraries.ofThisBuild()), "an older build changes nothing");
    assertEquals(1, times(id));
    step("dlh-officer", id, "regrade", Map.of("level", "GENERAL", "reason", "新条文不再适用"))
        .then()
        .statusCode(200)
        .body("regrade", nullValue())
        .body("timeline[-1].event", equalTo("REGRADED"));
    assertEquals(0, settle(later));
    assertEquals(1, times(id));
    assertEquals(0, listed(id));
  }

  @Test
  void doesAChangeOnceWithTwoReplicas() throws Exception {
    List<String> ids = List.of(graded(CLAUSE), graded(CLAUSE), graded(CLAUSE));
    CriteriaLibrary later = Libraries.dropping(SET, VERSION.incrementAndGet(), CLAUSE);
    Callable<Integer> replica = () -> settle(later);
    try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
      int done = 0;
      for (Future<Integer> one : replicas.invokeAll(List.of(replica, replica))) {
        done += one.get();
      }
      assertEquals(1, done);
    }
    for (String id : ids) {
      get("dlh-officer", id).then().body("regrade.reason", equalTo("CLAUSE_REMOVED"));
      assertEquals(1, times(id));
    }
  }

  @Test
  void bringsUpWhatRestsOnAnExpiredSetOnceAndLeavesItWhenGradedSoAgain() {
    String set = "gb-45067-2024";
    String id = graded(set + "/4.9.a");
    CriteriaLibrary ended =
        Libraries.ending(set, VERSION.incrementAndGet(), World.today().minusDays(1));
    settle(ended);
    get("dlh-officer", id).then().body("regrade.reason", equalTo("SET_EXPIRED"));
    // it was in force when the hazard was found, so that it may be cited again
    Map<String, String> again =
        Map.of("level", "MAJOR", "clauseId", set + "/4.9.a", "reason", "发现时标准有效");
    step("dlh-officer", id, "regrade", again).then().statusCode(200).body("regrade", nullValue());
    assertEquals(0, settle(ended));
    assertEquals(1, times(id));
  }
}
