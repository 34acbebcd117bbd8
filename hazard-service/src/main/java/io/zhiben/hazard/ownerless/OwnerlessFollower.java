package io.zhiben.hazard.ownerless;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import io.zhiben.hazard.directory.ListedEnterprise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets the flags at a site go where the site goes. */
@ApplicationScoped
class OwnerlessFollower {
  private final EnterpriseRows rows;

  OwnerlessFollower(EnterpriseRows rows) {
    this.rows = rows;
  }

  /** How many went with the site. */
  record Followed(int hazards) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise site = followed.enterprise();
    int count = rows.move(OwnerlessHazard.class, site, Kept.NAME);
    if (count > 0) {
      rows.record("ownerless-hazard", site, new Followed(count));
    }
  }
}
