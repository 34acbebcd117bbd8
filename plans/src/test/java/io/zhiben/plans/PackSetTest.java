package io.zhiben.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.plans.InvalidPlanPack.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackSetTest {
  private static final PlanPackReader READER = new PlanPackReader();

  /** Each plan as {@code id>parent}; who is refused. */
  @ParameterizedTest
  @CsvSource({
    "a b>a c>b, ''",
    "a>b b>a, a b",
    "a>b b>c c>a d>a, a b c",
    "a>missing b, a",
  })
  void refusesThoseWhoseParentsRunInACircleOrAreMissing(String plans, String refused) {
    Map<String, String> texts = new LinkedHashMap<>();
    List<PlanPack> packs = new ArrayList<>();
    for (String plan : plans.split(" ")) {
      String[] ids = plan.split(">");
      String parent = ids.length == 1 ? "" : "parentPlan: " + ids[1];
      String text =
          SamplePack.text()
              .replace("id: sample", "id: " + ids[0])
              .replace("parentPlan: upper", parent);
      texts.put(ids[0], text);
      packs.add(READER.read(ids[0], text));
    }
    Map<String, InvalidPlanPack> found = PackSet.refused(READER, packs, texts);
    assertEquals(refused.isEmpty() ? Set.of() : Set.of(refused.split(" ")), found.keySet());
    for (InvalidPlanPack refusal : found.values()) {
      Fault fault = refusal.faults().getFirst();
      assertEquals("plan.yaml", fault.file());
      assertEquals("/parentPlan", fault.path());
      assertEquals(8, fault.line(), refusal.getMessage());
    }
  }

  @Test
  void aPackThatIsMerelyThereIsNotRefused() {
    PlanPack orphan = READER.read("sample", SamplePack.text());
    assertEquals(Map.of(), PackSet.refused(READER, List.of(orphan), Map.of()));
  }
}
