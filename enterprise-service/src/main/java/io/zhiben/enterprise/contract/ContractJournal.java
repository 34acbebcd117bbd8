package io.zhiben.enterprise.contract;

import io.zhiben.contracts.event.EventType;
import io.zhiben.platform.access.Assignments;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Makes a contract count: the assignments that bound the agency's scope, the audit row and the
 * event.
 */
@ApplicationScoped
class ContractJournal {
  private final Assignments assignments;
  private final AuditTrail audit;
  private final Outbox outbox;

  ContractJournal(Assignments assignments, AuditTrail audit, Outbox outbox) {
    this.assignments = assignments;
    this.audit = audit;
    this.outbox = outbox;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void write(
      String action,
      ContractView before,
      ContractView after,
      EventType type,
      ServiceContract contract) {
    assignments.apply(contract.state());
    audit.record(action, "ServiceContract", after.id(), after.regionCode(), before, after);
    outbox.append(type, contract::state);
  }
}
