package io.zhiben.hazard.accident;

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
 * Lets the accidents of an enterprise go where it goes, by one statement bounded to the enterprise.
 * Their versions grow, so that nobody who read one before writes the old place back; the neighbours
 * hear of those that moved.
 */
@ApplicationScoped
class AccidentFollower {
  private final EntityManager entityManager;
  private final Accidents accidents;
  private final AuditTrail audit;
  private final Outbox outbox;

  AccidentFollower(
      EntityManager entityManager, Accidents accidents, AuditTrail audit, Outbox outbox) {
    this.entityManager = entityManager;
    this.accidents = accidents;
    this.audit = audit;
    this.outbox = outbox;
  }

  /** How many went with the enterprise. */
  record Followed(int accidents) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int count = update(enterprise);
    if (count == 0) {
      return;
    }
    audit.record(
        "accident.follow-enterprise",
        "Enterprise",
        enterprise.id(),
        enterprise.place().code(),
        null,
        new Followed(count));
    if (followed.moved()) {
      outbox.appendAll(
          EventType.ACCIDENT_MOVED,
          accidents.list("enterpriseId", enterprise.id()).stream()
              .map(AccidentLog::stateOf)
              .toList());
    }
  }

  private int update(ListedEnterprise enterprise) {
    Place place = enterprise.place();
    return entityManager
        .createQuery(
            "update versioned Accident i set i.place.code = :code, i.place.cityCode = :city,"
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
