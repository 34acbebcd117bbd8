package io.zhiben.hazard.checklist;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import io.zhiben.hazard.directory.ListedEnterprise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets the checklists of an enterprise go where it goes. */
@ApplicationScoped
class ChecklistFollower {
  private final EnterpriseRows rows;

  ChecklistFollower(EnterpriseRows rows) {
    this.rows = rows;
  }

  /** How many went with the enterprise. */
  record Followed(int checklists) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int count = rows.move(Checklist.class, enterprise, Kept.NAME);
    if (count > 0) {
      rows.record("checklist", enterprise, new Followed(count));
    }
  }
}
