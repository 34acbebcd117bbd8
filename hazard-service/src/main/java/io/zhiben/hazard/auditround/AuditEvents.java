package io.zhiben.hazard.auditround;

import io.zhiben.contracts.event.AuditProblemState;
import io.zhiben.contracts.event.AuditRoundState;
import io.zhiben.contracts.event.EventType;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells the neighbours in codes, days and numbers; what was written stays here. */
@ApplicationScoped
class AuditEvents {
  private final Outbox outbox;
  private final Clock clock;

  AuditEvents(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  void tell(EventType type, AuditRound round) {
    outbox.append(type, () -> stateOf(round));
  }

  void tell(EventType type, AuditProblem problem, AuditUnit unit) {
    outbox.append(type, () -> stateOf(problem, unit));
  }

  /** All that went to another place with their enterprise. */
  void moved(Collection<AuditProblem> problems, Map<UUID, AuditUnit> units) {
    outbox.appendAll(
        EventType.AUDIT_PROBLEM_MOVED,
        problems.stream().map(one -> stateOf(one, units.get(one.unitId()))).toList());
  }

  private AuditRoundState stateOf(AuditRound one) {
    return new AuditRoundState(
        one.id(),
        one.version(),
        one.place().ancestry(),
        one.number(),
        one.planYear(),
        one.domainCode(),
        one.state().name(),
        one.firstDay(),
        one.lastDay(),
        one.units(),
        one.listVersion(),
        day(one.reportedAt()),
        day(one.closedAt()),
        day(one.cancelledAt()));
  }

  private AuditProblemState stateOf(AuditProblem one, AuditUnit unit) {
    return new AuditProblemState(
        one.id(),
        one.version(),
        one.place().ancestry(),
        one.number(),
        one.roundId(),
        one.unitId(),
        unit.kind().name(),
        unit.unitCode(),
        one.enterpriseId(),
        one.state().name(),
        one.common(),
        one.timesReturned(),
        day(one.foundAt()),
        one.deadline(),
        day(one.answeredAt()),
        one.state().isOver() ? day(one.reviewedAt()) : null);
  }

  private LocalDate day(Instant at) {
    return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
  }
}
