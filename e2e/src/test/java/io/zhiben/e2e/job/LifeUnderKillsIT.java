package io.zhiben.e2e.job;

import static io.zhiben.e2e.job.HazardSteps.HAZARDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.e2e.suite.Places;
import io.zhiben.e2e.suite.SuiteTime;
import io.zhiben.local.suite.SuiteService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The life of a major hazard while hazard-service is killed during every single step, at a moment
 * that the seed chooses, and reporting-service once in between. Each client does what its kind does
 * after a lost answer: it asks again with the same key or the same version. Nothing is lost and
 * nothing happens twice. It counts beside what the scenarios before it recorded.
 */
@Order(9)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LifeUnderKillsIT {
  private static final long SEED = 20260520;
  private static final int LATEST_KILL_MILLIS = 100;
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private LiveSuite suite;
  private Actor officer;
  private Actor secondOfficer;
  private Actor enterprise;
  private String park;
  private final Random moments = new Random(SEED);
  private int lostAnswers;
  private int heard;

  @BeforeAll
  void open() {
    suite = LiveSuite.shared();
    officer = suite.as("dlh-officer");
    secondOfficer = suite.as("dlh-officer2");
    enterprise = suite.as("ent-officer");
    Imports.run(officer, Imports.shippedRegister(), Duration.ofMinutes(1));
    await("the directory's copy")
        .atMost(LONGEST)
        .until(() ->
            !officer
                .read(Consultancy.DIRECTORY, Map.of("q", Places.THEME_PARK))
                .getList("$")
                .isEmpty());
    park = officer.read(Consultancy.DIRECTORY, Map.of("q", Places.THEME_PARK)).getString("[0].id");
  }

  @Test
  void everyStepHappensExactlyOnce() {
    long open = officer.read(HAZARDS, Map.of("open", true)).getLong("total");
    long closed = officer.read(HAZARDS, Map.of("state", "SIGNED_OFF")).getLong("total");
    long all = officer.read(HAZARDS).getLong("total");
    String hazard = report();
    step(officer, hazard, "verify", Map.of("level", "MAJOR", "clauseId", Consultancy.CLAUSE));
    step(enterprise, hazard, "plan", HazardSteps.fiveElements(SuiteTime.WORKDAY.plusDays(9)));
    step(officer, hazard, "assign", Map.of("deadline", SuiteTime.WORKDAY.plusDays(9).toString()));
    suite.processes().process(SuiteService.REPORTING).kill();
    step(enterprise, hazard, "start", Map.of());
    suite.processes().restart(SuiteService.REPORTING);
    String photo = HazardSteps.photo(enterprise, hazard);
    step(
        enterprise,
        hazard,
        "rectify",
        Map.of("measures", "已更换并试运行正常", "costFen", 1_280_00, "photoIds", List.of(photo)));
    step(secondOfficer, hazard, "reinspect", Map.of("passed", true));
    step(secondOfficer, hazard, "sign-off", Map.of());
    System.out.printf(
        "%d of 8 steps lost their answer, %d of them had been heard%n", lostAnswers, heard);
    assertTrue(lostAnswers > 0, "no kill bit: the test would prove nothing");

    JsonPath done = officer.read(HAZARDS + "/" + hazard);
    assertEquals(
        List.of(
            "REPORTED",
            "VERIFIED",
            "PLANNED",
            "ASSIGNED",
            "STARTED",
            "PHOTO_ADDED",
            "RECTIFIED",
            "REINSPECTED",
            "SIGNED_OFF"),
        done.getList("timeline.event"));
    assertEquals(all + 1, officer.read(HAZARDS).getLong("total"));
    String number = done.getString("number");
    assertTrue(number.endsWith("%05d".formatted(all + 1)), number);
    String rate = (closed + 1) + "/" + (open + closed + 1);
    new Dashboards(suite)
        .agreeOn(
            "one hazard more, signed off once",
            shown ->
                shown.rate("hazards.signedOffRate").equals(rate)
                    && shown.value("hazards.open").longValue() == open);
  }

  /** The client of a creation repeats it with its key until it has an answer. */
  private String report() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> body = HazardSteps.major(park, SuiteTime.WORKDAY, "污水处理池有限空间未辨识");
    Response answer =
        killedDuring(() ->
            officer
                .request(HAZARDS)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(HAZARDS));
    assertEquals(201, answer.statusCode(), answer.asString());
    return answer.jsonPath().getString("id");
  }

  /** The client of a step repeats it with the version that it saw; 412 means that it was heard. */
  private void step(Actor actor, String hazard, String verb, Map<String, ?> body) {
    long version = actor.read(HAZARDS + "/" + hazard).getLong("version");
    Response answer =
        killedDuring(() -> actor.step(HAZARDS + "/" + hazard + "/" + verb, version, body));
    if (answer.statusCode() == 412) {
      heard++;
      assertEquals(version + 1, actor.read(HAZARDS + "/" + hazard).getLong("version"), verb);
    } else {
      assertEquals(200, answer.statusCode(), verb + ": " + answer.asString());
    }
  }

  /** Sends the request, kills the service meanwhile, starts it again, and asks again. */
  private Response killedDuring(Request request) {
    officer.token();
    CompletableFuture<Response> first = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(() -> {
          try {
            first.complete(request.send());
          } catch (Exception cut) {
            first.completeExceptionally(cut);
          }
        });
    pause(moments.nextInt(LATEST_KILL_MILLIS));
    suite.processes().process(SuiteService.HAZARD).kill();
    boolean lost = answer(first).isEmpty();
    suite.processes().restart(SuiteService.HAZARD);
    if (lost) {
      lostAnswers++;
      return request.send();
    }
    return answer(first).orElseThrow();
  }

  /** Not a wait for a condition: the moment of the kill is what the seed varies. */
  private static void pause(int millis) {
    LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
  }

  private static Optional<Response> answer(CompletableFuture<Response> request) {
    try {
      return Optional.of(request.get());
    } catch (ExecutionException lost) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @FunctionalInterface
  private interface Request {
    Response send();
  }
}
