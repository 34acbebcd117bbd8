package io.zhiben.hazard.legacy;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.tokenOf;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Registers whose work is cut off, done twice at once, or never asked for. */
@HazardServiceTest
class LegacyFaultsTest {
  private static final String IMPORTS = BASE + "/legacy-imports";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject DataSource dataSource;
  @Inject LegacyImports imports;
  @Inject LegacyBatch batch;
  @Inject LegacySweep sweep;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static String mark() {
    return "K-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static String checked(String mark, int rows) throws IOException {
    List<List<Object>> lines = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      lines.add(
          Arrays.asList(
              mark + "-" + i,
              World.PARK_CODE,
              null,
              "旧台账隐患" + mark,
              null,
              "一般",
              null,
              LocalDate.of(2021, 6, 1),
              null,
              "未整改",
              null,
              null,
              null,
              null,
              null,
              null,
              null));
    }
    return given()
        .auth()
        .oauth2(tokenOf("dlh-officer"))
        .multiPart("file", "历史台账.xlsx", DonglihuPaper.workbook(lines))
        .post(IMPORTS)
        .then()
        .statusCode(201)
        .body("rowsGood", equalTo(rows))
        .extract()
        .path("id");
  }

  private static Response commit(String id) {
    String tag = as("dlh-officer").get(IMPORTS + "/" + id).header("ETag");
    return as("dlh-officer").header("If-Match", tag).post(IMPORTS + "/" + id + "/commit");
  }

  private static JsonPath read(String id) {
    return as("dlh-officer").get(IMPORTS + "/" + id).then().statusCode(200).extract().jsonPath();
  }

  private static void eachStandsOnce(String id, String mark, int rows) {
    JsonPath done =
        await().atMost(PATIENCE).until(() -> read(id), view -> view.get("finishedAt") != null);
    assertEquals("DONE", done.getString("state"));
    assertEquals(rows, done.getInt("rowsAdded"));
    assertEquals(0, done.getInt("rowsRejected") + done.getInt("rowsUnchanged"));
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            as("dlh-officer")
                .queryParam("q", mark)
                .get(HAZARDS)
                .then()
                .body("total", equalTo(rows)));
  }

  /**
   * The portion waits for its numbers, has written nothing that lasts, and loses its connection.
   */
  @Test
  void losesAndDoublesNothingWhenItIsCutOff() throws Exception {
    reported(World.PARK);
    String mark = mark();
    String id = checked(mark, 30);
    try (Connection holder = dataSource.getConnection();
        Statement statement = holder.createStatement()) {
      holder.setAutoCommit(false);
      statement.executeQuery(
          "select last_number from number_series where kind = 'HAZARD' and place_code = '%s' for update"
              .formatted(World.DONGLIHU));
      commit(id).then().statusCode(202);
      long cut =
          await().atMost(PATIENCE).until(() -> waiting(statement), Optional::isPresent).get();
      assertEquals(0, read(id).getInt("rowsAdded"));
      statement.execute("kill " + cut);
      await().atMost(PATIENCE).until(() -> waiting(statement).filter(one -> one == cut).isEmpty());
      holder.rollback();
    }
    eachStandsOnce(id, mark, 30);
  }

  /** The connection that waits for a number, as the database lists it. */
  private static Optional<Long> waiting(Statement statement) throws SQLException {
    try (ResultSet found = statement.executeQuery("show full processlist")) {
      while (found.next()) {
        String text = found.getString("Info");
        if (text != null && text.contains("insert into number_series")) {
          return Optional.of(found.getLong("Id"));
        }
      }
    }
    return Optional.empty();
  }

  @Test
  void isWorkedOnByManyAtOnceAsByOne() throws Exception {
    String mark = mark();
    String id = checked(mark, 600);
    Caller sender =
        CurrentCaller.callAs(
            Caller.system(),
            () ->
                QuarkusTransaction.requiringNew()
                    .call(() -> imports.require(UUID.fromString(id)).caller()));
    commit(id).then().statusCode(202);
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        running.add(
            pool.submit(() -> CurrentCaller.runAs(sender, () -> batch.work(UUID.fromString(id)))));
      }
      for (Future<?> one : running) {
        one.get();
      }
    }
    eachStandsOnce(id, mark, 600);
  }

  @Test
  void letsAPreviewGoThatNobodyTookOver() throws Exception {
    String old = checked(mark(), 3);
    String committed = checked(mark(), 1);
    commit(committed).then().statusCode(202);
    Instant later = Instant.now().plus(Duration.ofDays(30)).plusSeconds(60);
    assertFalse(sweep.step(Instant.now()), "nothing is old yet");
    int gone = 0;
    while (sweep.step(later)) {
      gone++;
    }
    assertTrue(gone >= 1);
    as("dlh-officer")
        .get(IMPORTS + "/" + old)
        .then()
        .statusCode(200)
        .body("state", equalTo("EXPIRED"))
        .body("rowsTotal", equalTo(3))
        .body("rowsGood", equalTo(0))
        .body("actions", hasSize(0));
    commit(old).then().statusCode(409).body("code", equalTo("LEGACY_EXPIRED"));
    await().atMost(PATIENCE).until(() -> "DONE".equals(read(committed).getString("state")));
    as("dlh-auditor")
        .queryParam("entity", "LegacyImport")
        .queryParam("entityId", old)
        .get(BASE + "/audit")
        .then()
        .statusCode(200)
        .body("items.action", contains("legacy-import.expire", "legacy-import.check"));
  }
}
