package io.zhiben.hazard.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawStateTest {
  @ParameterizedTest
  @CsvSource({
    "DRAFT, CHANGE FREEZE CANCEL",
    "FROZEN, HOLD CANCEL",
    "HELD, RECUSE WITHDRAW PUBLISH INSPECT SHOW_RECORD",
    "PUBLISHED, RECUSE WITHDRAW INSPECT SHOW_RECORD",
    "CANCELLED, ''"
  })
  void permitsItsStepsAndNoOthers(DrawState state, String verbs) {
    Set<String> expected =
        verbs.isEmpty() ? Set.of() : Arrays.stream(verbs.split(" ")).collect(Collectors.toSet());
    assertEquals(
        expected,
        Arrays.stream(DrawVerb.values())
            .filter(state::permits)
            .map(Enum::name)
            .collect(Collectors.toSet()));
  }
}
