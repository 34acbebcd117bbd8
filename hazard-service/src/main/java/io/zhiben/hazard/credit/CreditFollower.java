package io.zhiben.hazard.credit;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import io.zhiben.hazard.directory.ListedEnterprise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets the credit records of an enterprise go where it goes. */
@ApplicationScoped
class CreditFollower {
  private final EnterpriseRows rows;

  CreditFollower(EnterpriseRows rows) {
    this.rows = rows;
  }

  /** How many went with the enterprise. */
  record Followed(int credits) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int count = rows.move(CreditRecord.class, enterprise, Kept.NAME);
    if (count > 0) {
      rows.record("credit", enterprise, new Followed(count));
    }
  }
}
