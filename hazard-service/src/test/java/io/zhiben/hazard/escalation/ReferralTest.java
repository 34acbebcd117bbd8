package io.zhiben.hazard.escalation;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.escalation.Steps.STEPS;
import static io.zhiben.hazard.escalation.Steps.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import io.zhiben.hazard.escalation.EscalationSweep.Kind;
import io.zhiben.hazard.escalation.Referrals.Fired;
import io.zhiben.hazard.hazard.SupervisionLevel;
import io.zhiben.hazard.listing.Authority;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Units are escalated for what is neither a hazard nor a listing. */
@HazardServiceTest
class ReferralTest {
  private static final Authority TOWN = new Authority(SupervisionLevel.TOWN, World.DONGLIHU);
  private static final String PERIOD = "2026-Q3";

  @Inject Referrals referrals;
  @Inject EscalationSweep sweep;
  @Inject Ended ended;

  /** Speaks for the keys of this test. */
  @Singleton
  static class Ended implements CauseSource {
    final Set<String> keys = ConcurrentHashMap.newKeySet();

    @Override
    public CauseKind kind() {
      return CauseKind.NO_PENALTY;
    }

    @Override
    public boolean goesOn(String authority, String key, String period) {
      return !keys.contains(key);
    }
  }

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Referral of(String key, String period) {
    return new Referral(
        CauseKind.NO_PENALTY,
        TOWN,
        key,
        period,
        World.LEAD,
        World.LEAD,
        "三季度只检查不处罚",
        "三季度检查12家次，未作出行政处罚。");
  }

  private Fired fire(Referral referral, String rung) {
    return CurrentCaller.callAs(Caller.system(), () -> referrals.fire(referral, rung));
  }

  @Test
  void firesARungOnceForAKeyAndPeriod() {
    String key = "unit:" + UUID.randomUUID();
    Fired fired = fire(of(key, PERIOD), "BULLETIN");
    assertEquals(StepState.DUE, fired.state());
    assertEquals(
        EscalationError.RUNG_FIRED_ALREADY,
        assertThrows(Problem.class, () -> fire(of(key, PERIOD), "BULLETIN")).code());
    assertEquals(
        EscalationError.RUNG_UNKNOWN,
        assertThrows(Problem.class, () -> fire(of(key, PERIOD), "NO_SUCH")).code());
    assertNotEquals(fired.stepId(), fire(of(key, "2026-Q4"), "BULLETIN").stepId());
    fire(of(key, PERIOD), "INTERVIEW");
    assertEquals(
        List.of("BULLETIN", "INTERVIEW"),
        CurrentCaller.callAs(
                Caller.system(),
                () ->
                    referrals.fired(
                        CauseKind.NO_PENALTY, TOWN.code(), List.of(key, "other"), PERIOD))
            .stream()
            .map(Fired::rung)
            .toList());
    as("dlh-leader")
        .get(STEPS + "/" + fired.stepId())
        .then()
        .statusCode(200)
        .body("cause", equalTo("NO_PENALTY"))
        .body("subjectNumber", equalTo("三季度只检查不处罚"))
        .body("hazardId", nullValue())
        .body("addressee.code", equalTo(World.LEAD))
        .body("lateDays", equalTo(0))
        .body("actions", contains("ISSUE", "CANCEL"));
    as("dzgz-officer").get(STEPS + "/" + fired.stepId()).then().statusCode(404);
    as("ent-officer").get(STEPS + "/" + fired.stepId()).then().statusCode(404);
    as("dlh-officer")
        .get(STEPS + "?cause=NO_PENALTY&limit=200")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(fired.stepId().toString()));
  }

  @Test
  void isIssuedWithItsPaperAndTold() {
    String step = fire(of("unit:" + UUID.randomUUID(), PERIOD), "BULLETIN").stepId().toString();
    String paper =
        take("dlh-officer", step, "issue", Map.of("note", "请各单位自查"))
            .then()
            .statusCode(200)
            .body("state", equalTo("ISSUED"))
            .extract()
            .path("documentId");
    as("dlh-officer")
        .get(BASE + "/documents/" + paper)
        .then()
        .statusCode(200)
        .body("kind", equalTo("BULLETIN"))
        .body("subjects.kind", contains("ESCALATION"))
        .body("values.texts.matter", equalTo("三季度只检查不处罚"))
        .body("values.texts.facts", containsString("检查12家次"));
    List<Neighbours.Heard> heard =
        Neighbours.hear(Topics.HAZARD, 2, record -> step.equals(record.key()));
    assertEquals("io.zhiben.hazard.EscalationFired", heard.getFirst().type());
    assertEquals("io.zhiben.hazard.EscalationIssued", heard.getLast().type());
    assertEquals("NO_PENALTY", heard.getLast().body().get("cause"));
    assertEquals(World.LEAD, heard.getLast().body().get("unit"));
    assertTrue(heard.stream().noneMatch(one -> one.body().toString().contains("检查12家次")));
  }

  @Test
  void stopsWhenItsSourceSaysThatItIsOver() {
    String key = "unit:" + UUID.randomUUID();
    String step = fire(of(key, PERIOD), "BULLETIN").stepId().toString();
    ended.keys.add(key);
    take("dlh-officer", step, "issue", Map.of("note", "请各单位自查"))
        .then()
        .statusCode(409)
        .body("code", equalTo("ESCALATION_CAUSE_ENDED"));
    Steps.look(sweep, Kind.ENDINGS, step, World.today());
    as("dlh-officer")
        .get(STEPS + "/" + step)
        .then()
        .body("state", equalTo("CANCELLED"))
        .body("endedOn", equalTo(World.today().toString()));
  }
}
