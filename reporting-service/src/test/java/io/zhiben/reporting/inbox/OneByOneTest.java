package io.zhiben.reporting.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OneByOneTest {
  private final List<String> done = new ArrayList<>();

  private void work(String plan) {
    if (plan.startsWith("bad")) {
      throw new IllegalStateException(plan);
    }
    done.add(plan);
  }

  @Test
  void oneThatFailsSilencesNobodyBehindIt() {
    OneByOne.remind(List.of("a", "bad", "b"), plan -> plan, this::work);
    assertEquals(List.of("a", "b"), done);
  }

  @Test
  void itGivesUpWhereNothingWorks() {
    List<String> plans =
        IntStream.rangeClosed(0, OneByOne.MOST_FAILURES).mapToObj(i -> "bad" + i).toList();
    assertThrows(
        IllegalStateException.class, () -> OneByOne.remind(plans, plan -> plan, this::work));
  }
}
