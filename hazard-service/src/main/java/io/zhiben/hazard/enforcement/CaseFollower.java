package io.zhiben.hazard.enforcement;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets the cases of an enterprise go where it goes, by one statement bounded to the enterprise.
 * Their versions grow, so that nobody who read one before writes the old place back; the neighbours
 * hear of those that moved.
 */
@ApplicationScoped
class CaseFollower {
  private final EnforcementCases cases;
  private final EnterpriseRows rows;
  private final Outbox outbox;

  CaseFollower(EnforcementCases cases, EnterpriseRows rows, Outbox outbox) {
    this.cases = cases;
    this.rows = rows;
    this.outbox = outbox;
  }

  /** How many went with the enterprise. */
  record Followed(int cases) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int count = rows.move(EnforcementCase.class, enterprise, Kept.NAME);
    if (count == 0) {
      return;
    }
    rows.record("enforcement-case", enterprise, new Followed(count));
    if (followed.moved()) {
      outbox.appendAll(
          EventType.ENFORCEMENT_CASE_MOVED,
          cases.list("enterpriseId", enterprise.id()).stream().map(CaseLog::stateOf).toList());
    }
  }
}
