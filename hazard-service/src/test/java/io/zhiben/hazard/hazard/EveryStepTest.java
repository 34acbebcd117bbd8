package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.get;
import static io.zhiben.hazard.Api.rectified;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.Api;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.local.RightsMatrix;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every state, every step, every role, as the enums name them: whoever lacks the right meets 403,
 * and a step that the state doesn't have is a 409 with its code. A state or a step that is added
 * without a way to it here fails the test.
 */
@HazardServiceTest
class EveryStepTest {
  private static final int AT_ONCE = 50;
  private static final String LOST = "403 NOT_LEAD_DEPARTMENT";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void refusesEveryStepThatTheStateOrTheRoleDoesNotHave() {
    Map<LifecycleState, String> hazards = new EnumMap<>(LifecycleState.class);
    for (LifecycleState state : LifecycleState.values()) {
      String id = in(state);
      assertEquals(state.name(), get("dlh-officer", id).path("state"));
      hazards.put(state, id);
    }
    List<String> wrong = new ArrayList<>();
    hazards.forEach((state, id) -> {
      String tag = get("dlh-officer", id).header("ETag");
      for (Verb verb : Verb.values()) {
        for (Role role : Role.values()) {
          String expected = refusal(state, verb, role);
          String who = RightsMatrix.users().getOrDefault(role.claim(), "agency-anhua");
          if (expected != null) {
            compare(wrong, expected, who, new Attempt(state, verb, id, tag));
          }
        }
      }
      assertEquals(tag, get("dlh-officer", id).header("ETag"), "a refusal changed " + state);
    });
    assertEquals(List.of(), wrong);
  }

  /** The refusal that must come; null where the step may be taken or another rule decides. */
  private static String refusal(LifecycleState state, Verb verb, Role role) {
    if (!verb.right().roles().contains(role)) {
      return "403 FORBIDDEN";
    }
    return state.allows(verb) ? null : "409 HAZARD_STATE_FORBIDS";
  }

  /** One step of one hazard. */
  private record Attempt(LifecycleState state, Verb verb, String id, String tag) {
    Response by(String who) {
      return as(who)
          .header("If-Match", tag)
          .body(bodyOf(verb))
          .post(HAZARDS + "/" + id + path(verb));
    }
  }

  private static void compare(List<String> wrong, String expected, String who, Attempt attempt) {
    Response answer = attempt.by(who);
    String met = answer.statusCode() + " " + answer.path("code");
    // a department is told that it lost the hazard before it is told its state
    boolean lost = attempt.state() == LifecycleState.TRANSFERRED && met.equals(LOST);
    // whose role reaches no hazard of the place meets what is not there at all
    boolean unreachable = expected.startsWith("409") && met.equals("404 NOT_FOUND");
    if (!met.equals(expected) && !unreachable && !lost) {
      wrong.add(attempt + " by " + who + ": " + met + " instead of " + expected);
    }
  }

  private static String path(Verb verb) {
    return "/" + verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A body that no rule but those of the right and the state finds fault with. */
  private static Map<String, Object> bodyOf(Verb verb) {
    return switch (verb) {
      case VERIFY -> Map.of("level", "GENERAL");
      case PLAN, ASSIGN, START, SIGN_OFF -> Map.of();
      case RECTIFY -> Map.of("measures", "已整改", "photoIds", List.of());
      case REINSPECT -> Map.of("passed", true);
      case RETURN, WITHDRAW, REJECT -> Map.of("reason", "理由");
      case ASK_EXTENSION -> Map.of("until", World.today().plusDays(60).toString(), "reason", "理由");
      case DECIDE_EXTENSION -> Map.of("granted", true, "reason", "理由");
      case TRANSFER -> Map.of("to", "DLH-CULT", "reason", "理由");
      case HAND_BACK -> Map.of("reason", "理由");
      case ASK_EVIDENCE -> Map.of("missing", "照片");
      case REGRADE -> Map.of("level", "GENERAL", "reason", "理由");
      case ITEMIZE ->
          Map.of("points", List.of(Map.of("description", "一"), Map.of("description", "二")));
      case RECTIFY_ITEM -> Map.of("position", 1, "measures", "已整改", "photoIds", List.of());
      case REINSPECT_ITEM -> Map.of("position", 1, "passed", true);
      case REOPEN -> Map.of("description", "又出现", "foundOn", World.today().toString());
    };
  }

  /** The id of a hazard that came to that state by the steps of the API. */
  private static String in(LifecycleState state) {
    String id = reported(World.PARK);
    List<Verb> way =
        switch (state) {
          case REPORTED -> List.of();
          case VERIFIED -> List.of(Verb.VERIFY);
          case ASSIGNED -> List.of(Verb.VERIFY, Verb.ASSIGN);
          case RECTIFYING -> List.of(Verb.VERIFY, Verb.ASSIGN, Verb.START);
          case RECTIFIED -> List.of(Verb.VERIFY, Verb.ASSIGN, Verb.RECTIFY);
          case REINSPECTED -> List.of(Verb.VERIFY, Verb.ASSIGN, Verb.RECTIFY, Verb.REINSPECT);
          case SIGNED_OFF ->
              List.of(Verb.VERIFY, Verb.ASSIGN, Verb.RECTIFY, Verb.REINSPECT, Verb.SIGN_OFF);
          case WITHDRAWN -> List.of(Verb.WITHDRAW);
          case TRANSFERRED -> List.of(Verb.TRANSFER);
        };
    for (Verb verb : way) {
      Response answer =
          verb == Verb.RECTIFY
              ? rectified("ent-officer", id)
              : step("dlh-officer", id, path(verb).substring(1), bodyOf(verb));
      assertEquals(200, answer.statusCode(), verb + ": " + answer.asString());
    }
    return id;
  }

  @Test
  void signsOffOnceOfFiftyAtATime() throws Exception {
    String id = in(LifecycleState.REINSPECTED);
    String tag = get("dlh-officer", id).header("ETag");
    String token = Api.tokenOf("dlh-officer2");
    List<Integer> answers = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<Integer>> running = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        running.add(pool.submit(() -> signOff(token, id, tag)));
      }
      for (Future<Integer> one : running) {
        answers.add(one.get());
      }
    }
    assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers.toString());
    assertTrue(Set.of(200, 409, 412).containsAll(answers), answers.toString());
    List<String> events = get("dlh-officer", id).jsonPath().getList("timeline.event");
    assertEquals(1, events.stream().filter("SIGNED_OFF"::equals).count());
  }

  private static int signOff(String token, String id, String tag) {
    return RestAssured.given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .header("If-Match", tag)
        .body(Map.of())
        .post(HAZARDS + "/" + id + "/sign-off")
        .statusCode();
  }
}
