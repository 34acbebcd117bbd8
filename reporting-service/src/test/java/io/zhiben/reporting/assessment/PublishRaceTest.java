package io.zhiben.reporting.assessment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import io.zhiben.reporting.World;
import io.zhiben.reporting.duty.Window;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Points that somebody proposes at the moment at which somebody else publishes. */
@ReportingTest
class PublishRaceTest {
  private static final String ASSESSMENTS = "/api/reporting/v1/assessments";
  private static final long LONG_ENOUGH_MILLIS = 1500;

  @Inject World world;
  @Inject RegionTree regions;
  @Inject Database database;
  private LocalDate first;

  @BeforeEach
  void begin() {
    world.reset();
    Quyuan.settle(regions);
    List.of("assessment_score", "assessment", "assessment_entry")
        .forEach(table -> world.change("delete from " + table));
    first = Window.of(Cadence.QUARTER, world.today()).previous(Cadence.QUARTER).from();
  }

  private static RequestSpecification as(String user) {
    return World.as(user).contentType(ContentType.JSON);
  }

  private Response publish() {
    return as("qy-leader")
        .body(Map.of("plan", Quyuan.PLAN))
        .post(ASSESSMENTS + "/" + first + "/publish");
  }

  private Response propose() {
    return as("qy-officer")
        .body(
            Map.of("plan", Quyuan.PLAN, "subject", Quyuan.HESHI, "points", 3, "reason", "演练经验全市推广"))
        .post(ASSESSMENTS + "/" + first + "/entries");
  }

  private static void assertWaits(Future<Response> other) {
    assertThrows(
        TimeoutException.class, () -> other.get(LONG_ENOUGH_MILLIS, TimeUnit.MILLISECONDS));
  }

  private static Response answer(Future<Response> other) throws Exception {
    return other.get(30, TimeUnit.SECONDS);
  }

  @Test
  void pointsThatAreProposedDuringThePublishingComeTooLate() throws Exception {
    try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Response>> answers =
          QuarkusTransaction.requiringNew()
              .call(() -> {
                // the same key holds the publishing up where it writes, at its end
                UUID gate = UUID.randomUUID();
                insertAssessment(gate);
                Future<Response> publishing = others.submit(this::publish);
                await().atMost(Duration.ofSeconds(20)).until(this::isPlanHeld);
                Future<Response> proposing = others.submit(this::propose);
                assertWaits(proposing);
                database.update("delete from assessment where id = ?", gate);
                return List.of(publishing, proposing);
              });

      answer(answers.get(0)).then().statusCode(200);
      answer(answers.get(1))
          .then()
          .statusCode(409)
          .body("code", equalTo("ASSESSMENT_PUBLISHED_ALREADY"));
      as("qy-officer")
          .queryParam("plan", Quyuan.PLAN)
          .get(ASSESSMENTS + "/" + first)
          .then()
          .statusCode(200)
          .body("entries", hasSize(0));
    }
  }

  @Test
  void thePublishingWaitsForPointsThatAreBeingProposed() throws Exception {
    try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Response> publishing =
          QuarkusTransaction.requiringNew()
              .call(() -> {
                database.query(
                    "select 1 from plan_pack where id = ? for update", row -> 1, Quyuan.PLAN);
                insertProposal();
                Future<Response> other = others.submit(this::publish);
                assertWaits(other);
                return other;
              });

      answer(publishing).then().statusCode(409).body("code", equalTo("ASSESSMENT_ENTRIES_OPEN"));
    }
  }

  /** Whether somebody else's transaction has locked the plan. */
  private boolean isPlanHeld() {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            database
                .query(
                    "select 1 from plan_pack where id = ? for update skip locked",
                    row -> 1,
                    Quyuan.PLAN)
                .isEmpty());
  }

  private void insertAssessment(UUID id) {
    database.update(
        "insert into assessment (id, version, place_code, city_code, district_code, plan_id,"
            + " plan_version, window_from, window_to, as_of, published_at, published_by)"
            + " values (?, 1, ?, ?, ?, ?, 1, ?, ?, ?, ?, 'x')",
        id,
        Quyuan.DISTRICT,
        Quyuan.CITY,
        Quyuan.DISTRICT,
        Quyuan.PLAN,
        first,
        first,
        first,
        Instant.EPOCH);
  }

  private void insertProposal() {
    database.update(
        "insert into assessment_entry (id, version, place_code, city_code, district_code, plan_id,"
            + " window_from, subject, points, reason, state, proposed_at, proposed_by)"
            + " values (?, 0, ?, ?, ?, ?, ?, ?, 3, 'x', 'PROPOSED', ?, 'x')",
        UUID.randomUUID(),
        Quyuan.DISTRICT,
        Quyuan.CITY,
        Quyuan.DISTRICT,
        Quyuan.PLAN,
        first,
        Quyuan.HESHI,
        Instant.EPOCH);
  }
}
