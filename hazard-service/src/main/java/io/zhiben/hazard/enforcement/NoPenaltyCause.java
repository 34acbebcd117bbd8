package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.enforcement.EnforcementStatistics.By;
import io.zhiben.hazard.enforcement.EnforcementStatistics.UnitRow;
import io.zhiben.hazard.enforcement.NoPenaltyRules.Period;
import io.zhiben.hazard.enforcement.NoPenaltyRules.Watched;
import io.zhiben.hazard.escalation.CauseKind;
import io.zhiben.hazard.escalation.CauseSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a unit that was escalated for not penalising still did not penalise in that period. */
@ApplicationScoped
class NoPenaltyCause implements CauseSource {
  private final StatisticsDesk statistics;
  private final TransactionSynchronizationRegistry transactions;

  NoPenaltyCause(StatisticsDesk statistics, TransactionSynchronizationRegistry transactions) {
    this.statistics = statistics;
    this.transactions = transactions;
  }

  /** What is counted once for all units: each step of a pass asks for one of them. */
  private record Count(String authority, By by, String period) {}

  @Override
  public CauseKind kind() {
    return CauseKind.NO_PENALTY;
  }

  @Override
  public boolean goesOn(String authority, String key, String period) {
    // what it did not refer itself it knows nothing against
    return Watched.of(key)
        .map(
            watched -> unitsOf(new Count(authority, watched.by(), period)).contains(watched.unit()))
        .orElse(true);
  }

  @SuppressWarnings("unchecked") // only this class keeps something under such a key
  private Set<String> unitsOf(Count count) {
    if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
      return read(count);
    }
    Object known = transactions.getResource(count);
    if (known == null) {
      known = read(count);
      transactions.putResource(count, known);
    }
    return (Set<String>) known;
  }

  private Set<String> read(Count count) {
    Period days = Period.of(count.period());
    return statistics
        .of(StatisticsFilter.of(days.from(), days.to(), count.authority(), count.by()))
        .units()
        .stream()
        .filter(NoPenaltyRules::watched)
        .map(UnitRow::unit)
        .collect(Collectors.toUnmodifiableSet());
  }
}
