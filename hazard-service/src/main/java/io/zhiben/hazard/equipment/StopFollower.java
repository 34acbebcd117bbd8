package io.zhiben.hazard.equipment;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets the orders about an enterprise's equipment go where it goes. */
@ApplicationScoped
class StopFollower {
  private final EnterpriseRows rows;

  StopFollower(EnterpriseRows rows) {
    this.rows = rows;
  }

  /** How many went with the enterprise. */
  record Followed(int equipmentStops) {}

  void follow(@Observes EnterpriseFollowed followed) {
    int count = rows.move(EquipmentStop.class, followed.enterprise(), Kept.NAME);
    if (count > 0) {
      rows.record("equipment-stop", followed.enterprise(), new Followed(count));
    }
  }
}
