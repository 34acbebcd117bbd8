package io.zhiben.hazard.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.hazard.activity.ActivityCoverage.Town;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityStateTest {
  @ParameterizedTest
  @CsvSource({
    "OPEN, CONTROLLED|STOPPED|REFERRED|ENDED",
    "CONTROLLED, STOPPED|REFERRED|ENDED",
    "STOPPED, ''",
    "REFERRED, ''",
    "ENDED, ''"
  })
  void leadsOnlyOn(ActivityState state, String next) {
    List<String> expected = next.isEmpty() ? List.of() : List.of(next.split("\\|"));
    List<String> found =
        Arrays.stream(ActivityState.values()).filter(state::leadsTo).map(Enum::name).toList();
    assertEquals(expected, found);
  }

  @Test
  void countsWithOneDecimal() {
    assertEquals(66.7, Town.of("1", "镇", 3, 2).percent());
    assertEquals(100.0, Town.of("1", "镇", 3, 3).percent());
  }
}
