package io.zhiben.hazard.accident;

import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.accident.AccidentFixture.ACCIDENTS;
import static io.zhiben.hazard.accident.AccidentFixture.bodyOf;
import static io.zhiben.hazard.accident.AccidentFixture.done;
import static io.zhiben.hazard.accident.AccidentFixture.get;
import static io.zhiben.hazard.accident.AccidentFixture.in;
import static io.zhiben.hazard.accident.AccidentFixture.refused;
import static io.zhiben.hazard.accident.AccidentFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import jakarta.inject.Inject;
import java.time.LocalDate;
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

/** The evaluation of closed accidents (Z-102). */
@HazardServiceTest
class EvaluationTest {
  @Inject EvaluationSweep sweep;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void remindsTwiceBeforeAnEvaluationIsDueAndNotAgain() {
    String id = in(AccidentStage.CLOSED);
    LocalDate due = World.today().plusMonths(12);
    look(due.minusDays(61));
    reminded(id, false);
    look(due.minusDays(60));
    reminded(id, true);
    look(due.minusDays(59));
    look(due.minusDays(30));
    look(due.minusDays(29));
    get("dlh-officer", id)
        .then()
        .body(
            "evaluationRemindedOn",
            contains(due.minusDays(60).toString(), due.minusDays(30).toString()))
        .body("timeline.event", hasItems("REMIND_EVALUATION", "CLOSE"));
    done("dlh-officer", id, "evaluate", bodyOf(AccidentVerb.EVALUATE));
    look(due);
    get("dlh-officer", id).then().body("evaluationRemindedOn", hasSize(2));
    reminded(id, false);
  }

  @Test
  void remindsOnceWithTwoReplicas() throws Exception {
    List<String> ids = List.of(in(AccidentStage.CLOSED), in(AccidentStage.CLOSED));
    LocalDate due = World.today().plusMonths(12);
    Callable<Void> replica =
        () -> {
          look(due.minusDays(60));
          return null;
        };
    try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
      for (Future<Void> one : replicas.invokeAll(List.of(replica, replica))) {
        one.get();
      }
    }
    for (String id : ids) {
      get("dlh-officer", id)
          .then()
          .body("evaluationRemindedOn", contains(due.minusDays(60).toString()))
          .body("timeline.findAll { it.event == 'REMIND_EVALUATION' }", hasSize(1));
    }
  }

  @Test
  void saysWhatCameOfThoseWhoWereToAnswer() {
    String id = in(AccidentStage.CLOSED);
    Map<String, Object> said = new HashMap<>(bodyOf(AccidentVerb.EVALUATE));
    said.remove("accountability");
    refused(step("dlh-officer", id, "evaluate", said), 400, "ACCOUNTABILITY_OUTCOME_MISSING");
    said.put("accountability", List.of());
    said.put("publishedIn", "https://www.example.cn/pinggu/7");
    done("dlh-officer", id, "evaluate", said);
    get("dlh-officer", id)
        .then()
        .body("evaluationOutcome", hasSize(0))
        .body("evaluationPublishedIn", equalTo("https://www.example.cn/pinggu/7"));
  }

  private void look(LocalDate day) {
    UUID after = new UUID(0, 0);
    do {
      after = sweep.look(after, day);
    } while (!after.equals(new UUID(0, 0)));
  }

  private static void reminded(String id, boolean expected) {
    as("dlh-officer")
        .queryParam("evaluationReminded", true)
        .queryParam("limit", 200)
        .get(ACCIDENTS)
        .then()
        .body("items.id", expected ? hasItem(id) : not(hasItem(id)));
  }
}
