package io.zhiben.hazard.accountability;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import io.zhiben.hazard.directory.ListedEnterprise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets the cases about an enterprise go where it goes. */
@ApplicationScoped
class AccountabilityFollower {
  private final EnterpriseRows rows;

  AccountabilityFollower(EnterpriseRows rows) {
    this.rows = rows;
  }

  /** How many went with the enterprise. */
  record Followed(int cases) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int count = rows.move(AccountabilityCase.class, enterprise, Kept.NAME);
    if (count > 0) {
      rows.record("accountability", enterprise, new Followed(count));
    }
  }
}
