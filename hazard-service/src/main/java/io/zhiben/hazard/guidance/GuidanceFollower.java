package io.zhiben.hazard.guidance;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Lets visits go where the enterprise goes. */
@ApplicationScoped
class GuidanceFollower {
  private final EntityManager entities;

  GuidanceFollower(EntityManager entities) {
    this.entities = entities;
  }

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    Place place = enterprise.place();
    entities
        .createQuery(
            "update versioned GuidanceVisit r set r.place.code = :code,"
                + " r.place.cityCode = :city, r.place.districtCode = :district,"
                + " r.place.townCode = :town, r.enterpriseName = :name"
                + " where r.enterpriseId = :id")
        .setParameter("code", place.code())
        .setParameter("city", place.cityCode())
        .setParameter("district", place.districtCode())
        .setParameter("town", place.townCode())
        .setParameter("name", enterprise.name())
        .setParameter("id", enterprise.id())
        .executeUpdate();
  }
}
