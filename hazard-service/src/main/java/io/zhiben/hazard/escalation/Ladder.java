package io.zhiben.hazard.escalation;

import io.zhiben.hazard.hazard.Level;
import io.zhiben.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The rungs of one tenant, in their order.
 *
 * @param rungs lowest first
 */
record Ladder(@NotNull @Size(min = 1, max = 30) List<@NotNull @Valid Rung> rungs) {
  Ladder {
    rungs = rungs == null ? null : rungs.stream().toList();
  }

  /** A rung with its place in the ladder, counted from 1. */
  record Placed(int position, Rung rung) {}

  void check() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < rungs.size(); i++) {
      Rung rung = rungs.get(i);
      if (!seen.add(rung.code())) {
        throw Problem.ofField(
            EscalationError.RUNG_CODE_TWICE, "rungs[" + i + "].code", rung.code());
      }
      if ((rung.trigger() == RungTrigger.MANUAL) != (rung.days() == null)) {
        throw Problem.ofField(EscalationError.RUNG_DAYS_MISMATCH, "rungs[" + i + "].days");
      }
    }
  }

  /** The rungs that fire by themselves for what is late by so many days. */
  List<Placed> firing(RungTrigger cause, Level level, long lateDays) {
    return placed().stream().filter(one -> one.rung().firesAt(cause, level, lateDays)).toList();
  }

  Optional<Placed> inUse(String code) {
    return placed().stream()
        .filter(one -> one.rung().active() && one.rung().code().equals(code))
        .findFirst();
  }

  private List<Placed> placed() {
    return IntStream.range(0, rungs.size()).mapToObj(i -> new Placed(i + 1, rungs.get(i))).toList();
  }
}
