package io.zhiben.hazard.checklist;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Lets the checklists of an enterprise go where it goes. */
@ApplicationScoped
class ChecklistFollower {
  private final EntityManager entityManager;
  private final AuditTrail audit;

  ChecklistFollower(EntityManager entityManager, AuditTrail audit) {
    this.entityManager = entityManager;
    this.audit = audit;
  }

  /** How many went with the enterprise. */
  record Followed(int checklists) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    Place place = enterprise.place();
    int count =
        entityManager
            .createQuery(
                "update versioned Checklist c set c.place.code = :code, c.place.cityCode = :city,"
                    + " c.place.districtCode = :district, c.place.townCode = :town,"
                    + " c.enterpriseCode = :enterpriseCode, c.enterpriseName = :name"
                    + " where c.enterpriseId = :id")
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
          "checklist.follow-enterprise",
          "Enterprise",
          enterprise.id(),
          place.code(),
          null,
          new Followed(count));
    }
  }
}
