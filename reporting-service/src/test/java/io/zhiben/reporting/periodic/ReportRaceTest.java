package io.zhiben.reporting.periodic;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhiben.plans.Cadence;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.Quyuan;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import io.zhiben.reporting.duty.Window;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A unit's report that is accepted at the moment at which the consolidated one goes up, and one
 * that is handed in twice at once.
 */
@ReportingTest
class ReportRaceTest {
  private static final String REPORTS = "/api/reporting/v1/periodic-reports";
  private static final String UNIT = "town-yingtian";
  private static final long LONG_ENOUGH_MILLIS = 1500;

  @Inject World world;
  @Inject RegionTree regions;
  @Inject Database database;
  @Inject Reports reports;

  @ConfigProperty(name = "zhiben.audit.schema")
  String auditSchema;

  private LocalDate first;
  private String ofUnit;
  private String ofAll;

  @BeforeEach
  void bothAreReady() {
    world.reset();
    Quyuan.settle(regions);
    List.of("periodic_cell", "periodic_report", "report_contact", "report_template")
        .forEach(table -> world.change("delete from " + table));
    first = Window.of(Cadence.QUARTER, world.today()).previous(Cadence.QUARTER).from();
    as("yt-officer")
        .header("If-Match", "\"0\"")
        .body(Map.of("post", "安全专干", "name", "值班员", "phone", "0730-0000000"))
        .put("/api/reporting/v1/report-contacts/" + Quyuan.PLAN + "/" + UNIT)
        .then()
        .statusCode(200);
    ofUnit = begin("yt-officer", UNIT);
    as("yt-officer")
        .header("If-Match", tag(ofUnit))
        .body(
            Map.of(
                "cells",
                List.of(
                    Map.of("section", "progress", "text", "排查企业全部完成。"),
                    Map.of("section", "problems", "text", "两家企业台账不全。"))))
        .put(REPORTS + "/" + ofUnit + "/cells")
        .then()
        .statusCode(200);
    step("yt-officer", ofUnit, "submit", tag(ofUnit)).then().statusCode(200);
    ofAll = begin("qy-officer", null);
  }

  private static RequestSpecification as(String user) {
    return World.as(user).contentType(ContentType.JSON);
  }

  private String begin(String user, String unit) {
    Map<String, Object> body = new HashMap<>();
    body.put("plan", Quyuan.PLAN);
    body.put("rule", "progress");
    body.put("from", first.toString());
    body.put("unit", unit);
    return as(user).body(body).post(REPORTS).then().statusCode(201).extract().path("id");
  }

  private static String tag(String id) {
    return as("qy-officer").get(REPORTS + "/" + id).header("ETag");
  }

  private static Response step(String user, String id, String verb, String tag) {
    return as(user).header("If-Match", tag).body(Map.of()).post(REPORTS + "/" + id + "/" + verb);
  }

  private static void assertWaits(Future<Response> other) {
    assertThrows(
        TimeoutException.class, () -> other.get(LONG_ENOUGH_MILLIS, TimeUnit.MILLISECONDS));
  }

  private static Response answer(Future<Response> other) throws Exception {
    return other.get(30, TimeUnit.SECONDS);
  }

  /** What a step of somebody else does: holds the window and the report, and writes its state. */
  private void put(String report, ReportState state) {
    UUID id = UUID.fromString(report);
    reports.holdWindow(id);
    database.query("select 1 from periodic_report where id = ? for update", row -> 1, id);
    Instant at = States.noon(world.today());
    database.update(
        "update periodic_report set state = ?,"
            + " first_submitted_at = coalesce(first_submitted_at, ?),"
            + " submitted_at = coalesce(submitted_at, ?),"
            + " submitted_by = coalesce(submitted_by, 'x'), decided_at = ?, decided_by = 'x'"
            + " where id = ?",
        state,
        at,
        at,
        at,
        id);
  }

  @Test
  void whatIsBeingAcceptedStandsInWhatGoesUp() throws Exception {
    String tag = tag(ofAll);
    try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Response> goingUp =
          QuarkusTransaction.requiringNew()
              .call(() -> {
                put(ofUnit, ReportState.ACCEPTED);
                Future<Response> other =
                    others.submit(() -> step("qy-leader", ofAll, "submit-up", tag));
                assertWaits(other);
                return other;
              });

      assertInTheSum(goingUp);
    }
  }

  @Test
  void whatIsBeingAcceptedStandsAlsoInWhatNobodyHadBegun() throws Exception {
    world.change("delete from periodic_report where unit_id = ''");
    try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Response> goingUp =
          QuarkusTransaction.requiringNew()
              .call(() -> {
                put(ofUnit, ReportState.ACCEPTED);
                String begun = begin("qy-officer", null);
                String tag = tag(begun);
                Future<Response> other =
                    others.submit(() -> step("qy-leader", begun, "submit-up", tag));
                assertWaits(other);
                return other;
              });

      assertInTheSum(goingUp);
    }
  }

  private static void assertInTheSum(Future<Response> goingUp) throws Exception {
    answer(goingUp)
        .then()
        .statusCode(200)
        .body("row.state", equalTo("SUBMITTED"))
        .body("cells.find { it.section == 'problems' }.text", containsString("两家企业台账不全。"));
  }

  @Test
  void whatIsAcceptedWhileTheSumGoesUpFindsItselfLocked() throws Exception {
    String tag = tag(ofUnit);
    try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Response> accepting =
          QuarkusTransaction.requiringNew()
              .call(() -> {
                put(ofAll, ReportState.SUBMITTED);
                Future<Response> other =
                    others.submit(() -> step("qy-officer", ofUnit, "accept", tag));
                assertWaits(other);
                return other;
              });

      answer(accepting).then().statusCode(409).body("code", equalTo("REPORT_LOCKED"));
    }
    as("qy-officer")
        .get(REPORTS + "/" + ofUnit)
        .then()
        .statusCode(200)
        .body("row.state", equalTo("SUBMITTED"));
  }

  @Test
  void whatIsHandedInTwiceAtOnceIsHandedInOnce() throws Exception {
    world.change(
        "update periodic_report set state = 'DRAFT' where id = unhex('%s')"
            .formatted(ofUnit.replace("-", "")));
    String tag = tag(ofUnit);
    String handedIn =
        "select count(*) from "
            + auditSchema
            + ".audit_entry where action = 'periodic-report.submit' and entity_id = '"
            + ofUnit
            + "'";
    long before = world.count(handedIn);
    try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      // both have begun before either can go on
      List<Future<Response>> both =
          QuarkusTransaction.requiringNew()
              .call(() -> {
                reports.holdWindow(UUID.fromString(ofUnit));
                List<Future<Response>> begun =
                    Stream.of(1, 2)
                        .map(one -> others.submit(() -> step("yt-officer", ofUnit, "submit", tag)))
                        .toList();
                assertWaits(begun.getFirst());
                assertWaits(begun.getLast());
                return begun;
              });

      List<Response> answers = List.of(answer(both.getFirst()), answer(both.getLast()));
      assertEquals(List.of(200, 409), answers.stream().map(Response::statusCode).sorted().toList());
      answers.stream()
          .filter(answer -> answer.statusCode() == 409)
          .forEach(answer -> answer.then().body("code", equalTo("REPORT_SUBMITTED_ALREADY")));
    }
    assertEquals(before + 1, world.count(handedIn));
    assertEquals(
        1, world.count("select count(*) from periodic_report where unit_id = '" + UNIT + "'"));
  }
}
