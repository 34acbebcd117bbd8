package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.enforcement.NoPenaltyRules.Period;
import io.zhiben.hazard.enforcement.NoPenaltyRules.Watched;
import io.zhiben.hazard.escalation.CauseKind;
import io.zhiben.hazard.escalation.CauseSource;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether a unit that was escalated for not penalising still did not penalise in that period. */
@ApplicationScoped
class NoPenaltyCause implements CauseSource {
  private final StatisticsDesk statistics;

  NoPenaltyCause(StatisticsDesk statistics) {
    this.statistics = statistics;
  }

  @Override
  public CauseKind kind() {
    return CauseKind.NO_PENALTY;
  }

  @Override
  public boolean goesOn(String authority, String key, String period) {
    // what it did not refer itself it knows nothing against
    return Watched.of(key)
        .map(watched -> {
          Period days = Period.of(period);
          return statistics
              .of(StatisticsFilter.of(days.from(), days.to(), authority, watched.by()))
              .units()
              .stream()
              .filter(NoPenaltyRules::watched)
              .anyMatch(row -> row.unit().equals(watched.unit()));
        })
        .orElse(true);
  }
}
