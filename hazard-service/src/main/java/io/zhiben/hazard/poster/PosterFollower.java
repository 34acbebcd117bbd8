package io.zhiben.hazard.poster;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Lets the posters at an enterprise go where it goes, by one statement bounded to it. */
@ApplicationScoped
class PosterFollower {
  private final EntityManager entities;
  private final AuditTrail audit;

  PosterFollower(EntityManager entities, AuditTrail audit) {
    this.entities = entities;
    this.audit = audit;
  }

  /** How many went with the enterprise. */
  record Followed(int posters) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    Place place = enterprise.place();
    int count =
        entities
            .createQuery(
                "update versioned Poster p set p.place.code = :code, p.place.cityCode = :city,"
                    + " p.place.districtCode = :district, p.place.townCode = :town,"
                    + " p.objectName = :name where p.enterpriseId = :id")
            .setParameter("code", place.code())
            .setParameter("city", place.cityCode())
            .setParameter("district", place.districtCode())
            .setParameter("town", place.townCode())
            .setParameter("name", enterprise.name())
            .setParameter("id", enterprise.id())
            .executeUpdate();
    if (count > 0) {
      audit.record(
          "tip-off-poster.follow-enterprise",
          "Enterprise",
          enterprise.id(),
          place.code(),
          null,
          new Followed(count));
    }
  }
}
