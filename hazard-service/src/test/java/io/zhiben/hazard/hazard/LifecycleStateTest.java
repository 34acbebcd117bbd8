package io.zhiben.hazard.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleStateTest {
  /** Every step that exists; whatever pair of state and verb is not here is refused. */
  private static final String STEPS =
      """
      REPORTED VERIFY VERIFIED
      REPORTED PLAN REPORTED
      REPORTED WITHDRAW WITHDRAWN
      REPORTED ASK_EVIDENCE REPORTED
      VERIFIED REGRADE VERIFIED
      ASSIGNED REGRADE ASSIGNED
      RECTIFYING REGRADE RECTIFYING
      RECTIFIED REGRADE RECTIFIED
      REINSPECTED REGRADE REINSPECTED
      REPORTED REJECT WITHDRAWN
      REPORTED TRANSFER TRANSFERRED
      TRANSFERRED VERIFY VERIFIED
      TRANSFERRED REJECT WITHDRAWN
      TRANSFERRED HAND_BACK REPORTED
      TRANSFERRED WITHDRAW WITHDRAWN
      TRANSFERRED ASK_EVIDENCE TRANSFERRED
      VERIFIED PLAN VERIFIED
      VERIFIED ASSIGN ASSIGNED
      VERIFIED REINSPECT REINSPECTED
      VERIFIED RETURN REPORTED
      VERIFIED WITHDRAW WITHDRAWN
      ASSIGNED START RECTIFYING
      ASSIGNED RECTIFY RECTIFIED
      ASSIGNED RETURN VERIFIED
      ASSIGNED ASK_EXTENSION ASSIGNED
      ASSIGNED DECIDE_EXTENSION ASSIGNED
      RECTIFYING RECTIFY RECTIFIED
      RECTIFYING RETURN ASSIGNED
      RECTIFYING ASK_EXTENSION RECTIFYING
      RECTIFYING DECIDE_EXTENSION RECTIFYING
      RECTIFIED REINSPECT REINSPECTED
      RECTIFIED RETURN RECTIFYING
      REINSPECTED SIGN_OFF SIGNED_OFF
      SIGNED_OFF REOPEN SIGNED_OFF
      REINSPECTED RETURN RECTIFYING
      REPORTED ITEMIZE REPORTED
      VERIFIED ITEMIZE VERIFIED
      ASSIGNED RECTIFY_ITEM RECTIFYING
      RECTIFYING RECTIFY_ITEM RECTIFYING
      RECTIFYING REINSPECT_ITEM RECTIFYING
      RECTIFIED REINSPECT_ITEM RECTIFIED
      """;

  static Stream<Arguments> everyStateAndVerb() {
    Map<String, String> known = new HashMap<>();
    STEPS.lines().map(line -> line.split(" ")).forEach(s -> known.put(s[0] + s[1], s[2]));
    return Arrays.stream(LifecycleState.values())
        .flatMap(state ->
            Arrays.stream(Verb.values())
                .map(verb -> Arguments.of(state, verb, known.get(state.name() + verb.name()))));
  }

  @ParameterizedTest
  @MethodSource("everyStateAndVerb")
  void leadsWhereTheTableSaysAndRefusesTheRest(LifecycleState state, Verb verb, String next) {
    if (next == null) {
      assertFalse(state.allows(verb));
      Problem refusal = assertThrows(Problem.class, () -> state.after(verb));
      assertEquals(LifecycleError.HAZARD_STATE_FORBIDS, refusal.code());
    } else {
      assertTrue(state.allows(verb));
      assertEquals(LifecycleState.valueOf(next), state.after(verb));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "REPORTED,    ''",
    "VERIFIED,    REPORTED",
    "ASSIGNED,    REPORTED VERIFIED",
    "RECTIFYING,  REPORTED VERIFIED ASSIGNED",
    "RECTIFIED,   REPORTED VERIFIED ASSIGNED RECTIFYING",
    "REINSPECTED, REPORTED VERIFIED ASSIGNED RECTIFYING RECTIFIED",
    "SIGNED_OFF,  ''",
    "WITHDRAWN,   ''",
    "TRANSFERRED, ''"
  })
  void goesBackToEveryEarlierStepAndToNoOther(LifecycleState state, String earlier) {
    assertEquals(
        earlier, String.join(" ", state.earlier().stream().map(LifecycleState::name).toList()));
  }
}
