package io.zhiben.hazard.escalation;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/**
 * Lets what was fired about an enterprise go where it goes; who fired it, and to whom it was
 * issued, stays.
 */
@ApplicationScoped
class StepFollower {
  private final EntityManager entityManager;
  private final AuditTrail audit;

  StepFollower(EntityManager entityManager, AuditTrail audit) {
    this.entityManager = entityManager;
    this.audit = audit;
  }

  /** How many went with the enterprise. */
  record Followed(int steps) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    Place place = enterprise.place();
    int count =
        entityManager
            .createQuery(
                "update versioned EscalationStep e set e.place.code = :code,"
                    + " e.place.cityCode = :city, e.place.districtCode = :district,"
                    + " e.place.townCode = :town, e.enterpriseCode = :enterpriseCode,"
                    + " e.enterpriseName = :name where e.enterpriseId = :id")
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
          "escalation.follow-enterprise",
          "Enterprise",
          enterprise.id(),
          place.code(),
          null,
          new Followed(count));
    }
  }
}
