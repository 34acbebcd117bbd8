package io.zhiben.enterprise.enterprise;

import io.zhiben.contracts.event.EventType;
import io.zhiben.enterprise.domain.Domain;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;

/** Tells the audit trail and the other services what happened to enterprises. */
@ApplicationScoped
class EnterpriseJournal {
  private static final String ENTITY = "Enterprise";

  private final AuditTrail audit;
  private final Outbox outbox;

  EnterpriseJournal(AuditTrail audit, Outbox outbox) {
    this.audit = audit;
    this.outbox = outbox;
  }

  /**
   * @param enterprises that were written already
   * @param domains theirs, in the same order
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void entered(String action, List<Enterprise> enterprises, List<Domain> domains) {
    audit.recordAll(
        action,
        ENTITY,
        enterprises.stream()
            .map(e ->
                new AuditTrail.Change(e.id(), e.place().code(), null, EnterpriseSnapshot.of(e)))
            .toList());
    outbox.appendAll(
        EventType.ENTERPRISE_REGISTERED,
        IntStream.range(0, enterprises.size())
            .mapToObj(i -> EnterpriseEvents.state(enterprises.get(i), domains.get(i)))
            .toList());
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void changed(String action, EnterpriseSnapshot before, Enterprise enterprise, Domain domain) {
    audit.record(
        action,
        ENTITY,
        enterprise.id(),
        enterprise.place().code(),
        before,
        EnterpriseSnapshot.of(enterprise));
    outbox.append(EventType.ENTERPRISE_CHANGED, () -> EnterpriseEvents.state(enterprise, domain));
  }
}
