package io.zhiben.hazard.listing;

import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.listing.Cases.REQUESTS;
import static io.zhiben.hazard.listing.Cases.asking;
import static io.zhiben.hazard.listing.Cases.decide;
import static io.zhiben.hazard.listing.Cases.major;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Last days that were counted without a year's calendar are counted again once it is there. */
@HazardServiceTest
class CalendarSweepTest {
  private static final String GUESSED = "2030-01-01";

  @Inject CalendarSweep sweep;
  @Inject Database database;

  @ConfigProperty(name = "zhiben.audit.schema")
  String schema;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static String asked() {
    String hazard = major(World.PARK, World.today().plusDays(20));
    return as("dlh-officer")
        .body(asking("TOWN", hazard))
        .post(REQUESTS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** As an earlier build left it, which knew less of the calendar. */
  private void guess(String request, int days) {
    QuarkusTransaction.requiringNew()
        .run(() ->
            database.update(
                "update decision_request set provisional = true, due_on = ?, days = ? where id = ?",
                GUESSED,
                days,
                UUID.fromString(request)));
  }

  private static String dueOf(String request) {
    return as("dlh-officer").get(REQUESTS + "/" + request).path("clock.due");
  }

  private long recounts(String request) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            database.query(
                "select count(*) from "
                    + schema
                    + ".audit_entry where action = 'decision-request.count-again'"
                    + " and entity_id = ?",
                row -> row.getLong(1),
                request))
        .getFirst();
  }

  private void countAgain() {
    CurrentCaller.runAs(Caller.system(), sweep::countAgain);
  }

  @Test
  void countsOnceWithTwoReplicas() throws Exception {
    String request = asked();
    String due = dueOf(request);
    guess(request, 7);
    assertEquals(GUESSED, dueOf(request));
    Callable<Boolean> replica =
        () -> {
          countAgain();
          return true;
        };
    int done = 0;
    try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
      for (Future<Boolean> one : replicas.invokeAll(List.of(replica, replica))) {
        try {
          one.get();
          done++;
        } catch (ExecutionException other) {
          // the row's version let the other one through; the loop begins anew
        }
      }
    }
    assertTrue(done >= 1);
    assertEquals(due, dueOf(request));
    assertEquals(1, recounts(request));
    countAgain();
    assertEquals(1, recounts(request));
    as("dlh-officer").get(REQUESTS + "/" + request).then().body("version", equalTo(1));
  }

  @Test
  void leavesWhatIsDecidedAndWhatIsUnknownStill() {
    String decided = asked();
    decide("dlh-leader", decided, true).then().statusCode(200);
    guess(decided, 7);
    String unknown = asked();
    // some 400 working days on lies a year that nobody has published yet
    guess(unknown, 400);
    countAgain();
    assertEquals(0, recounts(decided));
    assertEquals(0, recounts(unknown));
    assertEquals(GUESSED, dueOf(unknown));
  }
}
