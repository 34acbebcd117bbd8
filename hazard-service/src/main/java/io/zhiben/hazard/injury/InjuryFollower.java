package io.zhiben.hazard.injury;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import io.zhiben.hazard.directory.ListedEnterprise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets the injuries of an enterprise go where it goes. */
@ApplicationScoped
class InjuryFollower {
  private final EnterpriseRows rows;

  InjuryFollower(EnterpriseRows rows) {
    this.rows = rows;
  }

  /** How many went with the enterprise. */
  record Followed(int injuries) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int count = rows.move(InjuryRecord.class, enterprise, Kept.NAME);
    if (count > 0) {
      rows.record("injury", enterprise, new Followed(count));
    }
  }
}
