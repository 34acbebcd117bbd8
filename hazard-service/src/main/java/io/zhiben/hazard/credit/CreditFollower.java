package io.zhiben.hazard.credit;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets the credit records of an enterprise go where it goes. */
@ApplicationScoped
class CreditFollower {
  private final EnterpriseRows rows;
  private final Credits credits;
  private final Outbox outbox;

  CreditFollower(EnterpriseRows rows, Credits credits, Outbox outbox) {
    this.rows = rows;
    this.credits = credits;
    this.outbox = outbox;
  }

  /** How many went with the enterprise. */
  record Followed(int credits) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int count = rows.move(CreditRecord.class, enterprise, Kept.NAME);
    if (count > 0) {
      rows.record("credit", enterprise, new Followed(count));
    }
    if (count > 0 && followed.moved()) {
      outbox.appendAll(
          EventType.CREDIT_RECORD_MOVED,
          credits.list("enterpriseId", enterprise.id()).stream().map(CreditRecord::told).toList());
    }
  }
}
