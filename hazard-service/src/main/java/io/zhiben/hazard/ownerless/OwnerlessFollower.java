package io.zhiben.hazard.ownerless;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Lets the flags at a site go where the site goes. */
@ApplicationScoped
class OwnerlessFollower {
  private final EntityManager entityManager;
  private final AuditTrail audit;

  OwnerlessFollower(EntityManager entityManager, AuditTrail audit) {
    this.entityManager = entityManager;
    this.audit = audit;
  }

  /** How many went with the site. */
  record Followed(int hazards) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise site = followed.enterprise();
    Place place = site.place();
    int count =
        entityManager
            .createQuery(
                "update versioned OwnerlessHazard h set h.place.code = :code,"
                    + " h.place.cityCode = :city, h.place.districtCode = :district,"
                    + " h.place.townCode = :town, h.enterpriseCode = :enterpriseCode,"
                    + " h.enterpriseName = :name where h.enterpriseId = :id")
            .setParameter("code", place.code())
            .setParameter("city", place.cityCode())
            .setParameter("district", place.districtCode())
            .setParameter("town", place.townCode())
            .setParameter("enterpriseCode", site.code())
            .setParameter("name", site.name())
            .setParameter("id", site.id())
            .executeUpdate();
    if (count > 0) {
      audit.record(
          "ownerless-hazard.follow-enterprise",
          "Enterprise",
          site.id(),
          place.code(),
          null,
          new Followed(count));
    }
  }
}
