package io.zhiben.hazard.tipoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TipOffStateTest {
  @ParameterizedTest
  @CsvSource({
    "RECEIVED, ACCEPT DUPLICATE REDACT REJECT TRANSFER WRITE",
    "NOT_ACCEPTED, WRITE",
    "DUPLICATE, WRITE",
    "TRANSFERRED, WRITE",
    "ACCEPTED, DUPLICATE REDACT TRANSFER VERIFY WRITE",
    "VERIFIED, FEED_BACK WRITE",
    "FED_BACK, CLOSE WRITE",
    "CLOSED, WRITE"
  })
  void allowsTheseStepsOnly(TipOffState state, String steps) {
    Set<String> allowed =
        Arrays.stream(TipOffStep.values())
            .filter(state::allows)
            .map(Enum::name)
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(steps, String.join(" ", allowed));
  }

  @ParameterizedTest
  @EnumSource(TipOffState.class)
  void refusesTheOthersWithItsCode(TipOffState state) {
    for (TipOffStep step : TipOffStep.values()) {
      if (!state.allows(step)) {
        Problem refused = assertThrows(Problem.class, () -> state.require(step));
        assertEquals(TipOffError.TIP_OFF_STATE_FORBIDS, refused.code());
      }
    }
  }
}
