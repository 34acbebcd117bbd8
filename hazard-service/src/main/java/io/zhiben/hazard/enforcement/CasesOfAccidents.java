package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.accident.AccidentDecisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells accidents whether a case upon them was decided (Y-440), within the caller's scope. */
@ApplicationScoped
class CasesOfAccidents implements AccidentDecisions {
  private final EnforcementCases cases;

  CasesOfAccidents(EnforcementCases cases) {
    this.cases = cases;
  }

  @Override
  public boolean decided(UUID accidentId) {
    return cases.count(
            "accidentId = ?1 and decision.decidedOn is not null and state <> ?2",
            accidentId,
            CaseState.WITHDRAWN)
        > 0;
  }
}
