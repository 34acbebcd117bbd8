package io.zhiben.hazard.enforcement;

import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.enforcement.CaseFixture.CASES;
import static io.zhiben.hazard.enforcement.CaseFixture.done;
import static io.zhiben.hazard.enforcement.CaseFixture.get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.local.RightsMatrix;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every state of a case, every step, every role: whoever lacks the right meets 403, and a step that
 * the state doesn't have is a 409 with its code. A state or step that is added without a way to it
 * here fails the test.
 */
@HazardServiceTest
class EveryCaseStepTest {

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void refusesEveryStepThatTheStateOrTheRoleDoesNotHave() {
    Map<CaseState, String> cases = new EnumMap<>(CaseState.class);
    for (CaseState state : CaseState.values()) {
      String id = in(state);
      assertEquals(state.name(), get("dlh-officer", id).path("state"));
      cases.put(state, id);
    }
    List<String> wrong = new ArrayList<>();
    cases.forEach((state, id) -> {
      String tag = get("dlh-officer", id).header("ETag");
      for (CaseVerb verb : CaseVerb.values()) {
        for (Role role : Role.values()) {
          String expected = refusal(state, verb, role);
          if (verb != CaseVerb.ADD_PHOTO && expected != null) {
            String who = RightsMatrix.users().getOrDefault(role.claim(), "agency-anhua");
            Response answer =
                as(who)
                    .header("If-Match", tag)
                    .body(bodyOf(verb))
                    .post(CASES + "/" + id + "/" + path(verb));
            String met = answer.statusCode() + " " + answer.path("code");
            if (!met.equals(expected)) {
              wrong.add(state + " " + verb + " by " + who + ": " + met + " not " + expected);
            }
          }
        }
      }
      assertEquals(tag, get("dlh-officer", id).header("ETag"), "a refusal changed " + state);
    });
    assertEquals(List.of(), wrong);
  }

  /** The refusal that must come; null where the step may be taken or another rule decides. */
  private static String refusal(CaseState state, CaseVerb verb, Role role) {
    if (!verb.right().roles().contains(role)) {
      return "403 FORBIDDEN";
    }
    return state.allows(verb) ? null : "409 CASE_STATE_FORBIDS";
  }

  private static String path(CaseVerb verb) {
    return verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, ?> bodyOf(CaseVerb verb) {
    String today = World.today().toString();
    String id = "0190d6f0-0000-7000-8000-000000000000";
    return switch (verb) {
      case FILE, CLOSE -> Map.of();
      case NOT_FILE, RETURN, WITHDRAW -> Map.of("reason", "理由");
      case INVESTIGATE -> CaseFixture.investigation(false);
      case PROPOSE -> CaseFixture.proposal(List.of(CaseFixture.measure("RECTIFICATION_ORDER")));
      case HEAR -> CaseFixture.heard();
      case REVIEW -> Map.of("passed", true, "note", "合法适当");
      case DECIDE -> CaseFixture.decision();
      case SERVE -> CaseFixture.service();
      case EXECUTE -> Map.of("measureId", id, "doneOn", today);
      case TRANSFER -> transfer(true);
      case ANSWER ->
          Map.of("transferId", id, "answer", "ACCEPTED", "answeredOn", today, "note", "受理");
      case PUBLISH -> Map.of("publishedOn", today, "where", "街道公示栏");
      case SUBMIT_TYPICAL -> Map.of("title", "锁闭出口被罚", "lesson", "通道不得上锁");
      case REVIEW_TYPICAL -> Map.of("accepted", true, "note", "入选");
      case ADD_PHOTO -> Map.of();
      case RESUME -> Map.of("measureId", id, "resumedOn", today, "inspectionId", id);
      case ADD_PARTICIPANTS -> Map.of("departments", List.of("DLH-MARKET"));
      case CONSULT -> Map.of("heldOn", today, "conclusion", "由消防大队牵头办理");
      case SUPERVISE -> Map.of("leader", "分管负责人", "until", today);
      case RECORD_REFUSAL -> Map.of("refusedOn", today, "witness", "社区网格员", "note", "拒不开通安全出口");
    };
  }

  private static Map<String, ?> transfer(boolean whole) {
    return Map.of(
        "target", "DISTRICT", "recipient", "东丽区应急管理局", "basis", "属区级管辖", "wholeCase", whole);
  }

  private static String in(CaseState state) {
    return switch (state) {
      case CLUE -> CaseFixture.opened();
      case FILED -> after(CaseFixture.opened(), "dlh-officer", CaseVerb.FILE);
      case INVESTIGATED -> after(in(CaseState.FILED), "dlh-officer", CaseVerb.INVESTIGATE);
      case PROPOSED -> CaseFixture.proposed();
      case DECIDED -> CaseFixture.decided();
      case SERVED -> CaseFixture.served();
      case EXECUTED -> CaseFixture.executed();
      case CLOSED -> after(in(CaseState.EXECUTED), "dlh-officer", CaseVerb.CLOSE);
      case NOT_FILED -> after(CaseFixture.opened(), "dlh-leader", CaseVerb.NOT_FILE);
      case WITHDRAWN -> after(in(CaseState.FILED), "dlh-leader", CaseVerb.WITHDRAW);
      case TRANSFERRED -> after(in(CaseState.FILED), "dlh-leader", CaseVerb.TRANSFER);
    };
  }

  private static String after(String id, String who, CaseVerb verb) {
    done(who, id, path(verb), bodyOf(verb));
    return id;
  }
}
