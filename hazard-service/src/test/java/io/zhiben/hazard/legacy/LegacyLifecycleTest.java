package io.zhiben.hazard.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.Problem;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LegacyLifecycleTest {
  private static final Instant NOW = Instant.parse("2026-05-06T01:00:00Z");

  private static LegacyImport in(LegacyState state) {
    Caller sender = new Caller("s", "c", Set.of(Role.OFFICER), ScopeKind.TOWN, "120110013000", "O");
    Place place = new Place("120110013000", "120000000000", "120110000000", "120110013000");
    LegacyImport job = new LegacyImport(place, sender, "f.xlsx", NOW);
    switch (state) {
      case CHECKED -> {}
      case RUNNING -> job.commit(NOW);
      case DONE -> {
        job.commit(NOW);
        job.finish(NOW);
      }
      case FAILED -> {
        job.commit(NOW);
        while (job.state() == LegacyState.RUNNING) {
          job.stumble(NOW);
        }
      }
      case EXPIRED -> job.expire(NOW);
    }
    assertEquals(state, job.state());
    return job;
  }

  @ParameterizedTest
  @EnumSource(LegacyState.class)
  void isTakenOverOnlyOnceAndInTime(LegacyState state) {
    LegacyImport job = in(state);
    if (state == LegacyState.CHECKED) {
      job.commit(NOW);
      assertEquals(LegacyState.RUNNING, job.state());
      return;
    }
    Problem refused = assertThrows(Problem.class, () -> job.commit(NOW));
    assertEquals(
        state == LegacyState.EXPIRED ? LegacyError.LEGACY_EXPIRED : LegacyError.LEGACY_COMMITTED,
        refused.code());
    assertEquals(state, job.state());
  }
}
