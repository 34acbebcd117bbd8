package io.zhiben.hazard.resident;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import io.zhiben.hazard.directory.ListedEnterprise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets the resident supervisions of an enterprise go where it goes. */
@ApplicationScoped
class ResidentFollower {
  private final EnterpriseRows rows;

  ResidentFollower(EnterpriseRows rows) {
    this.rows = rows;
  }

  /** How many went with the enterprise. */
  record Followed(int residents) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int count = rows.move(ResidentPost.class, enterprise, Kept.NAME);
    if (count > 0) {
      rows.record("resident", enterprise, new Followed(count));
    }
  }
}
