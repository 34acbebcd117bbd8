package io.zhiben.hazard.document;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/**
 * Lets the documents about an enterprise go where it goes, so that its new town and itself see
 * them. The name that stands on the paper stays.
 */
@ApplicationScoped
class DocumentFollower {
  private final EntityManager entityManager;
  private final AuditTrail audit;

  DocumentFollower(EntityManager entityManager, AuditTrail audit) {
    this.entityManager = entityManager;
    this.audit = audit;
  }

  /** How many went with the enterprise. */
  record Followed(int documents) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    Place place = enterprise.place();
    int count =
        entityManager
            .createQuery(
                "update versioned OfficialDocument d set d.place.code = :code,"
                    + " d.place.cityCode = :city, d.place.districtCode = :district,"
                    + " d.place.townCode = :town, d.enterpriseCode = :enterpriseCode"
                    + " where d.enterpriseId = :id")
            .setParameter("code", place.code())
            .setParameter("city", place.cityCode())
            .setParameter("district", place.districtCode())
            .setParameter("town", place.townCode())
            .setParameter("enterpriseCode", enterprise.code())
            .setParameter("id", enterprise.id())
            .executeUpdate();
    if (count > 0) {
      audit.record(
          "document.follow-enterprise",
          "Enterprise",
          enterprise.id(),
          place.code(),
          null,
          new Followed(count));
    }
  }
}
