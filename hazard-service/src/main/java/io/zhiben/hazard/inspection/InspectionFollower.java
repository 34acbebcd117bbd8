package io.zhiben.hazard.inspection;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/**
 * Lets the inspections of an enterprise go where it goes; the neighbours follow the enterprise's
 * own event.
 */
@ApplicationScoped
class InspectionFollower {
  private final EntityManager entityManager;

  InspectionFollower(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    Place place = enterprise.place();
    entityManager
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
