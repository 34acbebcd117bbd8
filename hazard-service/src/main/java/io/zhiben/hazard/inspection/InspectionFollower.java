package io.zhiben.hazard.inspection;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/**
 * Lets the inspections of an enterprise go where it goes, by one statement bounded to the
 * enterprise. Their versions grow, so that nobody who read one before writes the old place back;
 * the neighbours hear of those that moved.
 */
@ApplicationScoped
class InspectionFollower {
  private final EntityManager entityManager;
  private final Inspections inspections;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final InspectionLog log;

  InspectionFollower(
      EntityManager entityManager,
      Inspections inspections,
      AuditTrail audit,
      Outbox outbox,
      InspectionLog log) {
    this.log = log;
    this.entityManager = entityManager;
    this.inspections = inspections;
    this.audit = audit;
    this.outbox = outbox;
  }

  /** How many went with the enterprise. */
  record Followed(int inspections) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int count = update(enterprise);
    if (count == 0) {
      return;
    }
    audit.record(
        "inspection.follow-enterprise",
        "Enterprise",
        enterprise.id(),
        enterprise.place().code(),
        null,
        new Followed(count));
    if (followed.moved()) {
      outbox.appendAll(
          EventType.INSPECTION_MOVED,
          inspections.list("enterpriseId", enterprise.id()).stream().map(log::stateOf).toList());
    }
  }

  private int update(ListedEnterprise enterprise) {
    Place place = enterprise.place();
    return entityManager
        .createQuery(
            "update versioned Inspection i set i.place.code = :code, i.place.cityCode = :city,"
                + " i.place.districtCode = :district, i.place.townCode = :town,"
                + " i.enterpriseCode = :enterpriseCode, i.enterpriseName = :name"
                + " where i.enterpriseId = :id")
        .setParameter("code", place.code())
        .setParameter("city", place.cityCode())
        .setParameter("district", place.districtCode())
        .setParameter("town", place.townCode())
        .setParameter("enterpriseCode", enterprise.code())
        .setParameter("name", enterprise.name())
        .setParameter("id", enterprise.id())
        .executeUpdate();
  }
}
