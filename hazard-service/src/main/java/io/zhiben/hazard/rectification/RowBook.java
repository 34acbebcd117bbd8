package io.zhiben.hazard.rectification;

import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.LedgerRowState;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Writes rows down, with their audit rows, and tells the neighbours in codes and days. */
@ApplicationScoped
class RowBook {
  private final LedgerRows rows;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  RowBook(LedgerRows rows, AuditTrail audit, Outbox outbox, Clock clock) {
    this.rows = rows;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What the audit trail keeps of a row: no words about a household, nor its need of care. */
  record Standing(
      UUID ledgerId,
      LedgerObjectKind objectKind,
      UUID enterpriseId,
      String categoryCode,
      String phaseCode,
      String department,
      RowLifecycle state,
      LocalDate surveyedOn,
      LocalDate dueOn,
      LocalDate planDueOn,
      LocalDate doneOn,
      UUID hazardId) {
    static Standing of(LedgerRow row) {
      return new Standing(
          row.ledgerId(),
          row.objectKind(),
          row.enterpriseId(),
          row.categoryCode(),
          row.phaseCode(),
          row.department(),
          row.state(),
          row.surveyedOn(),
          row.dueOn(),
          row.planDueOn(),
          row.doneOn(),
          row.hazardId());
    }
  }

  void add(LedgerRow row) {
    row.touched(CurrentCaller.get().subject(), clock.instant());
    rows.persistAndFlush(row);
    record("ledger-row.add", row, null);
    outbox.append(EventType.LEDGER_ROW_ADDED, () -> stateOf(row));
  }

  void change(String action, LedgerRow row, Standing before) {
    row.touched(CurrentCaller.get().subject(), clock.instant());
    rows.flush();
    record(action, row, before);
    outbox.append(EventType.LEDGER_ROW_CHANGED, () -> stateOf(row));
  }

  /** All that went to another place with their enterprise. */
  void moved(List<LedgerRow> moved) {
    outbox.appendAll(EventType.LEDGER_ROW_MOVED, moved.stream().map(RowBook::stateOf).toList());
  }

  private void record(String action, LedgerRow row, Standing before) {
    audit.record(action, "LedgerRow", row.id(), row.place().code(), before, Standing.of(row));
  }

  private static LedgerRowState stateOf(LedgerRow row) {
    return new LedgerRowState(
        row.id(),
        row.version(),
        row.place().ancestry(),
        row.ledgerId(),
        row.objectKind().name(),
        row.enterpriseId(),
        row.categoryCode(),
        row.phaseCode(),
        row.department(),
        row.state().name(),
        row.quantity(),
        row.publicity(),
        row.surveyedOn(),
        row.dueOn(),
        row.planDueOn(),
        row.doneOn(),
        row.hazardId());
  }
}
