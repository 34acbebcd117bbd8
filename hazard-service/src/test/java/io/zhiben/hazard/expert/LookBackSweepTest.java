package io.zhiben.hazard.expert;

import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.expert.ExpertFixture.ENGAGEMENTS;
import static io.zhiben.hazard.expert.ExpertFixture.LOOK_BACKS;
import static io.zhiben.hazard.expert.ExpertFixture.VISITS;
import static io.zhiben.hazard.expert.ExpertFixture.byAgency;
import static io.zhiben.hazard.expert.ExpertFixture.byExpert;
import static io.zhiben.hazard.expert.ExpertFixture.declare;
import static io.zhiben.hazard.expert.ExpertFixture.expert;
import static io.zhiben.hazard.expert.ExpertFixture.made;
import static io.zhiben.hazard.expert.ExpertFixture.opinion;
import static io.zhiben.hazard.expert.ExpertFixture.refused;
import static io.zhiben.hazard.expert.ExpertFixture.step;
import static io.zhiben.hazard.expert.ExpertFixture.visitBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.Api;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the real database; other tests' hazards may be led back to by the way. */
@HazardServiceTest
class LookBackSweepTest {
  private static final String CLAUSE = "mem-10-2023/3.1";
  private static final String OTHER = "mem-10-2023/3.2";

  @Inject LookBackSweep sweep;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private int sweep() {
    int opened = 0;
    UUID behind = new UUID(0, 0);
    do {
      LookBackSweep.Progress progress = sweep.step(behind);
      opened += progress.opened();
      behind = progress.last();
    } while (behind != null);
    return opened;
  }

  private static String major(UUID enterprise, String clause) {
    String id = made(as("dlh-officer").body(hazardBody(enterprise)).post(HAZARDS));
    Api.step("dlh-officer", id, "verify", Map.of("level", "MAJOR", "clauseId", clause))
        .then()
        .statusCode(200);
    return id;
  }

  private static String visited(String clause) {
    String engagement = byExpert(expert(), World.HOTEL);
    declare("dlh-officer", engagement, World.HOTEL, "NONE").then().statusCode(201);
    Map<String, Object> opinion = opinion("作业未审批");
    opinion.put("clauseId", clause);
    made(as("dlh-officer").body(visitBody(engagement, World.HOTEL, List.of(opinion))).post(VISITS));
    return as("dlh-officer").get(ENGAGEMENTS + "/" + engagement).path("providerCode");
  }

  private static List<String> providersLedBackTo(String hazard) {
    return as("dlh-officer")
        .queryParam("hazard", hazard)
        .queryParam("limit", 200)
        .get(LOOK_BACKS)
        .then()
        .statusCode(200)
        .extract()
        .path("items.providerCode");
  }

  @Test
  void opensACaseForWhoSaidNothingOfTheClause() {
    String silent = visited(OTHER);
    String outspoken = visited(CLAUSE);
    String hazard = major(World.HOTEL, CLAUSE);
    sweep();
    List<String> providers = providersLedBackTo(hazard);
    assertEquals(1, providers.stream().filter(silent::equals).count());
    assertEquals(0, providers.stream().filter(outspoken::equals).count());
    assertEquals(0, sweep(), "a second look finds nothing new");
    String ended = made(as("dlh-officer").body(hazardBody(World.HOTEL)).post(HAZARDS));
    sweep();
    assertEquals(List.of(), providersLedBackTo(ended));
  }

  @Test
  void opensItOnceWithTwoReplicas() throws Exception {
    String silent = visited(OTHER);
    List<String> hazards = List.of(major(World.HOTEL, CLAUSE), major(World.HOTEL, CLAUSE));
    Callable<Integer> replica = this::sweep;
    try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
      for (Future<Integer> one : replicas.invokeAll(List.of(replica, replica))) {
        one.get();
      }
    }
    for (String hazard : hazards) {
      assertEquals(1, providersLedBackTo(hazard).stream().filter(silent::equals).count(), hazard);
    }
  }

  @Test
  void hearsTheAgencyBeforeItIsDecided() {
    String engagement = byAgency();
    declare("agency-anhua", engagement, World.PARK, "NONE").then().statusCode(201);
    made(as("agency-anhua").body(visitBody(engagement, World.PARK, List.of())).post(VISITS));
    String hazard = major(World.PARK, "mem-10-2023/3.3");
    sweep();
    String id =
        as("agency-anhua")
            .queryParam("hazard", hazard)
            .get(LOOK_BACKS)
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .body("items[0].number", matchesPattern("DLH-DC-\\d{4}-\\d{6}"))
            .body("items[0].statementDue", equalTo(World.today().plusDays(10).toString()))
            .body("items[0].actions", contains("STATE"))
            .extract()
            .path("items[0].id");
    String path = LOOK_BACKS + "/" + id;
    Map<String, String> missed =
        Map.of("finding", "MISSED", "reason", "当日即存在", "consequence", "INTERVIEW");
    refused(step("dlh-officer", path, "decide", missed), 409, "LOOK_BACK_STATEMENT_PENDING");
    Map<String, String> words = Map.of("statement", "当日该区域停产，未列入范围。");
    refused(step("dlh-officer", path, "state", words), 403, "VISIT_NOT_YOURS");
    for (String who : List.of("agency-other", "dzgz-officer")) {
      refused(as(who).get(path), 404, "NOT_FOUND");
      refused(step(who, path, "state", words), 404, "NOT_FOUND");
    }
    refused(as("ent-officer").get(path), 403, "FORBIDDEN");
    step("agency-anhua", path, "state", words)
        .then()
        .statusCode(200)
        .body("state", equalTo("STATED"));
    Map<String, String> contradiction =
        Map.of("finding", "AROSE_LATER", "reason", "后增设备", "consequence", "WARNING");
    refused(step("dlh-officer", path, "decide", contradiction), 400, "INVALID_FIELD");
    as("dlh-officer").get(path).then().body("actions", containsInAnyOrder("DECIDE"));
    step("dlh-officer", path, "decide", missed)
        .then()
        .statusCode(200)
        .body("state", equalTo("DECIDED"))
        .body("actions", hasSize(0));
    refused(step("dlh-officer", path, "decide", missed), 409, "LOOK_BACK_STATE_FORBIDS");
    refused(step("agency-anhua", path, "state", words), 409, "LOOK_BACK_STATE_FORBIDS");
    var heard = Neighbours.hear(Topics.HAZARD, 3, one -> one.key().equals(id));
    assertEquals(
        List.of("OPEN", "STATED", "DECIDED"),
        heard.stream().map(one -> one.body().get("state")).toList());
    assertEquals(hazard, heard.getLast().body().get("hazardId"));
    assertEquals("MISSED", heard.getLast().body().get("finding"));
    assertEquals("INTERVIEW", heard.getLast().body().get("consequence"));
  }
}
