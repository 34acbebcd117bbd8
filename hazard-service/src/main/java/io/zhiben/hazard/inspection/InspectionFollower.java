package io.zhiben.hazard.inspection;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets the inspections of an enterprise go where it goes, by one statement bounded to the
 * enterprise. Their versions grow, so that nobody who read one before writes the old place back;
 * the neighbours hear of those that moved.
 */
@ApplicationScoped
class InspectionFollower {
  private final Inspections inspections;
  private final EnterpriseRows rows;
  private final Outbox outbox;
  private final InspectionLog log;

  InspectionFollower(
      Inspections inspections, EnterpriseRows rows, Outbox outbox, InspectionLog log) {
    this.inspections = inspections;
    this.rows = rows;
    this.outbox = outbox;
    this.log = log;
  }

  /** How many went with the enterprise. */
  record Followed(int inspections) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int count = rows.move(Inspection.class, enterprise, Kept.NAME);
    if (count == 0) {
      return;
    }
    rows.record("inspection", enterprise, new Followed(count));
    if (followed.moved()) {
      outbox.appendAll(
          EventType.INSPECTION_MOVED,
          inspections.list("enterpriseId", enterprise.id()).stream().map(log::stateOf).toList());
    }
  }
}
