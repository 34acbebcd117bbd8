package io.zhiben.hazard.activity;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import io.zhiben.hazard.directory.ListedEnterprise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets the activities of an enterprise go where it goes. */
@ApplicationScoped
class ActivityFollower {
  private final EnterpriseRows rows;

  ActivityFollower(EnterpriseRows rows) {
    this.rows = rows;
  }

  /** How many went with the enterprise. */
  record Followed(int activities) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int count = rows.move(RiskyActivity.class, enterprise, Kept.NAME);
    if (count > 0) {
      rows.record("activity", enterprise, new Followed(count));
    }
  }
}
