package io.zhiben.hazard.activity;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Lets the activities of an enterprise go where it goes, by one statement bounded to it. */
@ApplicationScoped
class ActivityFollower {
  private final EntityManager entities;
  private final AuditTrail audit;

  ActivityFollower(EntityManager entities, AuditTrail audit) {
    this.entities = entities;
    this.audit = audit;
  }

  /** How many went with the enterprise. */
  record Followed(int activities) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    Place place = enterprise.place();
    int count =
        entities
            .createQuery(
                "update versioned RiskyActivity i set i.place.code = :code,"
                    + " i.place.cityCode = :city, i.place.districtCode = :district,"
                    + " i.place.townCode = :town, i.enterpriseCode = :enterpriseCode,"
                    + " i.enterpriseName = :name where i.enterpriseId = :id")
            .setParameter("code", place.code())
            .setParameter("city", place.cityCode())
            .setParameter("district", place.districtCode())
            .setParameter("town", place.townCode())
            .setParameter("enterpriseCode", enterprise.code())
            .setParameter("name", enterprise.name())
            .setParameter("id", enterprise.id())
            .executeUpdate();
    if (count > 0) {
      audit.record(
          "activity.follow-enterprise",
          "Enterprise",
          enterprise.id(),
          place.code(),
          null,
          new Followed(count));
    }
  }
}
