package io.zhiben.hazard.accountability;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Lets the cases about an enterprise go where it goes. */
@ApplicationScoped
class AccountabilityFollower {
  private final EntityManager entityManager;
  private final AuditTrail audit;

  AccountabilityFollower(EntityManager entityManager, AuditTrail audit) {
    this.entityManager = entityManager;
    this.audit = audit;
  }

  /** How many went with the enterprise. */
  record Followed(int cases) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    Place place = enterprise.place();
    int count =
        entityManager
            .createQuery(
                "update versioned AccountabilityCase h set h.place.code = :code,"
                    + " h.place.cityCode = :city, h.place.districtCode = :district,"
                    + " h.place.townCode = :town, h.enterpriseCode = :enterpriseCode,"
                    + " h.enterpriseName = :name where h.enterpriseId = :id")
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
          "accountability.follow-enterprise",
          "Enterprise",
          enterprise.id(),
          place.code(),
          null,
          new Followed(count));
    }
  }
}
