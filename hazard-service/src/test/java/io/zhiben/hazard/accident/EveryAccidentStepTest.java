package io.zhiben.hazard.accident;

import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.accident.AccidentFixture.ACCIDENTS;
import static io.zhiben.hazard.accident.AccidentFixture.bodyOf;
import static io.zhiben.hazard.accident.AccidentFixture.get;
import static io.zhiben.hazard.accident.AccidentFixture.in;
import static io.zhiben.hazard.accident.AccidentFixture.path;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.local.RightsMatrix;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every state of an accident, every step, every role. */
@HazardServiceTest
class EveryAccidentStepTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  /** Every state, every step, every role. */
  @Test
  void refusesEveryStepThatTheStateOrTheRoleDoesNotHave() {
    Map<AccidentStage, String> all = new EnumMap<>(AccidentStage.class);
    for (AccidentStage state : AccidentStage.values()) {
      all.put(state, in(state));
      assertEquals(state.name(), get("dlh-officer", all.get(state)).path("state"));
    }
    List<String> wrong = new ArrayList<>();
    all.forEach((state, id) -> {
      String tag = get("dlh-officer", id).header("ETag");
      for (AccidentVerb verb : AccidentVerb.values()) {
        for (Role role : Role.values()) {
          boolean right = verb.right().roles().contains(role);
          if (verb == AccidentVerb.ADD_PHOTO
              || right && state.allows(verb, AccidentKind.ACCIDENT)) {
            continue;
          }
          String expected = right ? "409 ACCIDENT_STATE_FORBIDS" : "403 FORBIDDEN";
          String who = RightsMatrix.users().getOrDefault(role.claim(), "agency-anhua");
          Response answer =
              as(who)
                  .header("If-Match", tag)
                  .body(bodyOf(verb))
                  .post(ACCIDENTS + "/" + id + "/" + path(verb));
          String met = answer.statusCode() + " " + answer.path("code");
          if (!met.equals(expected)) {
            wrong.add(state + " " + verb + " by " + who + ": " + met + " not " + expected);
          }
        }
      }
      assertEquals(tag, get("dlh-officer", id).header("ETag"), "a refusal changed " + state);
    });
    assertEquals(List.of(), wrong);
  }
}
