package io.zhiben.hazard.hazard;

import io.zhiben.hazard.tally.Tallies;
import io.zhiben.hazard.tally.Tallies.Slice;
import io.zhiben.hazard.tally.Tallies.Tally;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many hazards the caller reaches, by the numbers that are kept where his scope is a place, or
 * by rows that were counted.
 */
@ApplicationScoped
class HazardNumbers {
  private final Tallies tallies;
  private final Clock clock;

  HazardNumbers(Tallies tallies, Clock clock) {
    this.tallies = tallies;
    this.clock = clock;
  }

  /** Whether numbers are kept for the caller's scope. */
  boolean knowCaller() {
    return Tallies.knowScopeOf(CurrentCaller.get());
  }

  /**
   * From the numbers that are kept.
   *
   * @param region null for all that the caller reaches
   */
  @Transactional(Transactional.TxType.MANDATORY)
  HazardCounts counts(String region) {
    return sum(tallies.of(CurrentCaller.get(), region, LocalDate.now(clock)));
  }

  /** From rows of state, level, deadline and how many. */
  HazardCounts sumOf(List<Object[]> rows) {
    return sum(rows.stream().map(this::tally).toList());
  }

  /** How many match; asks for its place, state, level and days only. */
  @Transactional(Transactional.TxType.MANDATORY)
  long total(HazardFilter filter) {
    LocalDate today = LocalDate.now(clock);
    List<String> states =
        Arrays.stream(LifecycleState.values())
            .filter(state -> filter.state == null || filter.state == state)
            .filter(state -> filter.open == null || filter.open == state.isOpen())
            .filter(state -> filter.dueTo == null || LifecycleState.OWED.contains(state))
            .map(Enum::name)
            .toList();
    if (states.isEmpty()) {
      return 0;
    }
    LocalDate from = Boolean.FALSE.equals(filter.overdue) ? today : null;
    LocalDate to = Boolean.TRUE.equals(filter.overdue) ? today.minusDays(1) : null;
    if (filter.dueTo != null && (to == null || filter.dueTo.isBefore(to))) {
      to = filter.dueTo;
    }
    String level = filter.level == null ? null : filter.level.name();
    return tallies.sum(CurrentCaller.get(), filter.region, new Slice(states, level, from, to));
  }

  private Tally tally(Object[] row) {
    LifecycleState state = (LifecycleState) row[0];
    return new Tally(
        state.name(),
        row[1] == null ? "" : ((Level) row[1]).name(),
        LifecycleState.OWED.contains(state) && ((LocalDate) row[2]).isBefore(LocalDate.now(clock)),
        (Long) row[3]);
  }

  private HazardCounts sum(List<Tally> tallies) {
    Map<LifecycleState, Long> byState = new EnumMap<>(LifecycleState.class);
    Map<Level, Long> byLevel = new EnumMap<>(Level.class);
    long total = 0;
    long open = 0;
    long overdue = 0;
    long ungraded = 0;
    for (Tally tally : tallies) {
      LifecycleState state = LifecycleState.valueOf(tally.state());
      byState.merge(state, tally.amount(), Long::sum);
      total += tally.amount();
      open += state.isOpen() ? tally.amount() : 0;
      overdue += tally.late() ? tally.amount() : 0;
      if (tally.level().isEmpty()) {
        ungraded += tally.amount();
      } else {
        byLevel.merge(Level.valueOf(tally.level()), tally.amount(), Long::sum);
      }
    }
    return new HazardCounts(total, open, overdue, ungraded, byState, byLevel);
  }
}
