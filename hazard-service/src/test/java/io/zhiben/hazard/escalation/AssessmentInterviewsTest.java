package io.zhiben.hazard.escalation;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.AssessmentState;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import io.zhiben.hazard.escalation.Referrals.Fired;
import io.zhiben.hazard.hazard.SupervisionLevel;
import io.zhiben.hazard.listing.Authority;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The last ones of a published assessment get an interview, once. */
@HazardServiceTest
class AssessmentInterviewsTest {
  private static final String CITY = "120000000000";
  private static final String DISTRICT = "120110000000";

  @Inject AssessmentInterviews interviews;
  @Inject Referrals referrals;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  @DisplayName("Q-034: the last one is interviewed, however often the event arrives")
  void draftsOneInterviewForEachOfTheLast() {
    UUID id = UUID.randomUUID();
    AssessmentState assessment =
        new AssessmentState(
            id,
            1,
            new Ancestry(DISTRICT, CITY, DISTRICT, null),
            "dongli-2024-2026",
            LocalDate.of(2026, 7, 1),
            LocalDate.of(2026, 9, 30),
            11,
            List.of(
                new AssessmentState.Last(
                    World.DONGLIHU, "东丽湖街道", World.DONGLIHU, null, 11, new BigDecimal("71.25"))));
    for (int i = 0; i < 2; i++) {
      CurrentCaller.runAs(
          Caller.system(),
          () -> QuarkusTransaction.requiringNew().run(() -> interviews.published(assessment)));
    }
    List<Fired> fired =
        CurrentCaller.callAs(
            Caller.system(),
            () ->
                referrals.fired(
                    CauseKind.MATTER, DISTRICT, List.of(id + "/" + World.DONGLIHU), "2026-07-01"));
    assertEquals(1, fired.size());
    assertEquals("INTERVIEW", fired.getFirst().rung());
    assertEquals(StepState.DUE, fired.getFirst().state());
    assertTrue(!fired.getFirst().ended());
  }

  @Test
  @DisplayName(
      "Q-034: the last three get one interview each, told twice and by two replicas at once")
  void draftsThemOnceOverTheTopic() throws InterruptedException, ExecutionException {
    UUID id = UUID.randomUUID();
    List<String> last = List.of(World.DONGLIHU, "120110012000", "120110014000");
    AssessmentState assessment =
        new AssessmentState(
            id,
            1,
            new Ancestry(DISTRICT, CITY, DISTRICT, null),
            "dongli-2024-2026",
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2026, 6, 30),
            11,
            last.stream()
                .map(code ->
                    new AssessmentState.Last(
                        code, "街道" + code, code, null, 9, new BigDecimal("60.5")))
                .toList());
    Neighbours.say(EventType.ASSESSMENT_PUBLISHED, assessment);
    Neighbours.say(EventType.ASSESSMENT_PUBLISHED, assessment);
    try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
      List<Future<?>> both = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        both.add(replicas.submit(() -> publish(assessment)));
      }
      for (Future<?> one : both) {
        one.get();
      }
    }
    // behind them on the topic: once it is there, both were read
    AssessmentState later =
        new AssessmentState(
            id,
            2,
            assessment.place(),
            "later",
            assessment.from(),
            assessment.to(),
            11,
            List.of(
                new AssessmentState.Last(
                    "120110015000", "后来", "120110015000", null, 11, BigDecimal.ONE)));
    Neighbours.say(EventType.ASSESSMENT_PUBLISHED, later);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> fired(id, List.of("120110015000")).size() == 1);
    List<Fired> fired = fired(id, last);
    assertEquals(3, fired.size());
    assertEquals(
        3,
        fired.stream()
            .filter(one -> one.rung().equals("INTERVIEW"))
            .map(Fired::key)
            .distinct()
            .count());
  }

  private void publish(AssessmentState assessment) {
    CurrentCaller.runAs(
        Caller.system(),
        () -> QuarkusTransaction.requiringNew().run(() -> interviews.published(assessment)));
  }

  private List<Fired> fired(UUID id, List<String> codes) {
    return CurrentCaller.callAs(
        Caller.system(),
        () ->
            referrals.fired(
                CauseKind.MATTER,
                DISTRICT,
                codes.stream().map(code -> id + "/" + code).toList(),
                "2026-04-01"));
  }

  @Test
  void theOfficeThatAssessedIsFoundByItsPlace() {
    assertEquals(
        new Authority(SupervisionLevel.TOWN, "t"),
        AssessmentInterviews.authorityOf(new Ancestry("t", "c", "d", "t")));
    assertEquals(
        new Authority(SupervisionLevel.DISTRICT, "d"),
        AssessmentInterviews.authorityOf(new Ancestry("d", "c", "d", null)));
    assertEquals(
        new Authority(SupervisionLevel.CITY, "c"),
        AssessmentInterviews.authorityOf(new Ancestry("c", "c", null, null)));
    assertNull(AssessmentInterviews.authorityOf(new Ancestry("v", "c", "d", "t")));
  }
}
