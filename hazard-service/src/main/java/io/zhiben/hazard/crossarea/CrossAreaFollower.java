package io.zhiben.hazard.crossarea;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import io.zhiben.hazard.directory.ListedEnterprise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets the grants for an enterprise go where it goes. */
@ApplicationScoped
class CrossAreaFollower {
  private final EnterpriseRows rows;

  CrossAreaFollower(EnterpriseRows rows) {
    this.rows = rows;
  }

  /** How many went with the enterprise. */
  record Followed(int grants) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int count = rows.move(CrossAreaGrant.class, enterprise, Kept.NAME);
    if (count > 0) {
      rows.record("cross-area-grant", enterprise, new Followed(count));
    }
  }
}
