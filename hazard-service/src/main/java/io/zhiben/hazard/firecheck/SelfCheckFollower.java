package io.zhiben.hazard.firecheck;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets the months of an enterprise go where it goes. */
@ApplicationScoped
class SelfCheckFollower {
  private final EnterpriseRows rows;

  SelfCheckFollower(EnterpriseRows rows) {
    this.rows = rows;
  }

  /** How many went with the enterprise. */
  record Followed(int fireSelfChecks) {}

  void follow(@Observes EnterpriseFollowed followed) {
    int count = rows.move(FireSelfCheck.class, followed.enterprise(), Kept.NAME);
    if (count > 0) {
      rows.record("fire-self-check", followed.enterprise(), new Followed(count));
    }
  }
}
