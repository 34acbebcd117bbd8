package io.zhiben.hazard.casefile;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import io.zhiben.hazard.directory.ListedEnterprise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets appraisals go where their enterprise goes. */
@ApplicationScoped
class AppraisalFollower {
  private final EnterpriseRows rows;

  AppraisalFollower(EnterpriseRows rows) {
    this.rows = rows;
  }

  /** How many went with the enterprise. */
  record Followed(int appraisals) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int count = rows.move(Appraisal.class, enterprise, Kept.NAME);
    if (count > 0) {
      rows.record("hazard-appraisal", enterprise, new Followed(count));
    }
  }
}
