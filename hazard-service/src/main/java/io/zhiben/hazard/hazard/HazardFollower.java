package io.zhiben.hazard.hazard;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/**
 * Lets the hazards of an enterprise go where it goes. Their versions grow, so that nobody who read
 * one before writes the old place back; the neighbours follow the enterprise's own event.
 */
@ApplicationScoped
class HazardFollower {
  private final EntityManager entityManager;

  HazardFollower(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    Place place = enterprise.place();
    entityManager
        .createQuery(
            "update versioned Hazard h set h.place.code = :code, h.place.cityCode = :city,"
                + " h.place.districtCode = :district, h.place.townCode = :town,"
                + " h.enterpriseCode = :enterpriseCode, h.enterpriseName = :name,"
                + " h.domainCode = :domain where h.enterpriseId = :id")
        .setParameter("code", place.code())
        .setParameter("city", place.cityCode())
        .setParameter("district", place.districtCode())
        .setParameter("town", place.townCode())
        .setParameter("enterpriseCode", enterprise.code())
        .setParameter("name", enterprise.name())
        .setParameter("domain", enterprise.domainCode())
        .setParameter("id", enterprise.id())
        .executeUpdate();
  }
}
