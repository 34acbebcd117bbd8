package io.zhiben.hazard.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.zhiben.contracts.event.HazardState;
import org.junit.jupiter.api.Test;

class HazardEventsTest {
  @Test
  void carriesTheWholePublicState() {
    HazardState state = HazardEvents.stateOf(HazardFixture.in(LifecycleState.REINSPECTED));
    assertEquals("REINSPECTED", state.state());
    assertEquals("MAJOR", state.level());
    assertEquals("mem-10-2023/3.2", state.clauseId());
    assertEquals("culture", state.domainCode());
    assertEquals("DLH-2026-000001", state.number());
    assertEquals("120110013000", state.place().townCode());
    assertEquals(HazardFixture.TODAY.plusDays(3), state.deadline());
    assertEquals(HazardFixture.NOW, state.reinspectedAt());
    assertNull(state.signedOffAt());
  }

  @Test
  void namesNoClauseBeforeSomebodyGraded() {
    HazardState state = HazardEvents.stateOf(HazardFixture.reported());
    assertNull(state.level());
    assertNull(state.clauseId());
  }

  @Test
  void tellsNoFreeText() throws Exception {
    ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
    String event =
        json.writeValueAsString(HazardEvents.stateOf(HazardFixture.in(LifecycleState.SIGNED_OFF)));
    for (String text : new String[] {"安全出口", "某乐园", "已更换", "分管负责人", "rectifier"}) {
      assertEquals(-1, event.indexOf(text), text);
    }
  }
}
