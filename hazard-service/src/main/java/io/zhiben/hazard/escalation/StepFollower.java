package io.zhiben.hazard.escalation;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets what was fired about an enterprise go where it goes; who fired it, and to whom it was
 * issued, stays.
 */
@ApplicationScoped
class StepFollower {
  private final EscalationSteps steps;
  private final EnterpriseRows rows;
  private final Outbox outbox;

  StepFollower(EscalationSteps steps, EnterpriseRows rows, Outbox outbox) {
    this.steps = steps;
    this.rows = rows;
    this.outbox = outbox;
  }

  /** How many went with the enterprise. */
  record Followed(int steps) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int count = rows.move(EscalationStep.class, enterprise, Kept.NAME);
    if (count == 0) {
      return;
    }
    rows.record("escalation", enterprise, new Followed(count));
    if (followed.moved()) {
      outbox.appendAll(
          EventType.ESCALATION_MOVED,
          steps.list("enterpriseId", enterprise.id()).stream().map(StepLog::stateOf).toList());
    }
  }
}
