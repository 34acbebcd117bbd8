package io.zhiben.enterprise.device;

import io.zhiben.contracts.event.EventType;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Writes down and tells what was counted. */
@ApplicationScoped
class DeviceCountJournal {
  private final AuditTrail audit;
  private final Outbox outbox;

  DeviceCountJournal(AuditTrail audit, Outbox outbox) {
    this.audit = audit;
    this.outbox = outbox;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void write(
      String action,
      EventType type,
      DeviceCount count,
      DeviceCountView before,
      DeviceCountView after) {
    audit.record(action, "DeviceCount", after.id(), after.regionCode(), before, after);
    outbox.append(type, count::state);
  }
}
