package io.zhiben.hazard.accident;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets the accidents of an enterprise go where it goes, by one statement bounded to the enterprise.
 * Their versions grow, so that nobody who read one before writes the old place back; the neighbours
 * hear of those that moved.
 */
@ApplicationScoped
class AccidentFollower {
  private final Accidents accidents;
  private final EnterpriseRows rows;
  private final Outbox outbox;

  AccidentFollower(Accidents accidents, EnterpriseRows rows, Outbox outbox) {
    this.accidents = accidents;
    this.rows = rows;
    this.outbox = outbox;
  }

  /** How many went with the enterprise. */
  record Followed(int accidents) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int count = rows.move(Accident.class, enterprise, Kept.NAME);
    if (count == 0) {
      return;
    }
    rows.record("accident", enterprise, new Followed(count));
    if (followed.moved()) {
      outbox.appendAll(
          EventType.ACCIDENT_MOVED,
          accidents.list("enterpriseId", enterprise.id()).stream()
              .map(AccidentLog::stateOf)
              .toList());
    }
  }
}
